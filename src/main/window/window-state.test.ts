import { describe, expect, test } from 'vitest';
import { fitWindowState } from '#main/window/window-state';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1280, y: 200, width: 1280, height: 800 };
const remembered = { place: { x: 100, y: 50 }, width: 1400, height: 900, maximised: true };

describe('remembered window', () => {
  test('comes back where it was', () => {
    expect(fitWindowState(remembered, [main])).toEqual(remembered);
    const onTheLeft = { ...remembered, place: { x: -1200, y: 250 }, width: 1000, height: 700 };
    expect(fitWindowState(onTheLeft, [main, left])).toEqual(onTheLeft);
  });

  test('moves home when its screen is gone', () => {
    const narrow = { ...remembered, width: 1000 };
    expect(fitWindowState({ ...narrow, place: { x: -1200, y: 250 } }, [main])).toEqual({ ...narrow, place: null });
    expect(fitWindowState({ ...remembered, place: { x: 100, y: -300 } }, [main]).place).toBeNull();
    expect(fitWindowState({ ...remembered, place: { x: 1880, y: 10 } }, [main]).place).toBeNull();
  });

  test('shrinks to a smaller screen and never below what is usable', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(fitWindowState(remembered, [small])).toMatchObject({ width: 1024, height: 700 });
    expect(fitWindowState({ ...remembered, width: 5, height: 5 }, [main])).toMatchObject({ width: 360, height: 400 });
  });

  test.each([
    null,
    undefined,
    'x',
    {},
    { ...remembered, width: 'wide' },
    { ...remembered, width: 1e300 },
    { ...remembered, place: {} },
  ])('starts anew from %j', (damaged) => {
    const state = fitWindowState(damaged, [main]);
    expect(state).toMatchObject({ place: null, maximised: false });
    expect(state.width).toBeLessThanOrEqual(main.width);
  });

  test('does without any screen', () => {
    expect(fitWindowState(remembered, [])).toMatchObject({ place: null, width: 1400 });
  });
});
