import type { CodebookRecord } from '#core/model/records';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import type { AgreementRequest, Scale } from '#core/review/agreement/agreement-table';
import type { MatchRule } from '#core/review/compare/match-rule';
import { failure, success, type Result } from '#core/model/result';
import type { ReviewCoder, ReviewDocument } from '#core/review/review-corpus';

/** What the verbs that compare layers have in common on the command line. */
export const reviewOptions = {
  rule: { type: 'string', default: 'exact' },
  coders: { type: 'string' },
  documents: { type: 'string' },
  tags: { type: 'string' },
  'count-untagged': { type: 'boolean', default: false },
  resamples: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  level: { type: 'string', default: '0.95' },
  gamma: { type: 'boolean', default: false },
  scale: { type: 'string', multiple: true },
  'tagged-only': { type: 'boolean', default: false },
} as const;

export const reviewOptionsHelp = `  --rule RULE        When two spans count as the same place: exact (default), words:N (each boundary within N words),
                     overlap:X (share at least X of their joint characters; 0 for any overlap).
  --coders A,B       Coders to compare, by name or id; all if left out. The adjudicated layer only if named.
  --documents A,B    Documents to compare, by title, file name or id.
  --tags A,B         Tags to compare, by label or id.
  --count-untagged   Adds figures over words, in which a word that nobody tagged counts as agreement.
  --resamples N      Resamples of documents for the intervals (default 1000; 0 for none).
  --seed N           Seed of the resampling and of γ (default 1).
  --level X          Level of the intervals (default 0.95).
  --gamma            Adds γ, which takes long.
  --scale VAR=SCALE  nominal, ordinal or interval, for an attribute such as claim.confidence; may be repeated.
  --tagged-only      A document without a tag counts as coded only where a file says so.

Several files are compared as the app would: the first is the project, the layers of the others are put beside it.
Documents are the same by id, by the bytes of their source, or by their text.`;

interface Values {
  readonly rule: string;
  readonly coders?: string | undefined;
  readonly documents?: string | undefined;
  readonly tags?: string | undefined;
  readonly 'count-untagged': boolean;
  readonly resamples: string;
  readonly seed: string;
  readonly level: string;
  readonly gamma: boolean;
  readonly scale?: readonly string[] | undefined;
}

/** Whom and what the words of a request can name. */
export interface Named {
  readonly coders: readonly (Pick<ReviewCoder, 'id' | 'name'> & { readonly label: string })[];
  readonly documents: readonly (Pick<ReviewDocument, 'id' | 'title'> & { readonly file: string })[];
  readonly codebook: CodebookRecord;
}

/** The request that the options ask for, or what is wrong with them, as a sentence. */
export function readReviewRequest(values: Values, named: Named): Result<AgreementRequest, string> {
  const rule = readRule(values.rule);
  if (rule === null) return failure(`“${values.rule}” is no rule. Use exact, words:N or overlap:X.`);
  const resamples = readWhole(values.resamples, 0, 1_000_000);
  if (resamples === null) return failure('--resamples takes a whole number from 0 to 1,000,000.');
  const seed = readWhole(values.seed, 0, 0xffff_ffff);
  if (seed === null) return failure('--seed takes a whole number from 0 to 4,294,967,295.');
  const level = Number(values.level);
  if (!(level > 0 && level < 1)) return failure('--level takes a number between 0 and 1, such as 0.95.');
  const coders = pick(values.coders, named.coders, ({ id, name, label }) => [id, label, name], 'coder');
  if (!coders.ok) return coders;
  const documents = pick(values.documents, named.documents, ({ id, title, file }) => [id, title, file], 'document');
  if (!documents.ok) return documents;
  const tags = pick(values.tags, named.codebook.tags, ({ id, label }) => [id, label], 'tag');
  if (!tags.ok) return tags;
  const scales = readScales(values.scale ?? []);
  if (!scales.ok) return scales;
  return success(
    createAgreementRequest({
      coders: coders.value,
      documents: documents.value,
      tags: tags.value,
      rule,
      countUntagged: values['count-untagged'],
      resamples,
      seed,
      level,
      gamma: values.gamma,
      scales: scales.value,
    }),
  );
}

function readRule(text: string): MatchRule | null {
  if (text === 'exact') return { kind: 'exact' };
  const [kind, amount = ''] = text.split(':');
  if (amount.trim() === '') return null;
  if (kind === 'words') {
    const count = readWhole(amount, 0, 1000);
    return count === null ? null : { kind, count };
  }
  const share = Number(amount);
  return kind === 'overlap' && share >= 0 && share <= 1 ? { kind, share } : null;
}

function readWhole(text: string, least: number, most: number): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** Ids of what a list names; by id, else by a name that fits one alone. */
function pick<Item extends { readonly id: string }>(
  list: string | undefined,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  what: string,
): Result<readonly string[], string> {
  const ids: string[] = [];
  for (const word of (list ?? '').split(',').map((each) => each.trim())) {
    if (word === '') continue;
    const exact = items.find(({ id }) => id === word);
    const fitting = exact === undefined ? items.filter((item) => namesOf(item).includes(word)) : [exact];
    const [only] = fitting;
    if (only === undefined) {
      const known = items.map((item) => namesOf(item)[1] ?? item.id).join(', ');
      return failure(`There is no ${what} “${word}”. There are: ${known}.`);
    }
    if (fitting.length > 1) {
      return failure(`Several fit “${word}”. Use an id: ${fitting.map(({ id }) => id).join(', ')}.`);
    }
    if (!ids.includes(only.id)) ids.push(only.id);
  }
  return success(ids);
}

function readScales(words: readonly string[]): Result<AgreementRequest['scales'], string> {
  const scales = new Map<string, Scale>();
  for (const word of words) {
    const [variable = '', scale] = word.split('=');
    if (variable === '' || (scale !== 'nominal' && scale !== 'ordinal' && scale !== 'interval')) {
      return failure(`“${word}” is no scale. Use for instance claim.confidence=ordinal.`);
    }
    scales.set(variable, scale);
  }
  return success(Object.fromEntries(scales));
}
