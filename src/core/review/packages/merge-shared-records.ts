import type { ChangeSet } from '#core/changes/change-set';
import { attributeOf } from '#core/codebook/definitions';
import { labelOfPart } from '#core/codebook/label-of-part';
import { touchedParts } from '#core/codebook/touched-parts';
import { counted, quoted } from '#core/commands/label-parts';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, CodebookPart, CodebookRecord, EntityRecord, Id } from '#core/model/records';
import type { MergeDraft } from '#core/review/packages/merge-draft';
import type { NoteList } from '#core/review/packages/note-list';
import type { Proposals } from '#core/review/packages/proposals';
import type { EntityResolver } from '#core/review/packages/resolve-entities';
import {
  isAliasField,
  isShared,
  sharedFieldsOf,
  sharedValueOf,
  withSharedField,
  type SharedRecord,
} from '#core/review/packages/shared-fields';
import { proposeValues } from '#core/review/packages/propose-values';
import { withProposedValues } from '#core/review/packages/settle-values';

interface SharedMergeOptions {
  readonly view: ProjectView;
  readonly draft: MergeDraft;
  readonly entities: EntityResolver;
  readonly proposals: Proposals;
  readonly notes: NoteList;
}

/** Takes new actors, and proposes what else a copy changed of what all coders share. */
export function mergeSharedChange(options: SharedMergeOptions, { added, updated, removed }: ChangeSet): void {
  const { view, draft, entities, proposals, notes } = options;
  for (const record of added) if (record.kind === 'entity') entities.add(record);
  for (const [from, to] of updated) {
    if (from.kind === 'entity' && to.kind === 'entity') entities.change(from, to);
    if (from.kind === 'codebook' && to.kind === 'codebook') {
      proposeValues(from, to, { ours: view.codebook(), proposals, notes });
    }
    if (isDetails(from) && isDetails(to) && draft.get(to.id)?.kind === to.kind) {
      const before = sharedFieldsOf(from);
      for (const [field, value] of sharedFieldsOf(to)) {
        if (field === 'regions' && !hasSameText(to, draft.get(to.id))) continue;
        if (before.get(field) !== value) proposals.propose(to.id, field, before.get(field), value);
      }
    }
  }
  for (const record of removed) {
    if (record.kind !== 'entity' || draft.get(record.id)?.kind !== 'entity') continue;
    const words = quoted(record.name);
    const kept = [...added, ...updated.map(([, to]) => to)].find((each) => isMadeOf(each, record.id));
    const stays = 'It stays here, because others may use it';
    const message =
      kept === undefined
        ? `They deleted the actor ${words}. ${stays}.`
        : `They made ${words} one with ${quoted(kept.name)}. ${stays}; merge the two if they are one.`;
    notes.add({ kind: 'unused', message, records: [record.id], words });
  }
}

/** Whether the record is an actor into which that one was merged. */
function isMadeOf(record: AnyRecord, gone: Id): record is EntityRecord {
  return record.kind === 'entity' && record.merged?.includes(gone) === true;
}

/** Documents and coders: of these a copy never adds or deletes one here. */
function isDetails(record: AnyRecord): record is SharedRecord {
  return record.kind === 'document' || record.kind === 'coder';
}

/** Gives what is shared the values that follow from all proposals, and tells which are not taken. */
export function settleShared({ view, draft, proposals, notes }: SharedMergeOptions): void {
  const valueHere = (id: string, field: string): string | undefined => {
    const record = draft.get(id);
    return isShared(record) ? sharedValueOf(record, field) : undefined;
  };
  for (const { record: id, field, ours, theirs, value } of proposals.settle(valueHere)) {
    const record = draft.get(id);
    if (!isShared(record)) continue;
    // Aliases are put in order even where none comes or goes, so that their order does not tell which package came first.
    if (value !== ours || isAliasField(field)) draft.put(withSharedField(record, field, value));
    if (value === theirs) continue;
    const words = quoted(record.kind === 'document' ? record.title : record.name);
    if (isAliasField(field)) {
      const message = `${words} keeps the name ${quoted(value)} that they took away: another package has it.`;
      notes.add({ kind: 'unused', message, records: [id], words });
      continue;
    }
    notes.add({
      kind: 'kept',
      message: `${words}: their ${fieldWords[field] ?? field} is not taken. ${value === ours ? 'Ours stays' : 'That of another package stands'}.`,
      documentId: record.kind === 'document' ? record.id : '',
      records: [id],
      words,
      field: fieldWords[field] ?? field,
      ours: shownValue(field, value),
      theirs: shownValue(field, theirs),
    });
  }
  const codebook = withProposedValues(view.codebook(), proposals, notes);
  if (!equalData(codebook, view.codebook())) draft.put(codebook);
}

/** Regions are places in a text, which may be read in another encoding here. */
function hasSameText(theirs: AnyRecord, ours: AnyRecord | undefined): boolean {
  return theirs.kind === 'document' && ours?.kind === 'document' && theirs.textHash === ours.textHash;
}

function shownValue(field: string, value: string): string {
  return field === 'regions' ? counted(value === '' ? 0 : value.split('\n').length, 'region') : value;
}

const fieldWords: Readonly<Record<string, string>> = { entityKind: 'kind', url: 'address' };

/**
 * Says that the scheme they coded with is another than the one here: another version, or another meaning under the same
 * number. New list entries alone are none.
 */
export function noteOtherCodebook(view: ProjectView, theirs: CodebookRecord, notes: NoteList): void {
  const ours = view.codebook();
  const differing = touchedParts(theirs, ours).filter((part) => part.value === '' || isInBoth(part, theirs, ours));
  if (differing.length === 0 && theirs.version === ours.version) return;
  const since = (ours.revisions ?? []).filter(({ version }) => version > theirs.version);
  const touched = Array.from(new Set(since.flatMap((each) => each.touched.map((part) => labelOfPart(part, ours)))));
  const changed = touched.length === 0 ? '' : ` Changed here since: ${shortList(touched)}.`;
  const message = `They coded with another codebook (version ${String(theirs.version)} of it, ours is ${String(ours.version)}).${changed} Ours stays; their new list entries are added.`;
  notes.add({ kind: 'codebook', message, words: quoted(theirs.name) });
}

function isInBoth({ tag, attribute, value }: CodebookPart, ...codebooks: readonly CodebookRecord[]): boolean {
  return codebooks.every(
    (codebook) => attributeOf(codebook, tag, attribute)?.values.some(({ id }) => id === value) === true,
  );
}

/** The first few of many names. */
function shortList(names: readonly string[]): string {
  const most = 4;
  const more = names.length > most ? ` and ${String(names.length - most)} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}
