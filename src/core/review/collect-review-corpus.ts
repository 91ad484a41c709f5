import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, CoderRecord, DocumentRecord, Id, RelationRecord } from '#core/model/records';
import { unreachable } from '#core/model/result';
import { isArticleText, notArticleSpans } from '#core/regions/region-at';
import { labelCoders } from '#core/review/coder-labels';
import { createLeftOutCount, type LeftOutCount } from '#core/review/left-out-count';
import type { ReviewCoder, ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';

export interface CollectOptions {
  /** Documents to collect; all where it is left out. */
  readonly documents?: readonly Id[];
  /** Takes the adjudicated layer in, as one that is compared like the others. */
  readonly adjudicated?: boolean;
}

/**
 * The confirmed annotations of the layers that are compared, with who coded what. Whoever has an annotation, a
 * relation or an assignment is compared; the assistant never is. Costs one look at every annotation of the project.
 *
 * @param textOf The canonical text of a document. Only the word rule and figures over words read it.
 */
export function collectReviewCorpus(
  view: ProjectView,
  textOf: (documentId: Id) => string,
  options: CollectOptions = {},
): ReviewCorpus {
  const leftOut = createLeftOutCount();
  const coders = comparedCoders(view, options.adjudicated === true);
  const compared = new Set(coders.map(({ id }) => id));
  const codedBy = createCodedBy(view, coders);
  const wanted = options.documents === undefined ? null : new Set(options.documents);
  const documents = view.documents().filter(({ id }) => wanted === null || wanted.has(id));
  return {
    codebook: view.codebook(),
    coders,
    documents: documents.map((document): ReviewDocument => {
      const all = annotationsOf(view, document.id, compared, leftOut);
      const { regions } = document;
      const annotations = all.filter((annotation) => isArticleText(regions, annotation));
      leftOut.add('Annotations in regions that are not article text.', all.length - annotations.length);
      return {
        id: document.id,
        title: document.title,
        date: document.date,
        text: withoutRegions(textOf(document.id), regions),
        codedBy: codedBy(document, all),
        annotations,
        relations: relationsOf(view, document.id, annotations, leftOut),
      };
    }),
    entities: view.entities(),
    leftOut: leftOut.all(),
  };
}

function comparedCoders(view: ProjectView, adjudicated: boolean): readonly ReviewCoder[] {
  const active = new Set<Id>(view.assignments().map(({ coder }) => coder));
  for (const { id } of view.documents()) {
    for (const { coder, status } of view.annotationsOf(id)) if (status === 'confirmed') active.add(coder);
    for (const { coder } of view.relationsOf(id)) active.add(coder);
  }
  const labels = labelCoders(view.coders());
  return view
    .coders()
    .filter(({ id, role }) => active.has(id) && role !== 'assistant' && (adjudicated || role !== 'adjudicator'))
    .map(({ id, name, role }) => ({ id, name, role, label: labels.get(id) ?? name }))
    .sort(compareCoders);
}

/** Adjudicators last, else by name, then id. */
export function compareCoders(left: ReviewCoder, right: ReviewCoder): number {
  const last = (role: CoderRecord['role']) => (role === 'adjudicator' ? 1 : 0);
  return last(left.role) - last(right.role) || compareText(left.name, right.name) || compareText(left.id, right.id);
}

/**
 * Who coded a document: whoever is done with an assignment in it, and whoever tagged something in it. Of the
 * project's own people who were never assigned anything only the states of documents tell: they coded what is done.
 */
function createCodedBy(
  view: ProjectView,
  coders: readonly ReviewCoder[],
): (document: DocumentRecord, annotations: readonly AnnotationRecord[]) => readonly Id[] {
  const assignments = view.assignments();
  const done = new Map<Id, Set<Id>>();
  for (const { documentId, coder, state } of assignments) {
    if (state === 'done') done.set(documentId, (done.get(documentId) ?? new Set()).add(coder));
  }
  const assigned = new Set(assignments.map(({ coder }) => coder));
  const own = ownPeople(view, coders).filter((id) => !assigned.has(id));
  return (document, annotations) => {
    const who = new Set([
      ...annotations.map(({ coder }) => coder),
      ...(done.get(document.id) ?? []),
      ...(document.state === 'done' ? own : []),
    ]);
    return coders.map(({ id }) => id).filter((id) => who.has(id));
  };
}

/** People who work in this project and tagged something, wherever. */
function ownPeople(view: ProjectView, coders: readonly ReviewCoder[]): readonly Id[] {
  const tagged = new Set<Id>();
  for (const { id } of view.documents()) {
    for (const { coder, status } of view.annotationsOf(id)) if (status === 'confirmed') tagged.add(coder);
  }
  return coders.filter(({ id, role }) => role === 'person' && tagged.has(id)).map(({ id }) => id);
}

function annotationsOf(
  view: ProjectView,
  documentId: Id,
  compared: ReadonlySet<Id>,
  leftOut: LeftOutCount,
): readonly AnnotationRecord[] {
  return view.annotationsOf(documentId).filter((annotation) => {
    const reason = reasonToLeaveOut(view, annotation, compared);
    if (reason !== null) leftOut.add(reason);
    return reason === null;
  });
}

/**
 * The text with spaces in the place of what is not article text, so that offsets stay. Such a stretch was never to be
 * coded: that nobody tagged its words is no agreement.
 */
function withoutRegions(text: string, regions: DocumentRecord['regions']): string {
  let rest = text;
  for (const { start, end } of notArticleSpans(regions)) {
    if (end <= rest.length) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

function reasonToLeaveOut(
  view: ProjectView,
  { coder, status }: AnnotationRecord,
  compared: ReadonlySet<Id>,
): string | null {
  const record = view.record(coder);
  const role = record?.kind === 'coder' ? record.role : 'person';
  if (role === 'assistant') return 'Annotations of the assistant.';
  switch (status) {
    case 'confirmed':
      if (compared.has(coder)) return null;
      return role === 'adjudicator'
        ? 'Annotations of the adjudicated layer.'
        : 'Annotations of a coder who is unknown.';
    case 'suggested':
      return 'Suggestions that nobody confirmed.';
    case 'rejected':
      return 'Suggestions that were rejected.';
    case 'orphaned':
      return 'Annotations whose words are no longer in the text.';
    default:
      return unreachable(status);
  }
}

/** Relations of annotations that are compared. Those between actor entities belong to no coder's reading of a text. */
function relationsOf(
  view: ProjectView,
  documentId: Id,
  annotations: readonly AnnotationRecord[],
  leftOut: LeftOutCount,
): readonly RelationRecord[] {
  const ids = new Set(annotations.map(({ id }) => id));
  return view.relationsOf(documentId).filter(({ from, target }) => {
    const isCompared = ids.has(from) && (target.kind === 'literal' || ids.has(target.id));
    if (!isCompared) leftOut.add('Relations of annotations that are not compared.');
    return isCompared;
  });
}
