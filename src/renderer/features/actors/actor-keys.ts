import { matchesChord, type KeyPress, type Os } from '#renderer/ui/key-chord.ts';

/** What one can do with an actor, or with the list. */
export type ActorAction = 'new' | 'rename' | 'merge' | 'split' | 'delete';

/** Letters by themselves filter the list, so commands take Alt. */
export const actorKeys: Readonly<Record<ActorAction, string>> = {
  new: 'Alt+N',
  rename: 'F2',
  merge: 'Alt+M',
  split: 'Alt+S',
  delete: 'Delete',
};

const actions: readonly ActorAction[] = ['new', 'rename', 'merge', 'split', 'delete'];

/** What the key asks for at this place of the screen; `null` where it is none of its keys. */
export function actionOfKey(press: KeyPress, from: Element, os: Os): ActorAction | null {
  const action = actions.find((one) => matchesChord(actorKeys[one], press, os)) ?? null;
  if (from.closest('input, textarea') !== null) return null;
  // There the key would be taken to be about the mention.
  if (action === 'delete' && from.closest('.actor-mentions') !== null) return null;
  return action;
}
