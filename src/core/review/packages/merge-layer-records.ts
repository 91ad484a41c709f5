import { quoted } from '#core/commands/label-parts';
import { equalData } from '#core/model/equal-data';
import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, AnyRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';
import type { MergeDraft } from '#core/review/packages/merge-draft';
import { mergeFields, type MergeRules } from '#core/review/packages/merge-fields';
import type { NoteList } from '#core/review/packages/note-list';
import { isLayerRecord, type LayerRecord, type Translator } from '#core/review/packages/translate-records';

const rules: MergeRules = {
  groups: [['start', 'end', 'quote', 'prefix', 'suffix']],
  keyed: ['attributes'],
  greatest: ['updatedAt', 'codebookVersion'],
};

/** What of a layer changed between two revisions of the copy that writes it. */
export interface LayerChange {
  readonly added: readonly LayerRecord[];
  readonly updated: readonly (readonly [from: LayerRecord, to: LayerRecord])[];
  readonly removed: readonly LayerRecord[];
  /** Nobody here writes the layer: what is here counts as what they began with, so nothing is in conflict. */
  readonly replaces?: boolean;
}

/** Fields and values as one reads them. */
export interface RecordWords {
  fieldOf(record: LayerRecord, field: string): string;
  valueOf(record: LayerRecord, field: string): string;
}

export interface LayerMergeOptions {
  readonly view: ProjectView;
  readonly draft: MergeDraft;
  readonly translator: Translator;
  readonly notes: NoteList;
  readonly words: RecordWords;
}

/**
 * Brings a change of their layer into ours. What comes first is what others point at: annotations before relations,
 * first comments before answers; what goes, in the opposite order.
 */
export function mergeLayerChange(options: LayerMergeOptions, change: LayerChange, segment: number): void {
  const { draft, translator, notes } = options;
  const arriving = [
    ...change.added.map((to) => ({ from: undefined, to })),
    ...change.updated.map(([from, to]) => ({ from, to })),
  ].sort((left, right) => rankOf(left.to) - rankOf(right.to) || compareText(left.to.id, right.to.id));

  for (const { from, to } of arriving) {
    const ours = draft.get(translator.idOf(to));
    if (ours === undefined && from !== undefined && to.kind === 'assignment') continue;
    const theirs = translator.translate(to, segment, ours === undefined ? undefined : from);
    if (!theirs.ok) {
      notes.leaveOut(nouns[to.kind], theirs.error);
      continue;
    }
    if (ours === undefined) {
      draft.put(theirs.value);
      if (from !== undefined) noteBroughtBack(options, theirs.value);
      continue;
    }
    const base = change.replaces === true ? success(ours) : from && translator.translate(from, segment - 1, from);
    mergeInto(options, ours, base?.ok === true ? { ...base.value, id: ours.id } : undefined, theirs.value);
  }

  const leaving = change.removed.toSorted(
    (left, right) => rankOf(right) - rankOf(left) || compareText(left.id, right.id),
  );
  for (const record of leaving) removeRecord(options, record, segment, change.replaces === true);
}

const nouns = {
  annotation: 'annotation',
  relation: 'relation',
  comment: 'comment',
  verdict: 'verdict',
  assignment: 'assignment',
} as const satisfies Record<LayerRecord['kind'], string>;

function rankOf(record: LayerRecord): number {
  switch (record.kind) {
    case 'annotation':
      return 0;
    case 'relation':
      return 1;
    case 'comment':
      return record.thread === record.id ? 2 : 3;
    case 'verdict':
      return 4;
    case 'assignment':
      return 5;
  }
}

function mergeInto(
  { draft, notes, words: inWords }: LayerMergeOptions,
  ours: AnyRecord,
  base: AnyRecord | undefined,
  theirs: LayerRecord,
): void {
  if (!isLayerRecord(ours) || ours.kind !== theirs.kind) return;
  const before = base !== undefined && isLayerRecord(base) ? base : undefined;
  const { merged, conflicts } = mergeFields<LayerRecord>(before, ours, theirs, rules);
  const next =
    merged.kind === 'annotation' && ours.kind === 'annotation' && theirs.kind === 'annotation'
      ? withStatusOfPlace(merged, ours, theirs)
      : merged;
  if (!equalData(ours, next)) draft.put(next);
  for (const field of conflicts) {
    const words = wordsOf(theirs);
    const name = inWords.fieldOf(theirs, field);
    notes.add({
      kind: 'conflict',
      message: `${words}: both of you changed the ${name}. Theirs is taken.`,
      documentId: theirs.documentId,
      records: [theirs.id],
      words,
      field: name,
      ours: inWords.valueOf(ours, field),
      theirs: inWords.valueOf(theirs, field),
    });
  }
}

/** Whether a quote is lost is a matter of the place that was taken, whatever else somebody said of the annotation. */
function withStatusOfPlace(
  merged: AnnotationRecord,
  ours: AnnotationRecord,
  theirs: AnnotationRecord,
): AnnotationRecord {
  const isAt = (side: AnnotationRecord): boolean =>
    side.start === merged.start && side.end === merged.end && side.quote === merged.quote;
  const side = isAt(theirs) ? theirs : ours;
  if (side.status === 'orphaned') return { ...merged, status: 'orphaned' };
  return merged.status === 'orphaned' ? { ...merged, status: side.status } : merged;
}

function removeRecord(options: LayerMergeOptions, record: LayerRecord, segment: number, replaces: boolean): void {
  const { view, draft, translator, notes } = options;
  const id = translator.idOf(record);
  const ours = draft.get(id);
  if (ours?.kind !== record.kind) return;
  // A task goes when who gave it takes it back.
  if (ours.kind === 'assignment' && ours.round !== '') return;
  if (ours.kind === 'comment' && hasAnswers(view, draft, ours.documentId, id)) {
    notes.leaveOut('deletion of a comment', 'Somebody here has answered it.');
    return;
  }
  const base = replaces ? undefined : translator.translate(record, segment - 1, record);
  if (base?.ok === true && !saysTheSame(base.value, ours)) {
    const words = wordsOf(ours);
    notes.add({
      kind: 'removed',
      message: `${words} was changed here, and they deleted it: it goes.`,
      documentId: ours.documentId,
      records: [id],
      words,
    });
  }
  if (ours.kind === 'annotation') {
    for (const relation of draft.relationsAt(id)) {
      draft.remove(relation.id);
      if (relation.coder === ours.coder) continue;
      const words = wordsOf(ours);
      const message = `${words} goes, and with it a relation of another layer that leads to it.`;
      notes.add({ kind: 'removed', message, documentId: ours.documentId, records: [id, relation.id], words });
    }
  }
  draft.remove(id);
}

function hasAnswers(view: ProjectView, draft: MergeDraft, documentId: Id, thread: Id): boolean {
  return view
    .commentsOf(documentId)
    .some((line) => line.thread === thread && line.id !== thread && draft.get(line.id) !== undefined);
}

/** Times, versions and the words around a quote are no content. */
function saysTheSame(one: object, other: object): boolean {
  const asides = { updatedAt: '', codebookVersion: 0, prefix: '', suffix: '', id: '' };
  return equalData({ ...one, ...asides }, { ...other, ...asides });
}

function noteBroughtBack({ notes }: LayerMergeOptions, record: LayerRecord): void {
  const words = wordsOf(record);
  notes.add({
    kind: 'brought-back',
    message: `${words} was deleted here, and they changed it: it is back.`,
    documentId: record.documentId,
    records: [record.id],
    words,
  });
}

function wordsOf(record: LayerRecord | { readonly kind: string }): string {
  if ('quote' in record) return quoted(record.quote);
  if ('text' in record && record.text !== '') return quoted(record.text);
  return `A ${record.kind}`;
}
