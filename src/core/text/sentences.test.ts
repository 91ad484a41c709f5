import { it } from 'vitest';
import { readSeeds } from '#testing/arbitrary-text';
import { sentencesIn } from '#core/text/sentences';
it('x', () => {
  for (const [n, t] of readSeeds()) {
    console.log(n);
    for (const s of sentencesIn(t, { start: 0, end: t.length })) console.log('  |' + t.slice(s.start, s.end) + '|');
  }
});
