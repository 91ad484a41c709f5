import type { Host } from '#contract/host';
import { recordSentPackage } from '#core/commands/record-sent-package';
import { sectionChecksums } from '#core/formats/corpus/section-checksums';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import type { ProjectView } from '#core/model/project-view';
import { compareCreation } from '#core/model/record-order';
import type { Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { codedScope, type PackageScope, toCodeScope } from '#core/review/packages/package-scope';
import { replicaOf } from '#core/review/packages/replica';
import type { PackageParty, PackageSegment, ReviewPackage } from '#core/review/packages/review-package';
import type { CorpusPorts, CorpusProgress } from '#services/corpus-ports';
import { fileNameOf } from '#services/file-name-of';
import { collectSegments } from '#services/package-segments';
import type { Clock, Ids } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { type ExportFailure, type ExportProof, saveCorpusFile } from '#services/save-corpus-file';

/**
 * `to-code`: documents for a coder to code. `coded`: a coder's work on its way to who coordinates; with `adjudication`,
 * what was decided here goes along.
 */
export type PackageRequest =
  | { readonly purpose: 'to-code'; readonly coder: Id; readonly documents: readonly Id[] }
  | { readonly purpose: 'coded'; readonly coder: Id; readonly adjudication: boolean };

export interface PackageToSave {
  readonly session: ProjectSession;
  readonly request: PackageRequest;
  readonly host: Host;
  readonly ports: CorpusPorts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CorpusProgress) => void;
}

export interface SavedPackage extends ExportProof {
  readonly package: Omit<ReviewPackage, 'segments' | 'checksums'>;
}

/** What a package would hold, for whoever is about to save it. */
export interface PackageSummary {
  readonly documents: number;
  readonly annotations: number;
  readonly comments: number;
  readonly verdicts: number;
  /** Names of the coders whose layers travel. */
  readonly layers: readonly string[];
  readonly blind: boolean;
  readonly suggestedName: string;
}

/** Documents that are assigned to the coder in any round, in corpus order. */
export function documentsToCode(view: ProjectView, coder: Id): readonly Id[] {
  const assigned = new Set(
    view.assignments().flatMap((each) => (each.coder === coder && each.round !== '' ? [each.documentId] : [])),
  );
  return view.documents().flatMap(({ id }) => (assigned.has(id) ? [id] : []));
}

export function summarizePackage(view: ProjectView, request: PackageRequest): PackageSummary {
  const scope = scopeOf(view, request);
  const documents = scope.view.documents();
  const count = (items: (documentId: Id) => readonly unknown[]): number =>
    documents.reduce((sum, { id }) => sum + items(id).length, 0);
  const authors = new Set(documents.flatMap(({ id }) => scope.view.annotationsOf(id).map(({ coder }) => coder)));
  return {
    documents: documents.length,
    annotations: count(scope.view.annotationsOf),
    comments: count(scope.view.commentsOf),
    verdicts: count(scope.view.verdictsOf),
    layers: scope.view.coders().flatMap(({ id, name }) => (authors.has(id) ? [name] : [])),
    blind: scope.blind,
    suggestedName: nameOf(view, request),
  };
}

/**
 * Asks where to save a review package, writes it, reads it back and proves it. The project then has an entry which says
 * so; what is tagged while the file is written belongs to the next package.
 */
export async function savePackage(wanted: PackageToSave): Promise<Result<SavedPackage, ExportFailure>> {
  const { session, request, host, ports, clock, ids, signal, onProgress } = wanted;
  const { view: project } = session;
  const scope = scopeOf(project, request);
  const { view } = scope;
  const revision = session.history().at(-1)?.sequence ?? 0;
  const replica = replicaOf(project, session.history());
  const about: Omit<ReviewPackage, 'segments' | 'checksums' | 'baseRevision'> = {
    id: ids.newId(),
    purpose: request.purpose,
    project: project.project().id,
    round: newestRoundOf(view, request.coder),
    from: partyOf(project, session.coder()),
    replica,
    coder: partyOf(project, request.coder),
    blind: scope.blind,
    codebookVersion: project.codebook().version,
    revision,
    createdAt: clock.now(),
  };

  const from = request.purpose === 'coded' ? 1 : firstSent(project, request.coder, replica);
  let segments: readonly PackageSegment[] = [];
  try {
    if (from !== undefined) {
      const travels = request.purpose === 'coded' ? scope.travels : isSharedIn(scope);
      segments = await collectSegments({
        session,
        from: Math.min(from, revision),
        to: revision,
        travels,
        withImports: request.purpose === 'to-code',
        async step(done) {
          if (signal.aborted) throw cancelled;
          onProgress({ step: 'reading', done });
          await ports.pause();
        },
      });
    }
  } catch (error) {
    if (error === cancelled) return failure({ code: 'cancelled', message: 'Cancelled.' });
    const said = error instanceof Error ? error.message : 'the history cannot be read.';
    return failure({ code: 'not-written', message: `The review package could not be written: ${said} Try again.` });
  }

  const baseRevision = segments[0]?.from ?? revision;
  async function* chunks(): AsyncGenerator<string> {
    const state = { view, readText: session.loadText, segments };
    const checksums = await sectionChecksums(state, (text) => ports.sha256(text));
    const whole: ReviewPackage = { ...about, baseRevision, segments, checksums };
    yield* writeCorpus({ view, readText: session.loadText, journal: null, package: whole });
  }
  const saved = await saveCorpusFile({
    view,
    chunks: chunks(),
    what: 'review package',
    suggestedName: nameOf(project, request),
    format: 'json',
    files: host.files,
    ports,
    signal,
    onProgress,
  });
  if (!saved.ok) return saved;
  session.run(recordSentPackage(session, about));
  return success({ ...saved.value, package: { ...about, baseRevision } });
}

const cancelled = new Error('Cancelled.');

function scopeOf(view: ProjectView, request: PackageRequest): PackageScope {
  switch (request.purpose) {
    case 'to-code':
      return toCodeScope(view, request);
    case 'coded':
      return codedScope(view, request);
  }
}

/** Of what is sent out again only what all share has to be merged: layers and tasks are what they are. */
function isSharedIn({ travels }: PackageScope): PackageScope['travels'] {
  return (record) =>
    (record.kind === 'entity' || record.kind === 'document' || record.kind === 'codebook') && travels(record);
}

/** From where on the coder's copy needs changes: nobody has an earlier state of this project to start from. */
function firstSent(view: ProjectView, coder: Id, replica: Id): number | undefined {
  const sent = view
    .receipts()
    .filter((each) => each.direction === 'sent' && each.coder === coder && each.replica === replica);
  return sent.length === 0 ? undefined : Math.min(...sent.map(({ revision }) => revision));
}

function newestRoundOf(view: ProjectView, coder: Id): Id {
  const rounds = new Set(view.assignments().flatMap((each) => (each.coder === coder ? [each.round] : [])));
  return (
    view
      .rounds()
      .toSorted(compareCreation)
      .findLast(({ id }) => rounds.has(id))?.id ?? ''
  );
}

function partyOf(view: ProjectView, id: Id): PackageParty {
  const record = view.record(id);
  return { id, name: record?.kind === 'coder' ? record.name : '' };
}

function nameOf(view: ProjectView, { purpose, coder }: PackageRequest): string {
  const { name } = partyOf(view, coder);
  const what = purpose === 'to-code' ? `for ${name}` : `from ${name}`;
  return `${fileNameOf(`${view.project().name} ${what}`)}.json`;
}
