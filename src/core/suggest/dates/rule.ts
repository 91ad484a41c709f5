import type { DateExpression } from '#core/suggest/dates/expression';

/** One way in which English writes dates. */
export interface DateRule {
  /** What a coder reads as the reason, such as `day and month`. */
  readonly name: string;
  /** Global, with the flags `giu`; the whole match is the expression, unless `keep` says otherwise. */
  readonly pattern: RegExp;
  /** `null` where the words are something else after all. */
  readonly read: (match: RegExpMatchArray, around: Around) => DateExpression | null;
  /** In lower case: a text with none of them need not be searched. */
  readonly words?: readonly string[];
  /** Needs no English. */
  readonly anyLanguage?: boolean;
}

/** What stands beside the match, on the same line. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** A human has tagged it as a date: what else it could be is no question. */
  readonly isTrusted: boolean;
  /** The text names a person whose name is also a month. */
  readonly hasPersonMay: boolean;
}

/**
 * A pattern from parts; letters and digits may not touch it on either side. Latin, Greek and Cyrillic letters are named
 * by their range, which takes half the time of `\p{L}`; what combines with a digit would split a grapheme cluster.
 */
export function pattern(source: string): RegExp {
  return new RegExp(
    String.raw`(?<![\w$€£#\u00c0-\u052f])(?:${source})(?![\w\u00c0-\u052f\u200d\u20d0-\u20ff\ufe0f])`,
    'giu',
  );
}
