import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import type { AgreementRequest, AgreementTable } from '#core/review/agreement/agreement-table';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { isBlind } from '#core/review/packages/blindness';
import { reportSourceOf, type ReportSource } from '#core/review/report/reliability-report';
import type { ReviewCorpus } from '#core/review/review-corpus';
import type { EngineFailure, EngineProgress, ReviewEngine } from '#services/review-engine';

export interface LayerMeasurement {
  readonly view: ProjectView;
  /** Rejects with a sentence for people where a text cannot be read. */
  readonly loadText: (documentId: Id) => Promise<string>;
  readonly engine: ReviewEngine;
  /** Who looks: documents that are blind for them are not compared. */
  readonly coder: Id;
  readonly request: AgreementRequest;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: EngineProgress) => void;
}

/** Figures, and what they were measured on. */
export interface MeasuredLayers {
  readonly corpus: ReviewCorpus;
  readonly table: AgreementTable;
  readonly source: ReportSource;
  /** Documents that several are to code, and that the one who looks must not see other layers in yet. */
  readonly blind: number;
}

export type MeasureFailure =
  | EngineFailure
  /** In none of the documents may the one who looks see other layers yet. */
  | { readonly code: 'blind'; readonly message: string };

const allBlind: MeasureFailure = {
  code: 'blind',
  message: 'You code these documents blind: layers are compared when everybody who shares a document is done with it.',
};

/** Reading texts is a small part of the work, but the first that takes time. */
const shareOfReading = 0.1;

/** Gathers the layers of an open project and measures their agreement. */
export async function measureLayers(wanted: LayerMeasurement): Promise<Result<MeasuredLayers, MeasureFailure>> {
  const { view, engine, signal, onProgress } = wanted;
  const { request, hidden, blind } = withoutBlind(wanted);
  if (hidden > 0 && request.documents.length === 0) return failure(allBlind);
  const documents = view.documents();
  const texts = new Map<Id, string>();
  for (const { id } of documents) {
    if (signal.aborted) return failure({ code: 'cancelled', message: 'Cancelled. Nothing was changed.' });
    try {
      texts.set(id, await wanted.loadText(id));
    } catch (error) {
      const said = error instanceof Error ? error.message : 'A text could not be read.';
      return failure({ code: 'failed', message: `${said} Nothing was measured.` });
    }
    onProgress({ step: 'Reading the texts', done: (texts.size / documents.length) * shareOfReading });
  }
  const adjudicated = request.coders.some((id) => isAdjudicator(view, id));
  const corpus = collectReviewCorpus(view, (id) => texts.get(id) ?? '', { adjudicated });
  const source = reportSourceOf(view);
  const measured = await engine.measure(corpus, request, {
    signal,
    onProgress: ({ step, done }) => {
      onProgress({ step, done: shareOfReading + done * (1 - shareOfReading) });
    },
  });
  return measured.ok ? success({ corpus, table: measured.value, source, blind }) : measured;
}

/** The adjudicated layer is compared where it is asked for by name only. */
export function isAdjudicator(view: Pick<ProjectView, 'coders'>, coder: Id): boolean {
  return view.coders().some(({ id, role }) => id === coder && role === 'adjudicator');
}

/** No document in which the one who looks must not see other layers: those that are left are named one by one. */
function withoutBlind({ view, coder, request }: LayerMeasurement): {
  readonly request: AgreementRequest;
  /** How many are not compared, those included that nobody else is to code. */
  readonly hidden: number;
  readonly blind: number;
} {
  const asked = request.documents.length === 0 ? view.documents().map(({ id }) => id) : request.documents;
  const unseen = new Set(asked.filter((id) => isBlind(view, coder, id)));
  const seen = asked.filter((id) => !unseen.has(id));
  const blind = Array.from(unseen).filter((id) => hasOthers(view, coder, id)).length;
  return { request: unseen.size === 0 ? request : { ...request, documents: seen }, hidden: unseen.size, blind };
}

/** Whether anybody else codes the document, as far as this copy knows: only then can it ever be compared. */
function hasOthers(view: ProjectView, coder: Id, documentId: Id): boolean {
  return (
    view.assignments().some((one) => one.documentId === documentId && one.coder !== coder) ||
    view.annotationsOf(documentId).some((one) => one.coder !== coder && one.status === 'confirmed') ||
    view.rounds().some(({ sample, coders }) => sample.includes(documentId) && coders.some((one) => one !== coder))
  );
}
