import { expect, test } from 'vitest';
import { typedDate } from '#renderer/parts/typed-date.ts';

test.each([
  ['2 Feb 2019', '2019-02-02'],
  ['28 Nov 2019', '2019-11-28'],
  [' 25 January 2019 ', '2019-01-25'],
  ['2018-12~', '2018-12~'],
  ['P6M', 'P6M'],
  ['', ''],
  ['30 January', '30 January'],
  ['2019-13-45', '2019-13-45'],
  ['on 2 Feb 2019 or later', 'on 2 Feb 2019 or later'],
])('%j is taken as %j', (typed, value) => {
  expect(typedDate(typed)).toBe(value);
});
