import { expect, it } from 'vitest';
import { showSize } from '#renderer/ui/show-size.ts';

it.each([
  [0, '0 bytes'],
  [512, '512 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [1540, '1.5 KB'],
  [14_200, '14 KB'],
  [999_600, '1 MB'],
  [5_000_000_000, '5 GB'],
])('writes %d bytes as %s', (bytes, shown) => {
  expect(showSize(bytes)).toBe(shown);
});
