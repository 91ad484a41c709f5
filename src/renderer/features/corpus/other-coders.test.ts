import { expect, test } from 'vitest';
import { otherCoders } from '#renderer/features/corpus/other-coders.ts';
import { buildAnnotation } from '#testing/builders';

const by = (coder: string, start: number) =>
  buildAnnotation('NATO met on Friday.', { start, end: start + 4 }, { id: `${coder}-${String(start)}`, coder });

test('the coder’s own tags make nobody another, and a colleague with two tags is one', () => {
  expect(otherCoders([by('anna', 0)], 'anna')).toBe(0);
  expect(otherCoders([by('anna', 0), by('bo', 0), by('bo', 5)], 'anna')).toBe(1);
});
