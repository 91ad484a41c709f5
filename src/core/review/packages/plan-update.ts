import { isEmpty, type ChangeSet } from '#core/changes/change-set';
import { findUsesOfMissing } from '#core/codebook/find-uses';
import type { Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import { createRecordTable } from '#core/changes/record-table';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, CodebookRecord, DocumentRecord, EntityRecord, Id, ReceiptRecord } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import { isBlind } from '#core/review/packages/blindness';
import type { ImportPlan } from '#core/review/packages/import-preview';
import { joinCodebooks } from '#core/review/packages/join-codebooks';
import type { LayerMapping } from '#core/review/packages/map-layers';
import { createMergeDraft, type MergeDraft } from '#core/review/packages/merge-draft';
import { mergeFields, type MergeRules } from '#core/review/packages/merge-fields';
import { createNoteList, type NoteList } from '#core/review/packages/note-list';
import { coderHere, recordsIn } from '#core/review/packages/opened-project';
import { createTextPlacer } from '#core/review/packages/our-texts';
import { createPackageStates } from '#core/review/packages/package-states';
import type { Placed } from '#core/review/packages/place-on-text';
import {
  countByDocument,
  countByKind,
  countDone,
  notePlaces,
  noteSameNames,
  noteVerdicts,
} from '#core/review/packages/preview-change';
import { createProposals } from '#core/review/packages/proposals';
import { createRecordWords } from '#core/review/packages/record-words';
import { replaceLayer } from '#core/review/packages/replace-layer';
import { createEntityResolver } from '#core/review/packages/resolve-entities';
import type { ReviewPackage } from '#core/review/packages/review-package';
import { createTranslator, isLayerRecord, type LayerRecord } from '#core/review/packages/translate-records';
import { withUsedConcepts } from '#core/review/packages/with-used-concepts';

export interface UpdateOptions {
  /** Texts of the project's documents that `textsToRead` names, by document id. */
  readonly texts: ReadonlyMap<Id, string>;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Brings what the coordinator sent again into a coder's copy: new documents and tasks, the newer codebook, changes of
 * what all share unless they were changed here too, and the layers of the others where the coder may see them now. The
 * coder's own layer is never touched.
 */
export function planUpdate(
  view: ProjectView,
  contents: CorpusContents & { readonly package: ReviewPackage },
  { texts, now }: UpdateOptions,
): Result<ImportPlan, Refusal> {
  const about = contents.package;
  const opened = view.receipts().filter(({ direction }) => direction === 'opened');
  const since = Math.max(0, ...opened.map(({ revision }) => revision));
  const own = writtenHere(view, opened);
  const draft = createMergeDraft(view);
  const notes = createNoteList();
  const places = new Map<Id, Placed['how']>();

  if (about.revision > since) {
    addMissing(draft, contents, about.coder.id);
    for (const { to, change } of about.segments) if (to > since) followShared(draft, change, notes);
    followCodebook(view, draft, contents.codebook, codebookAt(contents, since), notes);
    followTasks(draft, contents, own);
    replaceLayers({ view, draft, contents, own, texts, notes, places });
    takeUsedConcepts(view, draft, contents.codebook);
    const [first] = opened;
    if (first !== undefined) {
      const { id: packageId, revision } = about;
      draft.put({ ...first, id: `opened~${packageId}~${first.replica}`, packageId, revision, at: now });
    }
  }

  const change = draft.change();
  notePlaces(change, places, notes);
  noteSameNames(view, change, notes);
  noteVerdicts(view, change, notes);
  const self = contents.coders.find(({ id }) => id === about.coder.id);
  return success({
    change,
    preview: {
      kind: 'update',
      from: about.from.name,
      nothingNew: isEmpty(change),
      layers: contents.coders
        .filter(({ id }) => id !== self?.id && contents.annotations.some(({ coder }) => coder === id))
        .map(({ id, name }) => ({
          coder: id,
          name,
          theirName: name,
          how: view.record(id) === undefined ? ('new' as const) : ('known' as const),
        })),
      done: countDone(change),
      counts: countByKind(view, change),
      documents: countByDocument(view, change, places),
      notes: isEmpty(change) ? [] : notes.all(),
      sameActors: [],
    },
  });
}

/** Coders whose layers this copy writes: theirs it was made for, who joined here, and who decides here. */
function writtenHere(view: ProjectView, opened: readonly ReceiptRecord[]): ReadonlySet<Id> {
  const persons = view.coders().flatMap(({ id, role }) => (role === 'person' ? [id] : []));
  const own = new Set([...opened.map(({ coder }) => coder), ...persons]);
  const decides = view.documents().some(({ id }) => view.verdictsOf(id).some(({ coder }) => own.has(coder)));
  if (decides) for (const { id, role } of view.coders()) if (role === 'adjudicator') own.add(id);
  return own;
}

/** Documents, actors and coders that are not here yet; not the actors that were merged into others here. */
function addMissing(draft: MergeDraft, { documents, entities, coders }: CorpusContents, self: Id): void {
  for (const coder of coders) if (draft.get(coder.id) === undefined) draft.put(coderHere(coder, self));
  for (const document of documents) if (draft.get(document.id) === undefined) draft.put(document);
  for (const entity of entities) if (draft.get(entity.id) === undefined) draft.put(entity);
}

const rules: MergeRules = { groups: [], keyed: [], greatest: [] };

/** What was changed on both sides stays as it is here. */
function followShared(draft: MergeDraft, { updated }: ChangeSet, notes: NoteList): void {
  for (const [from, to] of updated) {
    const ours = draft.get(to.id);
    if (ours?.kind === 'document' && from.kind === 'document' && to.kind === 'document') {
      if (ours.textHash !== to.textHash) {
        const words = quoted(ours.title);
        const message = `The text of ${words} is another one there. You go on with the text that you have coded.`;
        notes.add({ kind: 'text', message, documentId: ours.id, words });
      }
      follow(draft, detailsOf(ours, from), ours, detailsOf(ours, to), notes);
    }
    if (ours?.kind === 'entity' && from.kind === 'entity' && to.kind === 'entity') {
      follow(draft, namesOf(ours, from, from), ours, namesOf(ours, from, to), notes);
    }
  }
}

function follow<Item extends DocumentRecord | EntityRecord>(
  draft: MergeDraft,
  base: Item,
  ours: Item,
  theirs: Item,
  notes: NoteList,
): void {
  // The sides are swapped: where both changed a field, what is merged “in” wins, and here that is ours.
  const { merged, conflicts } = mergeFields(base, theirs, ours, rules);
  if (!equalData(merged, ours)) draft.put(merged);
  for (const field of conflicts) {
    const words = quoted(ours.kind === 'document' ? ours.title : ours.name);
    const [mine, other] = [ours, theirs].map((record): unknown => Reflect.get(record, field));
    notes.add({
      kind: 'kept',
      message: `${words}: you changed the ${field} here, and so did they. Yours stays.`,
      records: [ours.id],
      words,
      field,
      ours: typeof mine === 'string' ? mine : '',
      theirs: typeof other === 'string' ? other : '',
    });
  }
}

/** Our record with their details; regions lie on a text, so they follow only where the text is the same. */
function detailsOf(ours: DocumentRecord, theirs: DocumentRecord): DocumentRecord {
  const { title, date, outlet, url, language, order } = theirs;
  const regions = ours.textHash === theirs.textHash ? theirs.regions : ours.regions;
  return { ...ours, title, date, outlet, url, language, order, regions };
}

/** Other names come and go, whoever adds or takes them; what became an actor is told by both sides. */
function namesOf(ours: EntityRecord, base: EntityRecord, theirs: EntityRecord): EntityRecord {
  const { name, entityKind, country, note } = theirs;
  const join = (list: readonly string[], more: readonly string[]): readonly string[] =>
    Array.from(new Set([...list, ...more]));
  if (theirs === base) return { ...ours, name, entityKind, country, note };
  const gone = new Set(base.aliases.filter((alias) => !theirs.aliases.includes(alias)));
  const aliases = join(
    ours.aliases.filter((alias) => !gone.has(alias)),
    theirs.aliases.filter((alias) => !base.aliases.includes(alias)),
  );
  return { ...ours, name, entityKind, country, note, aliases };
}

/** Their codebook as it was at the revision that was opened here last. */
function codebookAt(
  { codebook, package: { segments } }: CorpusContents & { readonly package: ReviewPackage },
  revision: number,
): CodebookRecord {
  const known = segments.findLastIndex(({ to }) => to <= revision);
  const record = createPackageStates([codebook], segments).at(codebook.id, known);
  return record?.kind === 'codebook' ? record : codebook;
}

function followCodebook(
  view: ProjectView,
  draft: MergeDraft,
  theirs: CodebookRecord,
  base: CodebookRecord,
  notes: NoteList,
): void {
  const ours = view.codebook();
  const wanted = joinCodebooks(theirs, ours, { base });
  if (equalData(wanted, ours)) return;
  const isInUse = findUsesOfMissing(view, wanted).count > 0;
  const next = isInUse ? joinCodebooks(theirs, ours, { base, keepRemoved: true }) : wanted;
  const missed = findUsesOfMissing(view, next);
  if (missed.count > 0) {
    const message = `Their codebook has no ${quoted(missed.example)}, which is used here. Yours stays.`;
    notes.add({ kind: 'codebook', message, words: quoted(theirs.name) });
    return;
  }
  draft.put(next);
}

/** What the layers of others hold must be in the lists, also where the codebook here is the later one. */
function takeUsedConcepts(view: ProjectView, draft: MergeDraft, theirs: CodebookRecord): void {
  const current = draft.get(view.codebook().id);
  if (current?.kind !== 'codebook') return;
  const { added, updated } = draft.change();
  const arrived = [...added, ...updated.map(([, to]) => to)].filter((record) => record.kind === 'annotation');
  const next = withUsedConcepts(current, theirs, arrived);
  if (next !== current) draft.put(next);
}

/** Rounds and tasks are the coordinator's; how far one is with one's own tasks is one's own. */
function followTasks(draft: MergeDraft, { rounds, assignments }: CorpusContents, own: ReadonlySet<Id>): void {
  for (const round of rounds) draft.put(round);
  for (const assignment of assignments) {
    if (draft.get(assignment.id) === undefined || !own.has(assignment.coder)) draft.put(assignment);
  }
}

interface LayersToReplace {
  readonly view: ProjectView;
  readonly draft: MergeDraft;
  readonly contents: CorpusContents & { readonly package: ReviewPackage };
  readonly own: ReadonlySet<Id>;
  readonly texts: ReadonlyMap<Id, string>;
  readonly notes: NoteList;
  readonly places: Map<Id, Placed['how']>;
}

/** In documents that are open to the coder, what others tagged, said and decided becomes what the file says. */
function replaceLayers({ view, draft, contents, own, texts, notes, places }: LayersToReplace): void {
  const file = createRecordTable(recordsIn({ ...contents, receipts: [] }));
  const self = contents.package.coder.id;
  const open = new Set(contents.documents.flatMap(({ id }) => (isBlind(file, self, id) ? [] : [id])));
  const isTheirs = (record: AnyRecord): record is LayerRecord =>
    isLayerRecord(record) && record.kind !== 'assignment' && !own.has(record.coder);
  const isInOpen = (record: LayerRecord): boolean => record.documentId === '' || open.has(record.documentId);
  const layers = new Map(
    contents.coders
      .filter(({ id }) => !own.has(id))
      .map(({ id }): [Id, LayerMapping] => [
        id,
        { theirs: id, ours: id, how: 'known', since: 0, wantsBase: false, added: undefined },
      ]),
  );
  const theirs = Array.from(file.all()).filter(isTheirs).filter(isInOpen);
  const before = Array.from(view.all())
    .filter(isTheirs)
    .filter((record) => open.has(record.documentId));
  const states = createPackageStates(recordsIn(contents), []);
  const proposals = createProposals(view, contents.package.replica);
  const translator = createTranslator({
    view,
    draft,
    replica: contents.package.replica,
    layers,
    entities: createEntityResolver(view, draft, states, proposals),
    states,
    codebook: contents.codebook,
    place: createTextPlacer(view, contents, texts),
    onPlaced: (id, how) => {
      places.set(id, how);
    },
  });
  const words = createRecordWords(contents.codebook, draft.get);
  replaceLayer({ view, draft, translator, notes, words }, theirs, before);
}
