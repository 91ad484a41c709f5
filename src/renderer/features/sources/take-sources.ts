import type { LoadedSource } from '#contract/host';
import { addSources } from '#services/add-sources';
import type { ProjectSession } from '#services/project-session';
import type { Taken } from '#renderer/features/sources/load-sources.ts';
import { messageOf } from '#renderer/ui/message-of.ts';

/** Adds sources as one undoable step and waits until they are stored, so that a long load cannot outrun the disk. */
export async function takeSources(
  session: ProjectSession,
  loaded: readonly LoadedSource[],
  options: { readonly addChanged?: boolean } = {},
): Promise<Taken> {
  const done = addSources(session, loaded, options);
  if (!done.ok) return { added: [], known: [], changed: [], stopped: done.error.message };
  const { entry, repeated, changed } = done.value;
  const taken = {
    added: entry === null ? [] : entry.change.added.map(({ id }) => id),
    known: repeated.map(({ source }) => source.facts.path),
    changed: changed.map(({ source }) => source),
  };
  try {
    await session.flush();
    return { ...taken, stopped: null };
  } catch (error) {
    return { ...taken, stopped: messageOf(error) };
  }
}
