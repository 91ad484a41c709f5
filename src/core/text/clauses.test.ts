import { it } from 'vitest';
import { readSeeds } from '#testing/arbitrary-text';
import { sentencesIn } from '#core/text/sentences';
import { clausesOf } from '#core/text/clauses';
it('x', () => {
  for (const [n, t] of readSeeds()) { console.log(n); for (const s of sentencesIn(t, { start: 0, end: t.length })) console.log('  |' + clausesOf(t, s).map(c=>t.slice(c.start, c.end)).join(' | ') + '|'); }
});
