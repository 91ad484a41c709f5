import { commandCatalogue, type CommandEntry, type CommandId } from '#contract/command-catalogue';
import { useApp } from '#renderer/state/app-context.ts';
import { showChord } from '#renderer/ui/key-chord.ts';

const entries: readonly CommandEntry[] = commandCatalogue;

/** The first key of a command, as the platform writes it. */
export function CommandKey({ id }: { readonly id: CommandId }) {
  const { host } = useApp();
  const key = entries.find((entry) => entry.id === id)?.keys[0];
  return key === undefined ? null : <kbd>{showChord(key, host.os)}</kbd>;
}
