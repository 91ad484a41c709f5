import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import type { AgreementRequest } from '#core/review/agreement/agreement-table';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { describeRule } from '#core/review/compare/describe-rule';
import { findPassages } from '#core/review/compare/find-passages';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { ReviewCorpus } from '#core/review/review-corpus';
import { createLayers } from './review-layers.ts';
import { readSeedSentences } from './seed-sentences.ts';

/**
 * `npx tsx bench/run-review.ts`: eight coders compared, one long document at a time as the window does at each change,
 * and a whole corpus as the agreement page does. Seconds of this thread, and of the processor: where other work runs
 * beside it, the second says more.
 */
const rules: readonly MatchRule[] = [
  { kind: 'exact' },
  { kind: 'words', count: 1 },
  { kind: 'overlap', share: 0.5 },
  { kind: 'overlap', share: 0 },
];

interface Time {
  readonly name: string;
  readonly seconds: number;
  readonly processor: number;
}

async function timed(name: string, work: () => unknown): Promise<Time> {
  const begin = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { name, seconds: (performance.now() - begin) / 1000, processor: (user + system) / 1e6 };
}

/** The second time is what counts while one works; the first warms the compiler up. */
async function warmed(name: string, work: () => unknown): Promise<Time> {
  await work();
  return timed(name, work);
}

function annotationsOf({ documents }: ReviewCorpus): string {
  return documents.reduce((sum, { annotations }) => sum + annotations.length, 0).toLocaleString('en');
}

function tableOf(title: string, times: readonly Time[]): string {
  const rows = times.map(
    ({ name, seconds, processor }) => `| ${name} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} |`,
  );
  return [`| ${title} | s | s of processor |`, '| --- | --: | --: |', ...rows, '', ''].join('\n');
}

const sentences = readSeedSentences();

const long = await createLayers({ sentences, coders: 8, documents: 1, annotations: 40_000, characters: 500_000 });
const comparing: Time[] = [];
for (const rule of rules) {
  comparing.push(
    await warmed(describeRule(rule), () => long.documents.map((document) => findPassages(long, document, [], rule))),
  );
}
process.stdout.write(tableOf(`Compare a document, 8 coders, ${annotationsOf(long)} annotations`, comparing));

const corpus = await createLayers({ sentences, coders: 8, documents: 1000, annotations: 100_000, characters: 5000 });
const requests: readonly (readonly [string, Partial<AgreementRequest>])[] = [
  ...rules.map((rule) => [describeRule(rule), { rule }] as const),
  ['every word counts', { countUntagged: true }],
  ['without intervals', { resamples: 0 }],
];
const measuring: Time[] = [];
for (const [name, parts] of requests) {
  measuring.push(await timed(name, () => measureAgreement(corpus, createAgreementRequest(parts))));
}
const what = `Agreement, 8 coders, 1,000 documents, ${annotationsOf(corpus)} annotations, 1,000 resamples`;
process.stdout.write(tableOf(what, measuring));

const small = await createLayers({ sentences, coders: 3, documents: 10, annotations: 1500, characters: 5000 });
const gamma = await timed('all tags', () => measureAgreement(small, createAgreementRequest({ gamma: true })));
process.stdout.write(tableOf(`With γ, 3 coders, 10 documents, ${annotationsOf(small)} annotations`, [gamma]));
