import { isEmpty } from '#core/changes/change-set';
import { refuse, type Refusal } from '#core/commands/command';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, CoderRecord, Id } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import { type AdoptedCorpus, adoptCorpus, withConceptsOf } from '#core/review/packages/adopt-corpus';
import type { ImportPlan, PreviewedLayer } from '#core/review/packages/import-preview';
import { type CorpusLayer, mapCorpusLayer } from '#core/review/packages/map-corpus-layers';
import { createMergeDraft, type MergeDraft } from '#core/review/packages/merge-draft';
import { createNoteList } from '#core/review/packages/note-list';
import { recordsIn } from '#core/review/packages/opened-project';
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
import { createTranslator, type LayerRecord } from '#core/review/packages/translate-records';

export interface LayersOptions {
  /** Texts of the project's documents that `textsToRead` names, by document id. */
  readonly texts: ReadonlyMap<Id, string>;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Coder ids of the file who are other people than those who have these ids here, says the user. */
  readonly apart?: readonly Id[];
}

/**
 * Puts the layers of a corpus that is no package beside those of the project, so that they can be compared. A layer
 * that came from that corpus before becomes what the file says now.
 */
export function planLayers(
  view: ProjectView,
  corpus: CorpusContents,
  { texts, now, apart = [] }: LayersOptions,
): Result<ImportPlan, Refusal> {
  const adopted = adoptCorpus(view, corpus);
  const { contents } = adopted;
  if (contents.documents.length === 0) {
    return refuse('no-documents', 'The file has none of this project’s documents. Open it as a project of its own.');
  }
  const draft = createMergeDraft(view);
  const notes = createNoteList();
  const places = new Map<Id, Placed['how']>();
  for (let count = 0; count < adopted.elsewhere; count++) {
    notes.leaveOut('annotation', 'Their documents are not in this project.');
  }
  for (const { id, name } of contents.coders.filter(({ role }) => role === 'assistant')) {
    const count = contents.annotations.filter(({ coder }) => coder === id).length;
    for (let each = 0; each < count; each++) notes.leaveOut('annotation', `Suggestions of ${name} are no layer.`);
  }

  const place = createTextPlacer(view, contents, texts);
  const states = createPackageStates(recordsIn(contents), []);
  const words = createRecordWords(contents.codebook, draft.get);
  const documents = new Set(contents.documents.map(({ id }) => id));
  const layers: { readonly coder: CoderRecord; readonly layer: CorpusLayer }[] = [];
  for (const coder of contents.coders) {
    const own = contents.annotations.filter((annotation) => annotation.coder === coder.id);
    if (coder.role === 'assistant' || own.length === 0) continue;
    const ids = new Set(own.map(({ id }) => id));
    const layer = mapCorpusLayer(view, contents.project.id, coder, ids, apart.includes(coder.id));
    if (layer === undefined) continue;
    layers.push({ coder, layer });
    const { mapping, replica } = layer;
    if (mapping.added !== undefined) draft.put(mapping.added);
    const entities = createEntityResolver(view, draft, states, createProposals(view, replica));
    for (const entity of adopted.newEntities) entities.add(entity);
    const translator = createTranslator({
      view,
      draft,
      replica,
      layers: new Map([[coder.id, mapping]]),
      entities,
      states,
      codebook: contents.codebook,
      place,
      onPlaced: (id, how) => {
        places.set(id, how);
      },
    });
    const isIn = (record: AnyRecord, author: Id): record is LayerRecord =>
      (record.kind === 'annotation' || record.kind === 'relation') &&
      record.coder === author &&
      documents.has(record.documentId);
    const theirs = [...contents.annotations, ...contents.relations].filter((record) => isIn(record, coder.id));
    const before = Array.from(view.all()).filter((record) => isIn(record, mapping.ours));
    replaceLayer({ view, draft, translator, notes, words }, theirs, before);
    addDone(view, draft, adopted, coder.id, mapping.ours, now);
    const id = `received~${coder.id}~${replica}`;
    if (draft.get(id) === undefined) {
      const where = { packageId: replica, replica, coder: mapping.ours, theirCoder: coder.id };
      draft.put({ kind: 'receipt', id, direction: 'received', ...where, revision: 0, proposals: [], at: now });
    }
  }
  if (layers.length > 0) {
    const codebook = withConceptsOf(view.codebook(), contents.codebook);
    if (codebook !== view.codebook()) draft.put(codebook);
  }

  const change = draft.change();
  notePlaces(change, places, notes);
  const sameActors = noteSameNames(view, change, notes);
  noteVerdicts(view, change, notes);
  return success({
    change,
    preview: {
      kind: 'layers',
      from: '',
      nothingNew: isEmpty(change),
      layers: layers.map(({ coder, layer }) => previewOf(coder, layer, draft)),
      done: countDone(change),
      counts: countByKind(view, change),
      documents: countByDocument(view, change, places),
      notes: notes.all(),
      sameActors,
    },
  });
}

/** A corpus does not say who read what without tagging anything, only which documents somebody finished. */
function addDone(
  view: ProjectView,
  draft: MergeDraft,
  { contents }: AdoptedCorpus,
  theirs: Id,
  ours: Id,
  now: string,
): void {
  const tagged = new Set(
    contents.annotations.flatMap(({ coder, documentId }) => (coder === theirs ? [documentId] : [])),
  );
  const done = new Set(
    contents.assignments.flatMap(({ coder, documentId, state }) =>
      coder === theirs && state === 'done' ? [documentId] : [],
    ),
  );
  for (const { id: documentId, state } of contents.documents) {
    if (!tagged.has(documentId) && !done.has(documentId) && state !== 'done') continue;
    const known = view.assignments().some((each) => each.coder === ours && each.documentId === documentId);
    const id = `read~${ours}~${documentId}`;
    if (known || draft.get(id) !== undefined) continue;
    draft.put({ kind: 'assignment', id, round: '', coder: ours, documentId, state: 'done', updatedAt: now });
  }
}

function previewOf(coder: CoderRecord, { mapping }: CorpusLayer, draft: MergeDraft): PreviewedLayer {
  const record = draft.get(mapping.ours);
  return {
    coder: mapping.ours,
    name: record?.kind === 'coder' ? record.name : coder.name,
    theirName: coder.name,
    how: mapping.how,
  };
}
