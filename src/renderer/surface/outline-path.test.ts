import { describe, expect, it } from 'vitest';
import { outlinePath } from '#renderer/surface/outline-path.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('the outline of a span', () => {
  it('is a box around one line', () => {
    expect(outlinePath([box(10, 20, 50, 40)], 0)).toBe('M50.0 20.0L50.0 40.0L10.0 40.0L10.0 20.0Z');
  });

  it('is one contour around lines that lie under each other, meeting between them', () => {
    expect(outlinePath([box(30, 0, 100, 20), box(0, 30, 60, 50)], 0)).toBe(
      'M100.0 0.0L100.0 25.0L60.0 25.0L60.0 50.0L0.0 50.0L0.0 25.0L30.0 25.0L30.0 0.0Z',
    );
  });

  it('is two where the second line ends before the first begins', () => {
    expect(outlinePath([box(80, 0, 100, 20), box(0, 30, 40, 50)], 0).match(/M/g)).toHaveLength(2);
  });

  it('is empty for nothing', () => {
    expect(outlinePath([], 2)).toBe('');
  });
});
