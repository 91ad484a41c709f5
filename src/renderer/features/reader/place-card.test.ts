import { beforeAll, expect, test, vi } from 'vitest';
import { placeCard } from '#renderer/features/reader/place-card.ts';

const size = { width: 340, height: 240 };
const pane = { top: 40, bottom: 770 };
const narrow = { left: 860, right: 980 };
const wide = { left: 1250, right: 1530 };

function line(top: number, left = 330): DOMRect {
  const box = { x: left, y: top, width: 400, height: 30, top, left, right: left + 400, bottom: top + 30 };
  return { ...box, toJSON: () => box };
}

beforeAll(() => {
  vi.stubGlobal('window', { innerWidth: 1280, innerHeight: 800 });
});

test('in a margin that is wide enough the card stands level with its first line, as narrow as the margin asks', () => {
  expect(placeCard({ lines: [line(300), line(335)], size, margin: wide, pane })).toEqual({
    left: 1258,
    top: 300,
    width: 264,
  });
  const huge = { left: 1250, right: 2000 };
  expect(placeCard({ lines: [line(300)], size, margin: huge, pane })?.width).toBe(340);
});

test('at the foot of the window it stands higher, so that all of it is in view', () => {
  expect(placeCard({ lines: [line(740)], size, margin: wide, pane })?.top).toBe(522);
});

test('beside a narrow margin it stands above its lines, over what was read already', () => {
  expect(placeCard({ lines: [line(400), line(435)], size, margin: narrow, pane })).toEqual({ left: 330, bottom: 414 });
});

test('where there is no room above, it stands below the last line', () => {
  expect(placeCard({ lines: [line(100), line(135)], size, margin: narrow, pane })).toMatchObject({ top: 173 });
});

test('it goes out of view with its lines, and stands nowhere without any', () => {
  expect(placeCard({ lines: [line(790)], size, margin: narrow, pane })).toEqual({ left: 330, top: 790 });
  expect(placeCard({ lines: [line(-90)], size, margin: wide, pane })?.top).toBe(-90);
  expect(placeCard({ lines: [], size, margin: wide, pane })).toBeNull();
});
