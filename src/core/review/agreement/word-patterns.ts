import type { Id } from '#core/model/records';
import { isShared, type CoderSet } from '#core/review/agreement/coder-set';
import type { ComparedDocument } from '#core/review/agreement/compared-document';
import { noRating, type CodedItem } from '#core/review/measures/ratings';
import { wordsIn, type Word } from '#core/text/words';

/** Positions of the two values of a word. */
export const wordCategories = ['untagged', 'tagged'] as const;

/** Words of a document that the same coders tagged. */
export interface WordPattern {
  /** One a coder of the set: 1 where the coder tagged the word, 0 where not, −1 where the coder did not code it. */
  readonly item: CodedItem;
  readonly words: number;
}

/** Tells for each word of a document who tagged it. A word counts as tagged when one of its characters is. */
export interface TaggedWords {
  readonly words: readonly Word[];
  /** By word: Σ of 2^coder over the coders who tagged it. */
  readonly taggedBy: Float64Array;
}

/** The words of each document, which all tags share; finding them takes longer than all else. */
const knownWords = new WeakMap<ComparedDocument, readonly Word[]>();

function wordsOf(compared: ComparedDocument): readonly Word[] {
  const { text } = compared.document;
  const words = knownWords.get(compared) ?? wordsIn(text, { start: 0, end: text.length });
  knownWords.set(compared, words);
  return words;
}

export function tagWords(compared: ComparedDocument, tag: Id): TaggedWords {
  const words = wordsOf(compared);
  const taggedBy = new Float64Array(words.length);
  const lastWord = new Map<number, number>();
  for (const [index, span] of compared.linked.spans.entries()) {
    if (span.tag !== tag) continue;
    const coder = compared.linked.layerOf[index] ?? 0;
    // Spans of one coder come by start, so that a word of two of them is met twice in a row or not at all.
    const from = Math.max(firstEndingAfter(words, span.start), (lastWord.get(coder) ?? -1) + 1);
    for (let at = from; at < words.length && (words[at]?.start ?? 0) < span.end; at += 1) {
      taggedBy[at] = (taggedBy[at] ?? 0) + 2 ** coder;
      lastWord.set(coder, at);
    }
  }
  return { words, taggedBy };
}

/** How many words of a document each combination of coders tagged: few, since most words nobody tagged. */
export function countTaggedWords(compared: ComparedDocument, tag: Id): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const who of tagWords(compared, tag).taggedBy) counts.set(who, (counts.get(who) ?? 0) + 1);
  return counts;
}

/** The words of a document by who of the set tagged them; none where not enough of the coders coded it. */
export function wordPatterns(
  compared: ComparedDocument,
  counts: ReadonlyMap<number, number>,
  set: CoderSet,
): readonly WordPattern[] {
  if (!isShared(compared, set)) return [];
  return [...counts].map(([who, words]) => ({ item: itemOf(compared, who, set), words }));
}

/** What each coder of the set did with a word. */
export function itemOf({ coded }: ComparedDocument, taggedBy: number, set: CoderSet): CodedItem {
  return set.map((coder) => (coded[coder] === true ? Math.floor(taggedBy / 2 ** coder) % 2 : noRating));
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
