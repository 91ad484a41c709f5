import { createStore, type Store } from '#renderer/state/store.ts';

/** How this person likes the window; kept beside the projects, never part of a dataset. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Size of the article text in pixels. */
  readonly textSize: number;
  readonly corpusShown: boolean;
  readonly inspectorShown: boolean;
  /** The assistant suggests tags in the text. */
  readonly suggestionsShown: boolean;
  /** Name that new projects give to their first coder. */
  readonly coderName: string;
  readonly lastProjectId: string;
  /** Who codes in which project: coder ids by project id, the project opened last at the end. */
  readonly coders: Readonly<Record<string, string>>;
}

export const textSizes = { smallest: 14, usual: 19, largest: 36 } as const;

const rememberedProjects = 500;

const storageKey = 'spanwright.preferences';

/** What a coder is called who has not said a name. */
export const usualCoderName = 'Me';

const usual: Preferences = {
  theme: 'system',
  textSize: textSizes.usual,
  corpusShown: true,
  inspectorShown: true,
  suggestionsShown: true,
  coderName: usualCoderName,
  lastProjectId: '',
  coders: {},
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
    suggestionsShown: pick('suggestionsShown', isBoolean),
    coderName: pick('coderName', isText),
    lastProjectId: pick('lastProjectId', isText),
    coders: pick('coders', isTextByText),
  };
}

/** Remembers who codes in a project. Of projects that have not been opened for long it is forgotten. */
export function rememberCoder(preferences: Store<Preferences>, projectId: string, coderId: string): void {
  const { coders } = preferences.get();
  if (Object.keys(coders).at(-1) === projectId && coders[projectId] === coderId) return;
  const others = Object.entries(coders).filter(([id]) => id !== projectId);
  const latest = others.slice(1 - rememberedProjects);
  preferences.set({ coders: { ...Object.fromEntries(latest), [projectId]: coderId } });
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
const isTextByText = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
