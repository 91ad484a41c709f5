import { expect, test } from 'vitest';
import { intervalFigure } from '#core/review/report/interval-figure';
import { overallFigures } from '#core/review/report/select-figures';
import { fixtureTable, hostileName } from '#testing/agreement-fixture';

const table = fixtureTable();
const rows = table.variables.flatMap((variable) =>
  overallFigures(table, variable).map((figure) => ({ label: variable.variable.label, figure })),
);

test('every value, interval and undefined figure is said in words as well', () => {
  const drawn = intervalFigure({ caption: 'All', rows, marks: [] });
  expect(drawn?.alternative).toContain('Claim: spans αU −0.042 [−0.162, 0.048]');
  expect(drawn?.alternative).toContain('Claim: confidence α undefined');
});

test('nothing is drawn where there is nothing', () => {
  expect(intervalFigure({ caption: 'None', rows: [], marks: [] })).toBeNull();
});

test('shapes stay inside the picture, whatever the values', () => {
  const extreme = rows.map(({ label, figure }) => ({
    label,
    figure: { ...figure, value: -3, interval: { low: -7, high: 1, resamples: 1 } },
  }));
  const svg = intervalFigure({ caption: 'Extreme', rows: extreme, marks: [0.8] })?.svg ?? '';
  const places = [...svg.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)"/gu)].map(([, place]) => Number(place));
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(760);
  }
});

test('labels of conventions that lie close together do not overprint', () => {
  const low = rows.map(({ label, figure }) => ({ label, figure: { ...figure, value: -1 } }));
  for (const drawn of [rows, low]) {
    const svg = intervalFigure({ caption: 'Marks', rows: drawn, marks: [2 / 3, 0.8] })?.svg ?? '';
    const [first, second] = ['0.667', '0.800'].map((label) => {
      const found = new RegExp(`x="([\\d.]+)" y="25" text-anchor="(\\w+)"[^>]*>${label}<`, 'u').exec(svg);
      return { x: Number(found?.[1]), anchor: found?.[2] };
    });
    expect([first?.anchor, second?.anchor]).toEqual(['end', 'start']);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(3);
  }
});

test('a label is words, cut at a whole character', () => {
  const [row] = rows;
  if (row === undefined) throw new Error('The fixture has a figure');
  const label = `${'👩‍👩‍👧'.repeat(8)}${hostileName}`;
  const svg = intervalFigure({ caption: hostileName, rows: [{ ...row, label }], marks: [] })?.svg ?? '';
  expect(svg).not.toMatch(/<script/u);
  expect(svg).toMatch(/>(?:👩‍👩‍👧)+…</u);
});
