/**
 * Clauses: the parts of a sentence that a coder would tag as one claim, found by punctuation and conjunctions. There
 * is no grammar behind it: a clause is a helpful step between word and sentence, not a linguistic verdict.
 *
 * A sentence is cut at `; :` and spaced dashes, before `that which who because although …` and `but`, and at a comma
 * where a few words stand on either side of it, so that lists and adverbs (`Russia, the US`, `However,`) stay with
 * their clause. The word `that` of reported speech, commas and unpaired quotation marks are left outside.
 */
import { isGraphemeBoundary } from '#core/text/graphemes';
import { sentenceAt } from '#core/text/sentences';
import { clampOffset, type TextSpan } from '#core/text/span';
import { trimEdgePunctuation, trimWhiteSpace } from '#core/text/trim-span';
import { wordsIn } from '#core/text/words';

/** Longer sentences (tables, broken texts) are not cut: nobody could follow where. */
const longestSentence = 4000;
/** A comma cuts only pieces of at least this many words. */
const fewWords = 4;

const conjunctions =
  /(?<![\p{L}\p{N}])(?:that|which|who|whom|whose|because|although|though|while|whereas|unless|whether|if|when|where|but|so that|and (?=he |she |it |they |we |I |you |there |that ))(?![\p{L}\p{N}’'-])/giu;
/** After these, `that` and `which` point or belong to the phrase: `in that case`, `of which`. */
const prepositionBefore =
  /(?<![\p{L}\p{N}])(?:in|at|on|of|by|for|to|with|from|after|before|than|like|about|under|over|is|was|and|all|so|just|even)\s+$/iu;
const hardMark = /[;:][”"’»)\]]*(?=\s)|\s[—–-](?=\s)/gu;
/** A comma beside a closing quotation mark ends what was said, however short. */
const quotedComma = /,[”"»]+(?=\s)|[”"»]+,(?=\s)/gu;
const commaMark = /,[’)\]]*(?=\s)/gu;
/** `that` before these is a pronoun (`missiles that could reach Europe`) and no cut. */
const pronounThat =
  /^(?:and )?that(?:’s|'s|\s+(?:is|was|are|were|has|have|had|can|could|will|would|may|might|must|shall|should|do|does|did))(?![\p{L}\p{N}])/iu;

/** The clause around the offset; the sentence where it has no parts; `null` outside sentences. */
export function clauseAt(text: string, offset: number): TextSpan | null {
  const at = clampOffset(text, offset);
  const sentence = sentenceAt(text, at);
  if (!sentence) return null;
  const clauses = clausesOf(text, sentence);
  return clauses.findLast(({ start }) => start <= at) ?? clauses[0] ?? sentence;
}

/** The clauses of a sentence in order; they leave out what stands between them. */
export function clausesOf(text: string, sentence: TextSpan): readonly TextSpan[] {
  if (sentence.end - sentence.start > longestSentence) return [sentence];
  const words = text.slice(sentence.start, sentence.end);
  const endOf = (match: RegExpExecArray) => match.index + match[0].length;
  const hard = [...positionsOf(words, hardMark, endOf), ...positionsOf(words, quotedComma, endOf)];
  const commas = positionsOf(words, commaMark, endOf);
  const before = positionsOf(words, conjunctions, (match) => match.index).filter((at) => isClauseStart(words, at));
  const cuts = [...new Set([0, ...hard, ...before, ...commas, words.length])].sort((one, other) => one - other);
  const pieces: TextSpan[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    pieces.push({ start: sentence.start + (cuts[index] ?? 0), end: sentence.start + (cuts[index + 1] ?? 0) });
  }
  const firm = new Set([...hard, ...before].map((position) => sentence.start + position));
  const clauses = joinShortPieces(text, pieces, firm).map((piece) => trimClause(text, piece));
  const visible = clauses.filter(({ start, end }) => start < end && wordsIn(text, { start, end }).length > 0);
  return visible.length > 1 ? visible : [sentence];
}

/** Whether the conjunction at the position opens a clause: after a comma that is at once cut there, it does. */
function isClauseStart(words: string, position: number): boolean {
  const before = words.slice(Math.max(0, position - 12), position);
  if (position === 0 || prepositionBefore.test(before) || /(?<![\p{L}\p{N}])(?:that|but|so)\s+$/iu.test(before))
    return false;
  return !pronounThat.test(words.slice(position, position + 20)) || /[,—–]\s+$/u.test(before);
}

function positionsOf(words: string, pattern: RegExp, position: (match: RegExpExecArray) => number): readonly number[] {
  return Array.from(words.matchAll(pattern), position);
}

/** Joins a piece with the one after it where a comma stands between them and either is only a few words long. */
function joinShortPieces(text: string, pieces: readonly TextSpan[], firm: ReadonlySet<number>): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isShort = wordsIn(text, piece).length < fewWords || (last && wordsIn(text, last).length < fewWords);
    if (last && isShort && !firm.has(piece.start)) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** `that` alone, not the pronoun. */
const reportingThat = /^that\s+/iu;

/** Without edge punctuation and the conjunction `that`; a sentence's final period goes with them. */
function trimClause(text: string, piece: TextSpan): TextSpan {
  const clause = trimEdgePunctuation(text, trimWhiteSpace(text, piece));
  const conjunction = reportingThat.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 12)))?.[0].length;
  if (conjunction === undefined || !isGraphemeBoundary(text, clause.start + conjunction)) return clause;
  if (pronounThat.test(text.slice(clause.start, Math.min(clause.end, clause.start + 20)))) return clause;
  return trimEdgePunctuation(text, { start: clause.start + conjunction, end: clause.end });
}
