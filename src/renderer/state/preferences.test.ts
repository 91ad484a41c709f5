import { describe, expect, test } from 'vitest';
import { createPreferences, readPreferences, rememberCoder } from '#renderer/state/preferences.ts';

/** As much of a browser's storage as preferences use. */
function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    clear: () => {
      items.clear();
    },
  };
}

describe('who codes in which project', () => {
  test('is remembered by the next start, each project for itself', () => {
    const storage = createStorage();
    const preferences = createPreferences(storage);
    rememberCoder(preferences, 'project-1', 'ada');
    rememberCoder(preferences, 'project-2', 'bo');
    rememberCoder(preferences, 'project-1', 'cy');
    expect(createPreferences(storage).get().coders).toEqual({ 'project-1': 'cy', 'project-2': 'bo' });
  });

  test('is forgotten for the projects that were not opened for longest', () => {
    const preferences = createPreferences(createStorage());
    for (let index = 0; index < 510; index++) rememberCoder(preferences, `project-${String(index)}`, 'ada');
    rememberCoder(preferences, 'project-10', 'ada');
    rememberCoder(preferences, 'new', 'ada');
    const kept = Object.keys(preferences.get().coders);
    expect(kept).toHaveLength(500);
    expect(kept).not.toContain('project-11');
    expect(kept.slice(-2)).toEqual(['project-10', 'new']);
  });
});

test('broken and missing preferences fall back to the usual', () => {
  for (const json of [null, '', 'no json', '[]', '{"coders": [1], "theme": "pink"}', '{"coders": {"a": 1}}']) {
    expect(readPreferences(json)).toMatchObject({ coders: {}, theme: 'system' });
  }
});
