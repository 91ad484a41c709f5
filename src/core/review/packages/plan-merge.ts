import { isEmpty } from '#core/changes/change-set';
import type { Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, CoderRecord, Id, ReceiptRecord } from '#core/model/records';
import { success, type Result } from '#core/model/result';
import type { ImportPlan, PreviewedLayer } from '#core/review/packages/import-preview';
import { type LayerMapping, mapLayer, receiptsFrom } from '#core/review/packages/map-layers';
import { createMergeDraft, type MergeDraft } from '#core/review/packages/merge-draft';
import { type LayerChange, mergeLayerChange } from '#core/review/packages/merge-layer-records';
import { mergeSharedChange, noteOtherCodebook, settleShared } from '#core/review/packages/merge-shared-records';
import { createNoteList, type NoteList } from '#core/review/packages/note-list';
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
import { proposeUsedConcepts, proposeValues } from '#core/review/packages/propose-values';
import { createRecordWords } from '#core/review/packages/record-words';
import { createEntityResolver } from '#core/review/packages/resolve-entities';
import type { PackageSegment, ReviewPackage } from '#core/review/packages/review-package';

import { createTranslator, isLayerRecord, type LayerRecord } from '#core/review/packages/translate-records';

export interface MergeOptions {
  /** Texts of the project's documents that `textsToRead` names, by document id. */
  readonly texts: ReadonlyMap<Id, string>;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Merges what a colleague coded, three ways: what the copy began with, what it made of it, and what is here. Changes
 * are taken revision by revision, from the one up to which the copy is known here, so that a package that comes late or
 * twice does nothing and one that was skipped does no harm.
 *
 * A coder's records land in the coder's layer. What coders share (actors, titles and dates, open lists) is proposed;
 * see `proposals.ts`. Nothing depends on the order in which packages of several coders come.
 */
export function planMerge(
  view: ProjectView,
  contents: CorpusContents & { readonly package: ReviewPackage },
  { texts, now }: MergeOptions,
): Result<ImportPlan, Refusal> {
  const about = contents.package;
  const { replica, segments } = about;
  const layers = layersOf(view, contents);
  const known = receiptsFrom(view, replica);
  const sharedSince = known.reduce((most, { revision }) => Math.max(most, revision), 0);

  const draft = createMergeDraft(view);
  const notes = createNoteList();
  const states = createPackageStates(recordsIn(contents), segments);
  const proposals = createProposals(view, replica);
  const entities = createEntityResolver(view, draft, states, proposals);
  const places = new Map<Id, Placed['how']>();
  const translator = createTranslator({
    view,
    draft,
    replica,
    layers,
    entities,
    states,
    codebook: contents.codebook,
    place: createTextPlacer(view, contents, texts),
    onPlaced: (id, how) => {
      places.set(id, how);
    },
  });
  const words = createRecordWords(contents.codebook, draft.get);
  const merge = { view, draft, translator, notes, words };
  const shared = { ours: view.codebook(), proposals, notes };

  // As they are after each segment: what a tag had only for a while must not depend on which packages were skipped.
  const arrived: AnnotationRecord[] = [];
  const bringLayers = (change: LayerChange, segment: number): void => {
    mergeLayerChange(merge, change, segment);
    for (const record of [...change.added, ...change.updated.map(([, to]) => to)]) {
      const here = draft.get(translator.idOf(record));
      if (here?.kind === 'annotation') arrived.push(here);
    }
  };

  for (const { added } of layers.values()) if (added !== undefined) draft.put(added);
  const wantingBase = [...layers.values()].filter(({ wantsBase }) => wantsBase);
  if (wantingBase.length > 0) {
    const codebook = states.at(contents.codebook.id, -1);
    if (codebook?.kind === 'codebook') proposeValues(undefined, codebook, shared);
    const theirs = new Set(wantingBase.map((layer) => layer.theirs));
    const base = states.allAt(-1).filter(isLayerRecord);
    const added = base.filter((record) => theirs.has(layerOf(record, layers)));
    bringLayers({ added, updated: [], removed: [] }, -1);
  }
  for (const [index, segment] of segments.entries()) {
    if (segment.to > sharedSince) mergeSharedChange({ view, draft, entities, proposals, notes }, segment.change);
    bringLayers(layerChangeOf(segment, layers), index);
  }

  const isNewer = [...layers.values()].some(({ since }) => about.revision > since);
  if (isNewer) {
    const base = states.at(contents.codebook.id, -1);
    const begun = base?.kind === 'codebook' ? base : contents.codebook;
    proposeUsedConcepts(begun, contents.codebook, arrived, shared);
    settleShared({ view, draft, entities, proposals, notes });
    noteOtherCodebook(view, contents.codebook, notes);
    noteOtherTexts(view, contents, notes);
    const all = proposals.all();
    for (const layer of layers.values()) {
      if (about.revision <= layer.since) continue;
      putReceipt(draft, {
        kind: 'receipt',
        id: receiptId(replica, layer.theirs),
        direction: 'received',
        packageId: about.id,
        replica,
        coder: layer.ours,
        theirCoder: layer.theirs,
        revision: about.revision,
        proposals: all,
        at: now,
      });
    }
  }

  const change = draft.change();
  notePlaces(change, places, notes);
  const sameActors = noteSameNames(view, change, notes);
  noteVerdicts(view, change, notes);
  return success({
    change,
    preview: {
      kind: 'merge',
      from: about.from.name,
      nothingNew: isEmpty(change),
      layers: previewLayers(layers, contents.coders, draft),
      done: countDone(change),
      counts: countByKind(view, change),
      documents: countByDocument(view, change, places),
      notes: isNewer ? notes.all() : [],
      sameActors: isNewer ? sameActors : [],
    },
  });
}

/** One a copy and coder: it says up to where the copy is known, and what it proposes now. */
export function receiptId(replica: Id, theirCoder: Id): Id {
  return `received~${theirCoder}~${replica}`;
}

function putReceipt(draft: MergeDraft, receipt: ReceiptRecord): void {
  const before = draft.get(receipt.id);
  const isSame = before?.kind === 'receipt' && equalData({ ...before, at: '' }, { ...receipt, at: '' });
  if (!isSame) draft.put(receipt);
}

interface TravellingLayer extends LayerMapping {
  /** It holds what was decided. */
  readonly decides: boolean;
}

/** By their coder ids. */
type Layers = ReadonlyMap<Id, TravellingLayer>;

/** Layers that travel: the coder's, and what the sender decided. Others are there only because comments answer them. */
function layersOf(view: ProjectView, contents: CorpusContents & { readonly package: ReviewPackage }): Layers {
  const { coder, replica, segments } = contents.package;
  const adjudicators = new Set(contents.coders.filter(({ role }) => role === 'adjudicator').map(({ id }) => id));
  const travelling = new Set([coder.id]);
  const touched = segments.flatMap(({ change }) => [...change.added, ...change.updated.flat(), ...change.removed]);
  for (const record of [...contents.annotations, ...touched]) {
    if (record.kind === 'annotation' && adjudicators.has(record.coder)) travelling.add(record.coder);
  }
  const decides = contents.verdicts.length > 0 || touched.some(({ kind }) => kind === 'verdict');
  if (decides) for (const id of adjudicators) travelling.add(id);
  const layers = new Map<Id, TravellingLayer>();
  const isTheirs = (record: CoderRecord): number => (record.id === coder.id ? 0 : 1);
  const ordered = contents.coders.toSorted(
    (left, right) => isTheirs(left) - isTheirs(right) || compareText(left.id, right.id),
  );
  for (const record of ordered) {
    if (!travelling.has(record.id)) continue;
    layers.set(record.id, { ...mapLayer(view, replica, record), decides: adjudicators.has(record.id) });
  }
  return layers;
}

/** Their coder whose layer a record belongs to; a verdict goes with the layer that it brought about. */
function layerOf(record: LayerRecord, layers: Layers): Id {
  const decided =
    record.kind === 'verdict' ? Array.from(layers.keys()).find((id) => layers.get(id)?.decides) : undefined;
  return decided ?? record.coder;
}

function layerChangeOf({ to, change }: PackageSegment, layers: Layers): LayerChange {
  const isNew = (record: LayerRecord): boolean => {
    const layer = layers.get(layerOf(record, layers));
    return layer !== undefined && to > layer.since;
  };
  return {
    added: change.added.filter(isLayerRecord).filter(isNew),
    updated: change.updated.flatMap(([before, after]) =>
      isLayerRecord(before) && isLayerRecord(after) && (isNew(before) || isNew(after))
        ? [[before, after] as const]
        : [],
    ),
    removed: change.removed.filter(isLayerRecord).filter(isNew),
  };
}

function noteOtherTexts(view: ProjectView, { documents }: CorpusContents, notes: NoteList): void {
  for (const { id, textHash } of documents) {
    const ours = view.document(id);
    if (ours === undefined || ours.textHash === textHash) continue;
    const words = quoted(ours.title);
    const message = `The text of ${words} is another one there. Their tags are looked up in the text here.`;
    notes.add({ kind: 'text', message, documentId: id, words });
  }
}

function previewLayers(layers: Layers, coders: readonly CoderRecord[], draft: MergeDraft): readonly PreviewedLayer[] {
  return Array.from(layers.values(), ({ ours, theirs, how }) => {
    const record = draft.get(ours);
    const theirName = coders.find(({ id }) => id === theirs)?.name ?? '';
    return { coder: ours, name: record?.kind === 'coder' ? record.name : theirName, theirName, how };
  });
}
