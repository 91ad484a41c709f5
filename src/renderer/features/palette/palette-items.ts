import { commandCatalogue, type CommandEntry, type CommandId } from '#contract/command-catalogue';
import type { DocumentRecord, Id } from '#core/model/records';
import { rank } from '#renderer/features/palette/palette-search.ts';

export type PaletteItem =
  | { readonly kind: 'command'; readonly id: CommandId; readonly entry: CommandEntry }
  | { readonly kind: 'document'; readonly id: Id; readonly title: string };

/** More than anybody reads; typing on finds the rest. */
const most = 60;

/**
 * What the palette shows: commands that can run now, recent ones first, and, once something is typed, the documents
 * whose title fits.
 */
export function paletteItems(
  query: string,
  isEnabled: (id: CommandId) => boolean,
  documents: readonly DocumentRecord[],
  recent: readonly CommandId[],
): readonly PaletteItem[] {
  const commands = commandCatalogue
    .filter(({ id }) => id !== 'command-palette' && isEnabled(id))
    .map((entry): PaletteItem => ({ kind: 'command', id: entry.id, entry }));
  const age = new Map<string, number>(recent.map((id, index) => [id, index]));
  const lift = (item: PaletteItem) => {
    const place = age.get(item.id);
    return place === undefined ? 0 : 0.9 - place / 100;
  };
  const titles =
    query.trim() === ''
      ? []
      : documents.map((document): PaletteItem => ({ kind: 'document', id: document.id, title: document.title }));
  return rank(query, [...commands, ...titles], labelOf, lift).slice(0, most);
}

export function labelOf(item: PaletteItem): string {
  return item.kind === 'command' ? `${item.entry.label} ${item.entry.section}` : item.title;
}

/** The commands run last, newest first, each once. */
export function withRecent(recent: readonly CommandId[], id: CommandId): readonly CommandId[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, 8);
}
