/**
 * A reliability report as data: how the coding was designed, what was measured, what was left out. The writers turn it
 * into HTML, Markdown or JSON; nothing in it comes from a clock, so the same corpus and request give the same bytes.
 */
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, Id, ProjectRecord, RoundRecord } from '#core/model/records';
import type { AgreementTable } from '#core/review/agreement/agreement-table';
import { labelCoders } from '#core/review/coder-labels';
import type { ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';

export interface ReliabilityReport {
  readonly design: ReportDesign;
  readonly agreement: AgreementTable;
}

/** How the coding was done, as far as the project knows. */
export interface ReportDesign {
  readonly project: string;
  readonly codebook: ReportCodebook;
  /** Coders who are compared, in the order of the table. */
  readonly coders: readonly ReportCoder[];
  /** Documents that at least one of them coded, in corpus order. */
  readonly documents: readonly ReportDocument[];
  /** Rounds in which any of them was to code; empty where documents were not assigned in the project. */
  readonly rounds: readonly ReportRound[];
  /** Labels of the tags that are compared. */
  readonly tags: readonly string[];
  readonly files: ReportFiles;
}

/** Corpus files that were put side by side; one or none stands for the project itself. */
export interface ReportFiles {
  /** Without folders, in the order in which they were named. */
  readonly names: readonly string[];
  /** A document without a tag counted as coded only where a file said so. */
  readonly taggedOnly: boolean;
  /** What was taken for granted on the way, as sentences. */
  readonly notes: readonly string[];
}

export interface ReportCodebook {
  readonly name: string;
  readonly version: number;
  /** Under which version how many of the compared annotations were last coded, oldest first. */
  readonly coded: readonly { readonly version: number; readonly annotations: number }[];
}

export interface ReportCoder {
  readonly id: Id;
  readonly label: string;
  readonly documents: number;
  readonly annotations: number;
  readonly assistance: ReportAssistance;
}

/** How many of a coder's annotations came about how, as far as the assistant goes; together all of them. */
export interface ReportAssistance {
  /** They are suggestions of the assistant, which the coder took. */
  readonly accepted: number;
  /** Made by the coder while suggestions were in sight. */
  readonly shown: number;
  readonly hidden: number;
  readonly unrecorded: number;
}

export interface ReportDocument {
  readonly id: Id;
  readonly title: string;
  /** Labels of the compared coders who coded it. */
  readonly codedBy: readonly string[];
}

export interface ReportRound {
  readonly name: string;
  /** Labels or names of all its coders, compared or not. */
  readonly coders: readonly string[];
  /** Documents that were to be coded, and those that were drawn from them for all coders. */
  readonly population: number;
  readonly sample: number;
  /** Documents of the sample that at least two of the compared coders have coded. */
  readonly sampleCoded: number;
  readonly seed: number;
  readonly blind: boolean;
  readonly codebookVersion: number;
}

/** What a report says beside the figures, from an open project or from corpus files. */
export interface ReportSource {
  readonly project: Pick<ProjectRecord, 'name'>;
  /** By creation. */
  readonly rounds: readonly RoundRecord[];
  /** Names of coders who are not in the corpus, such as one of a round who has not begun. */
  readonly coderNames: ReadonlyMap<Id, string>;
  /** Only where several corpus files were put side by side. */
  readonly files?: ReportFiles;
}

export function reportSourceOf(view: Pick<ProjectView, 'project' | 'rounds' | 'coders'>): ReportSource {
  return {
    project: view.project(),
    rounds: view.rounds(),
    coderNames: labelCoders(view.coders()),
  };
}

/** The report on `table`, which was measured on `corpus`. */
export function makeReport(source: ReportSource, corpus: ReviewCorpus, table: AgreementTable): ReliabilityReport {
  const compared = table.coders.map(({ id }) => id);
  const { request } = table;
  const tagIds = request.tags.length === 0 ? corpus.codebook.tags.map(({ id }) => id) : request.tags;
  const wanted = new Set(request.documents);
  const documents = corpus.documents.filter(
    ({ id, codedBy }) => (wanted.size === 0 || wanted.has(id)) && codedBy.some((coder) => compared.includes(coder)),
  );
  const labels = new Map([...source.coderNames, ...corpus.coders.map(({ id, label }) => [id, label] as const)]);
  const annotations = documents.flatMap((document) =>
    document.annotations.filter(({ coder, tag }) => compared.includes(coder) && tagIds.includes(tag)),
  );
  return {
    agreement: table,
    design: {
      project: source.project.name,
      codebook: {
        name: corpus.codebook.name,
        version: corpus.codebook.version,
        coded: countVersions(annotations.map(({ codebookVersion }) => codebookVersion)),
      },
      coders: table.coders.map(({ id, label }) => ({
        id,
        label,
        documents: documents.filter(({ codedBy }) => codedBy.includes(id)).length,
        annotations: annotations.filter(({ coder }) => coder === id).length,
        assistance: countAssistance(annotations.filter(({ coder }) => coder === id)),
      })),
      documents: documents.map(({ id, title, codedBy }) => ({
        id,
        title,
        codedBy: table.coders.filter((coder) => codedBy.includes(coder.id)).map(({ label }) => label),
      })),
      rounds: source.rounds
        .filter(({ coders }) => coders.some((coder) => compared.includes(coder)))
        .map((round) => describeRound(round, { labels, compared, documents })),
      tags: corpus.codebook.tags.filter(({ id }) => tagIds.includes(id)).map(({ label }) => label),
      files: source.files ?? { names: [], taggedOnly: false, notes: [] },
    },
  };
}

function describeRound(
  round: RoundRecord,
  known: {
    readonly labels: ReadonlyMap<Id, string>;
    readonly compared: readonly Id[];
    readonly documents: readonly ReviewDocument[];
  },
): ReportRound {
  const sample = new Set(round.sample);
  const isShared = ({ codedBy }: ReviewDocument) =>
    codedBy.filter((coder) => known.compared.includes(coder)).length >= 2;
  return {
    name: round.name,
    coders: round.coders.map((coder) => known.labels.get(coder) ?? coder),
    population: round.population.length,
    sample: round.sample.length,
    sampleCoded: known.documents.filter((document) => sample.has(document.id) && isShared(document)).length,
    seed: round.seed,
    blind: round.blind,
    codebookVersion: round.codebookVersion,
  };
}

function countAssistance(annotations: readonly AnnotationRecord[]): ReportAssistance {
  const count = (wanted: AnnotationRecord['assistance']): number =>
    annotations.filter(({ assistance }) => assistance === wanted).length;
  return { accepted: count('accepted'), shown: count('shown'), hidden: count('hidden'), unrecorded: count(undefined) };
}

function countVersions(versions: readonly number[]): ReportCodebook['coded'] {
  const counts = new Map<number, number>();
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([version, annotations]) => ({ version, annotations }));
}
