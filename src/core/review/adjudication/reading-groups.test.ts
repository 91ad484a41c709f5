import { expect, test } from 'vitest';
import { groupReadings, readingOf, readingOfOthers, readingToStand } from '#core/review/adjudication/reading-groups';
import type { Passage } from '#core/review/compare/difference';
import type { Id } from '#core/model/records';
import { buildAnnotation, buildCoder } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty.';

/** Coders by what they have: a length of the span, or nothing; and what a relation shows for them. */
function groupsOf(lengths: readonly (number | null)[], shown: readonly string[] = []) {
  const coders = lengths.map((_, index) => `coder-${String(index + 1)}`);
  const annotations = lengths.flatMap((length, index) =>
    length === null
      ? []
      : [buildAnnotation(text, { start: 0, end: length }, { id: `a${String(index)}`, coder: coders[index] ?? '' })],
  );
  const bench = createWorkbench(text, [...coders.slice(1).map((id) => buildCoder({ id, name: id })), ...annotations]);
  const passage: Passage = {
    key: '',
    documentId: 'document-1',
    start: 0,
    end: 10,
    tags: ['actor'],
    readings: coders.map((coder) => ({
      coder,
      annotations: annotations.filter((each) => each.coder === coder).map(({ id }) => id),
    })),
    differences: shown.length === 0 ? [] : [{ kind: 'relation', what: 'made_by', shown }],
  };
  return groupReadings(bench.view, passage);
}

const codersIn = (groups: readonly { readonly coders: readonly Id[] }[]) => groups.map(({ coders }) => coders);

test('coders who have the same reading stand together, in the order of the coders', () => {
  expect(codersIn(groupsOf([4, 9, 4, null]))).toEqual([['coder-1', 'coder-3'], ['coder-2'], ['coder-4']]);
  expect(codersIn(groupsOf([4, 4], ['NATO', 'Russia']))).toEqual([['coder-1'], ['coder-2']]);
});

test('the reading of the others is the only other one, or the one that most of them have', () => {
  const taken = (lengths: readonly (number | null)[], coder = 'coder-1') => {
    const found = readingOfOthers(groupsOf(lengths), coder);
    return found.ok ? found.value.coders : found.error.code;
  };
  expect(taken([4, 9])).toEqual(['coder-2']);
  expect(taken([4, 9, null, 9])).toEqual(['coder-2', 'coder-4']);
  expect(taken([4, 9, null])).toBe('others-differ');
  expect(taken([4, 4])).toBe('no-reading');
  expect(taken([4, 9, 9], 'somebody')).toEqual(['coder-2', 'coder-3']);
});

test('one’s own reading is found, and missed by who did not code', () => {
  const groups = groupsOf([4, 9, 4]);
  expect(readingOf(groups, 'coder-3')).toMatchObject({ value: { coders: ['coder-1', 'coder-3'] } });
  expect(codeOf(readingOf(groups, 'somebody'))).toBe('no-reading');
});

test('where one reading has to stand it is one with a tag: one’s own, else the most frequent', () => {
  expect(readingToStand(groupsOf([4, 9, 9]), 'coder-1')?.coders).toEqual(['coder-1']);
  expect(readingToStand(groupsOf([null, 4, 9, 9]), 'coder-1')?.coders).toEqual(['coder-3', 'coder-4']);
  expect(readingToStand(groupsOf([null]), 'coder-1')).toBeUndefined();
});
