import { expect, test } from 'vitest';
import { unanimousPassages } from '#core/review/adjudication/unanimous';
import type { AttributeValue } from '#core/model/records';
import { buildAnnotation, buildCoder, buildEntity } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty.';

/** What the preview says of two coders who agree by the rule on an actor. */
function apartOf(ends: readonly [number, number], entities: readonly [string, string]) {
  const annotations = ends.map((end, index) =>
    buildAnnotation(
      text,
      { start: 0, end },
      {
        id: `a${String(index)}`,
        coder: `coder-${String(index + 1)}`,
        tag: 'actor',
        attributes: { entity: entities[index] ?? '' } satisfies Record<string, AttributeValue>,
      },
    ),
  );
  const bench = createWorkbench(text, [
    buildEntity({ id: 'e1', name: 'NATO' }),
    buildEntity({ id: 'e2', name: 'Nato' }),
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    ...annotations,
  ]);
  const readings = annotations.map(({ coder, id }) => ({ coder, annotations: [id] }));
  const passage = {
    key: 'a0 a1',
    documentId: 'document-1',
    start: 0,
    end: 9,
    tags: ['actor'],
    readings,
    differences: [],
  };
  return unanimousPassages(bench.view, new Map(), [passage]).map(({ apart }) => apart);
}

test('two records of one actor are nothing to speak of, other boundaries are', () => {
  expect(apartOf([4, 4], ['e1', 'e1'])).toEqual([[]]);
  expect(apartOf([4, 4], ['e1', 'e2'])).toEqual([[]]);
  expect(apartOf([4, 9], ['e1', 'e2'])).toEqual([['boundaries']]);
  expect(apartOf([4, 4], ['e1', ''])).toEqual([['values']]);
});
