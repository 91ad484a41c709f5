import { describe, expect, test } from 'vitest';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import { pickAlike } from '#renderer/features/reader/alike-suggestions.ts';

function actorAt(start: number, ...names: readonly string[]): OpenSuggestion {
  const entities = names.map((name) => ({ id: null, name, entityKind: '' as const, country: '', rule: '' }));
  const span = { start, end: start + 4 };
  return { id: `actor:${String(start)}`, ...span, suggestion: { tag: 'actor', ...span, rule: '', entities } };
}

const all = [actorAt(0, 'NATO', 'Alliance'), actorAt(10, 'nato'), actorAt(20, 'Russia'), actorAt(30, 'NATO')];
const [open = actorAt(0)] = all;
const settle: Parameters<typeof pickAlike>[0]['settle'] = (suggestion) => suggestion;

describe('accepting all of one actor', () => {
  test('takes the places of the same actor, with the actor that was chosen', () => {
    const { suggestions, leftOut } = pickAlike({ open, choice: 0, all, settle, doubtful: [] });
    expect(suggestions.map(({ start }) => start)).toEqual([0, 10, 30]);
    expect(suggestions.map((one) => (one.tag === 'actor' ? one.entities.length : 0))).toEqual([1, 1, 1]);
    expect(leftOut).toBe(0);
  });

  test('leaves out, and counts, those in what is probably not article text', () => {
    const { suggestions, leftOut } = pickAlike({ open, choice: 0, all, settle, doubtful: [{ start: 25, end: 60 }] });
    expect(suggestions.map(({ start }) => start)).toEqual([0, 10]);
    expect(leftOut).toBe(1);
  });
});
