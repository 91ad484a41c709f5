import { measureStorage } from './storage.ts';

/** The page's one door: the runner calls it by this name. */
Object.assign(globalThis, { measureStorage });
