import { tagOf } from '#core/codebook/definitions';
import type { CodebookRecord, Id } from '#core/model/records';

const longestQuote = 40;

/** A name or quote as the history shows it: in quotation marks, on one line, at most some 40 characters. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= longestQuote) return `“${line}”`;
  return `“${characters
    .slice(0, longestQuote - 1)
    .join('')
    .trimEnd()}…”`;
}

/** `1 annotation`, `12 annotations`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A label in the middle of a sentence: `Actor` becomes `actor`, `NATO member` stays. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The tag's label in the middle of a sentence; its id where the codebook does not know it. */
export function tagInSentence(codebook: CodebookRecord, tag: Id): string {
  return inSentence(tagOf(codebook, tag)?.label ?? tag);
}
