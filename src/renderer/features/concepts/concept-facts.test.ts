import { expect, test } from 'vitest';
import { conceptFacts } from '#renderer/features/concepts/concept-facts.ts';
import { buildAnnotation, buildEntity, buildRelation } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO warned. The Alliance warned. Moscow warned. Rumour has it.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

test('mentions of one actor count as one claimant, and stances are counted for each', () => {
  const claims = ['NATO warned', 'The Alliance warned', 'Moscow warned', 'Rumour has it'].map((quote, index) =>
    buildAnnotation(text, at(quote), {
      id: `claim-${String(index)}`,
      tag: 'claim',
      attributes: index === 3 ? {} : { stance: index === 0 ? 'support' : 'oppose' },
    }),
  );
  const bench = createWorkbench(text, [
    buildEntity(),
    ...claims,
    buildAnnotation(text, at('NATO'), { id: 'nato', attributes: { entity: 'entity-1' } }),
    buildAnnotation(text, at('The Alliance'), { id: 'alliance', attributes: { entity: 'entity-1' } }),
    buildAnnotation(text, at('Moscow'), { id: 'moscow' }),
    buildRelation('claim-0', 'nato', { id: 'r0' }),
    buildRelation('claim-1', 'alliance', { id: 'r1' }),
    buildRelation('claim-2', 'moscow', { id: 'r2' }),
  ]);
  const facts = conceptFacts(bench.view, claims);
  expect(facts.stances.map(({ label, count }) => `${label} ${String(count)}`)).toEqual([
    'Support 1',
    'Oppose 2',
    'No stance 1',
  ]);
  expect(facts.claimants.map(({ label, count }) => `${label} ${String(count)}`)).toEqual([
    'NATO 2',
    'Moscow 1',
    'No claimant yet 1',
  ]);
  expect(facts.claimants[0]?.stances.map(({ id, count }) => [id, count])).toEqual([
    ['support', 1],
    ['oppose', 1],
  ]);
});
