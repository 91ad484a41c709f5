import type { ChangeSet } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import type { SameActors } from '#core/commands/make-actors-one';
import { counted, quoted } from '#core/commands/label-parts';
import { foldName } from '#core/commands/entity-rules';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, AnyRecord, AssignmentRecord, EntityRecord, Id } from '#core/model/records';
import { stands, verdictStanding } from '#core/review/adjudication/verdict-standing';
import type { PreviewCount, PreviewedDocument, PreviewedDone } from '#core/review/packages/import-preview';
import type { NoteList } from '#core/review/packages/note-list';
import type { Placed } from '#core/review/packages/place-on-text';

type Delta = 'added' | 'changed' | 'removed';

const kinds = [
  ['annotation', ''],
  ['relation', 'Relations'],
  ['comment', 'Comments'],
  ['verdict', 'Verdicts'],
  ['assignment', 'Assignments'],
  ['round', 'Rounds'],
  ['entity', 'Actor entities'],
  ['document', 'Documents'],
] as const satisfies readonly (readonly [PreviewCount['kind'], string])[];

function* touched(change: ChangeSet): Generator<readonly [Delta, AnyRecord]> {
  for (const record of change.added) yield ['added', record];
  for (const [, to] of change.updated) yield ['changed', to];
  for (const record of change.removed) yield ['removed', record];
}

export function countByKind(view: ProjectView, change: ChangeSet): readonly PreviewCount[] {
  const counts = new Map<string, { added: number; changed: number; removed: number }>();
  const keyOf = (kind: string, tag: Id): string => JSON.stringify([kind, tag]);
  const tags = new Set<Id>(view.codebook().tags.map(({ id }) => id));
  for (const [delta, record] of touched(change)) {
    if (tellsDone(delta, record)) continue;
    const tag = record.kind === 'annotation' ? record.tag : '';
    if (tag !== '') tags.add(tag);
    const key = keyOf(record.kind, tag);
    const count = counts.get(key) ?? { added: 0, changed: 0, removed: 0 };
    counts.set(key, count);
    count[delta] += 1;
  }
  const labels = new Map(view.codebook().tags.map(({ id, label }) => [id, label]));
  return kinds.flatMap(([kind, label]) =>
    (kind === 'annotation' ? Array.from(tags) : ['']).flatMap((tag): readonly PreviewCount[] => {
      const count = counts.get(keyOf(kind, tag));
      return count === undefined ? [] : [{ kind, tag, label: tag === '' ? label : (labels.get(tag) ?? tag), ...count }];
    }),
  );
}

/** Who is done with how many documents that were not done before. */
export function countDone(change: ChangeSet): readonly PreviewedDone[] {
  const byCoder = new Map<Id, Set<Id>>();
  for (const [delta, record] of touched(change)) {
    if (!tellsDone(delta, record)) continue;
    const known = byCoder.get(record.coder);
    if (known === undefined) byCoder.set(record.coder, new Set([record.documentId]));
    else known.add(record.documentId);
  }
  return Array.from(byCoder, ([coder, ids]) => ({ coder, documents: ids.size })).sort((left, right) =>
    compareText(left.coder, right.coder),
  );
}

function tellsDone(delta: Delta, record: AnyRecord): record is AssignmentRecord {
  return delta === 'changed' && record.kind === 'assignment' && record.state === 'done';
}

/** @param places how annotations came to their place here, by id */
export function countByDocument(
  view: ProjectView,
  change: ChangeSet,
  places: ReadonlyMap<Id, Placed['how']>,
): readonly PreviewedDocument[] {
  const added = change.added.filter((record) => record.kind === 'document');
  const counts = new Map<Id, { -readonly [Key in keyof PreviewedDocument]: PreviewedDocument[Key] }>();
  for (const { id, title } of [...view.documents(), ...added]) {
    counts.set(id, { documentId: id, title, added: 0, changed: 0, removed: 0, moved: 0, orphaned: 0 });
  }
  const touchedDocuments = new Set<Id>(added.map(({ id }) => id));
  for (const [delta, record] of touched(change)) {
    if (record.kind === 'document') touchedDocuments.add(record.id);
    if (!('documentId' in record)) continue;
    touchedDocuments.add(record.documentId);
    const count = counts.get(record.documentId);
    if (count === undefined || record.kind !== 'annotation') continue;
    count[delta] += 1;
    const how = delta === 'removed' ? undefined : places.get(record.id);
    if (how === 'moved' || how === 'orphaned') count[how] += 1;
  }
  return Array.from(counts.values()).filter(({ documentId }) => touchedDocuments.has(documentId));
}

/** Annotations that the change brings to another place than they had, or to none. */
export function notePlaces(change: ChangeSet, places: ReadonlyMap<Id, Placed['how']>, notes: NoteList): void {
  const brought = [...change.added, ...change.updated.map(([, to]) => to)];
  for (const record of brought.filter((each): each is AnnotationRecord => each.kind === 'annotation')) {
    const how = places.get(record.id);
    if (how !== 'moved' && how !== 'orphaned') continue;
    const words = quoted(record.quote);
    const message =
      how === 'moved'
        ? `${words} was found at another place in the text here.`
        : `${words} is not in the text here: it is kept, without a place.`;
    notes.add({ kind: how, message, documentId: record.documentId, records: [record.id], words });
  }
}

/**
 * Actors of the same name, where the change brings one of them: packages are not told to be of one mind, and what comes
 * of them must not depend on the order in which they come. Returns those that can be made one after it: their kinds and
 * countries agree, or are not said. The one that was here stays; of several, the first by id.
 */
export function noteSameNames(view: ProjectView, change: ChangeSet, notes: NoteList): readonly SameActors[] {
  const next = new Map(view.entities().map((entity) => [entity.id, entity]));
  const brought = new Set<Id>();
  for (const record of [...change.added, ...change.updated.map(([, to]) => to)]) {
    if (record.kind !== 'entity') continue;
    next.set(record.id, record);
    brought.add(record.id);
  }
  if (brought.size === 0) return [];
  const byName = new Map<string, EntityRecord[]>();
  for (const entity of Array.from(next.values()).sort((left, right) => compareText(left.id, right.id))) {
    const known = byName.get(foldName(entity.name));
    if (known === undefined) byName.set(foldName(entity.name), [entity]);
    else known.push(entity);
  }
  const same: SameActors[] = [];
  for (const group of byName.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2 || !group.some(({ id }) => brought.has(id))) continue;
    const words = quoted(first.name);
    const ids = group.map(({ id }) => id);
    const agree = agreeOn(group, 'entityKind') && agreeOn(group, 'country');
    const into = ids.find((id) => view.entity(id) !== undefined) ?? first.id;
    if (agree) same.push({ into, from: ids.filter((id) => id !== into) });
    const apart = agree ? '' : ' Their kinds or countries differ, so they stay apart; merge them if they are one.';
    const message = `${counted(group.length, 'actor')} have the name ${words}.${apart}`;
    notes.add({ kind: 'same-name', message, records: ids, words });
  }
  return same;
}

function agreeOn(entities: readonly EntityRecord[], field: 'entityKind' | 'country'): boolean {
  return new Set(entities.map((entity) => entity[field]).filter((value) => value !== '')).size < 2;
}

/** Verdicts that stood as they were made and do not after the change. They are not touched. */
export function noteVerdicts(view: ProjectView, change: ChangeSet, notes: NoteList): void {
  const documents = new Set(
    Array.from(touched(change), ([, record]) => ('documentId' in record ? record.documentId : '')),
  );
  const verdicts = view
    .documents()
    .filter(({ id }) => documents.has(id))
    .flatMap(({ id }) => view.verdictsOf(id));
  if (verdicts.length === 0) return;
  const after = createRecordTable(view.all());
  after.apply(change);
  for (const verdict of verdicts) {
    const standing = verdictStanding(after, verdict);
    if (after.record(verdict.id) === undefined || stands(standing) || !stands(verdictStanding(view, verdict))) continue;
    const { changed, gone, added } = standing;
    const first = verdict.votes.flatMap(({ annotations }) => annotations)[0];
    const words = quoted(first?.quote ?? '');
    const parts = [
      changed.length > 0 ? `${counted(changed.length, 'tag')} changed` : '',
      gone.length > 0 ? `${counted(gone.length, 'tag')} gone` : '',
      added.length > 0 ? `${counted(added.length, 'tag')} new` : '',
    ];
    notes.add({
      kind: 'verdict',
      message: `The verdict on ${words} stays, but what it stands on is another: ${parts.filter(Boolean).join(', ')}.`,
      documentId: verdict.documentId,
      records: [verdict.id, ...changed, ...gone, ...added],
      words,
    });
  }
}
