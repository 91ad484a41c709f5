import { expect, test } from 'vitest';
import { addRelation } from '#core/commands/add-relation';
import { readingFacts } from '#core/review/adjudication/reading-facts';
import { buildAnnotation, buildEntity } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty.';

test('a reading says what is filled in by its labels, and to whom its relations lead', () => {
  const claim = buildAnnotation(
    text,
    { start: 25, end: 48 },
    { id: 'claim-1', tag: 'claim', attributes: { stance: 'oppose' } },
  );
  const actor = buildAnnotation(
    text,
    { start: 0, end: 4 },
    { id: 'actor-1', tag: 'actor', attributes: { entity: 'e1' } },
  );
  const bench = createWorkbench(text, [buildEntity({ id: 'e1', name: 'Alliance' }), claim, actor]);
  bench.run(addRelation(bench, { type: 'made_by', from: 'claim-1', target: { kind: 'record', id: 'actor-1' } }));
  const said = (id: string) => {
    const annotation = bench.view.annotation(id);
    return annotation === undefined
      ? []
      : readingFacts(bench.view, annotation).map(({ label, words }) => `${label}: ${words}`);
  };
  expect(said('claim-1')).toEqual(['Stance: Oppose', 'Made by: Alliance']);
  expect(said('actor-1')).toEqual(['Actor entity: Alliance']);
});
