import { createStore, type Store } from '#renderer/state/store.ts';

/** How this person likes the window; kept beside the projects, never part of a dataset. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Size of the article text in pixels. */
  readonly textSize: number;
  readonly corpusShown: boolean;
  readonly inspectorShown: boolean;
  /** Name that new projects give to their first coder. */
  readonly coderName: string;
  readonly lastProjectId: string;
}

export const textSizes = { smallest: 14, usual: 19, largest: 36 } as const;

const storageKey = 'spanwright.preferences';

const usual: Preferences = {
  theme: 'system',
  textSize: textSizes.usual,
  corpusShown: true,
  inspectorShown: true,
  coderName: 'Me',
  lastProjectId: '',
};

/** Reads the preferences and writes them back on every change; broken or missing values fall back to the usual. */
export function createPreferences(storage: Storage): Store<Preferences> {
  const store = createStore(readPreferences(storage.getItem(storageKey)));
  store.subscribe(() => {
    storage.setItem(storageKey, JSON.stringify(store.get()));
  });
  return store;
}

export function readPreferences(json: string | null): Preferences {
  const stored = parseObject(json);
  const pick = <Key extends keyof Preferences>(key: Key, valid: (value: unknown) => value is Preferences[Key]) => {
    const value = stored[key];
    return valid(value) ? value : usual[key];
  };
  return {
    theme: pick('theme', (value): value is Preferences['theme'] => ['system', 'light', 'dark'].includes(String(value))),
    textSize: pick('textSize', isTextSize),
    corpusShown: pick('corpusShown', isBoolean),
    inspectorShown: pick('inspectorShown', isBoolean),
    coderName: pick('coderName', isText),
    lastProjectId: pick('lastProjectId', isText),
  };
}

function parseObject(json: string | null): Record<string, unknown> {
  if (json === null) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isTextSize = (value: unknown): value is number =>
  typeof value === 'number' && value >= textSizes.smallest && value <= textSizes.largest;
