import { basename } from 'node:path';
import { failure, success, type Result } from '#core/model/result';
import type { AgreementTable } from '#core/review/agreement/agreement-table';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { combineCorpora, type NamedCorpus } from '#core/review/combine-corpora';
import { reportSourceOf, type ReportSource } from '#core/review/report/reliability-report';
import type { ReviewCorpus } from '#core/review/review-corpus';
import { readSoundCorpus } from './read-file-corpus.ts';
import { readReviewRequest } from './review-request.ts';

export interface MeasuredFiles {
  readonly corpus: ReviewCorpus;
  readonly table: AgreementTable;
  readonly source: ReportSource;
  /** What was taken for granted, as sentences. */
  readonly notes: readonly string[];
}

type Values = Parameters<typeof readReviewRequest>[0] & { readonly 'tagged-only': boolean };

/** Reads corpus files, puts their layers side by side and measures them, or says why not. `misuse`: the options. */
export async function measureFiles(
  files: readonly string[],
  values: Values,
): Promise<Result<MeasuredFiles, { readonly message: string; readonly misuse: boolean }>> {
  const read: NamedCorpus[] = [];
  for (const name of files) {
    const corpus = await readSoundCorpus(name);
    if (!corpus.ok) return failure({ message: corpus.error, misuse: false });
    read.push({ name, contents: corpus.value });
  }
  const combined = combineCorpora(read, { taggedOnly: values['tagged-only'] });
  if (!combined.ok) return failure({ message: combined.error, misuse: false });
  const { view, texts, notes } = combined.value;
  const everybody = collectReviewCorpus(view, (id) => texts.get(id) ?? '', { adjudicated: true });
  const fileNames = new Map(view.documents().map(({ id, source }) => [id, source.name]));
  const request = readReviewRequest(values, {
    coders: everybody.coders,
    documents: everybody.documents.map(({ id, title }) => ({ id, title, file: fileNames.get(id) ?? '' })),
    codebook: view.codebook(),
  });
  if (!request.ok) return failure({ message: request.error, misuse: true });
  const adjudicated = everybody.coders.some(
    ({ id, role }) => role === 'adjudicator' && request.value.coders.includes(id),
  );
  const corpus = collectReviewCorpus(view, (id) => texts.get(id) ?? '', { adjudicated });
  const table = await measureAgreement(corpus, request.value);
  if (table === null) throw new Error('Nobody cancelled, and yet nothing was measured.');
  const names = files.length === 1 ? [] : files.map((file) => basename(file));
  const source = {
    ...reportSourceOf(view),
    files: { names, taggedOnly: names.length > 0 && values['tagged-only'], notes },
  };
  return success({ corpus, table, source, notes });
}
