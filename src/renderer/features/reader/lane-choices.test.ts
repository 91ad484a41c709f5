import { describe, expect, it } from 'vitest';
import { laneChoices, mostLanes, withLaneToggled } from '#renderer/features/reader/lane-choices.ts';

const coders = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, label: `Coder ${index}` }));
const adjudicated = [{ id: 'x', name: 'Adjudicated' }];
const shownOf = (choices: ReturnType<typeof laneChoices>) =>
  choices.filter(({ isShown }) => isShown).map(({ label }) => label);

describe('lanes to choose from', () => {
  it('are all layers, numbered, and what was adjudicated', () => {
    expect(shownOf(laneChoices(coders(3), adjudicated, [], true))).toEqual(['1', '2', '3', 'A']);
    expect(shownOf(laneChoices(coders(3), adjudicated, [], false))).toEqual(['1', '2', '3']);
  });

  it('keep their numbers when some are hidden', () => {
    expect(shownOf(laneChoices(coders(3), [], ['c2', 'c0'], true))).toEqual(['1', '3']);
  });

  it('are eight at most', () => {
    expect(shownOf(laneChoices(coders(10), [], [], true))).toHaveLength(mostLanes);
  });
});

describe('showing and hiding a lane', () => {
  it('leaves out what is hidden, and is all again when nothing is', () => {
    expect(withLaneToggled(laneChoices(coders(3), adjudicated, [], true), 'c1')).toEqual(['c0', 'c2']);
    expect(withLaneToggled(laneChoices(coders(3), adjudicated, ['c0', 'c2'], true), 'c1')).toEqual([]);
  });

  it('keeps the last lane', () => {
    expect(withLaneToggled(laneChoices(coders(3), adjudicated, ['c1'], true), 'c1')).toBeNull();
  });

  it('makes no ninth', () => {
    expect(withLaneToggled(laneChoices(coders(9), [], [], true), 'c8')).toBeNull();
  });
});
