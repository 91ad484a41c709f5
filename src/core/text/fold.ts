/**
 * Folding for search and matching: no-break and repeated spaces, quotation marks, dashes, Latin and Cyrillic
 * look-alikes and (by default) case are made the same, while every answer is a span of the raw text.
 */
import {
  codePointBefore,
  codePointFrom,
  isHighSurrogate,
  isLowSurrogate,
  isWhiteSpace,
  isWordCodePoint,
  lineFeed,
} from '#core/text/characters';
import { foldCharacter, type FoldOptions } from '#core/text/fold-character';
import { ceilGrapheme, isGraphemeBoundary } from '#core/text/graphemes';
import type { TextSpan } from '#core/text/span';

export type { FoldOptions } from '#core/text/fold-character';

export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
  readonly options: FoldOptions;
  /** For each unit of `folded` the raw offset of the character it came from; one more entry: the raw length. */
  readonly starts: Uint32Array;
}

export interface FindOptions extends FoldOptions {
  /** Only where no letter or digit touches the match: `NATO` in `NATO’s`, but not in `NATOs`. */
  readonly wholeWords?: boolean;
  /** Stop after this many matches. */
  readonly limit?: number;
}

/** Folds of single units by option set: -1 not asked yet, -2 not one unit, else the folded unit. */
const unitTables = new Map<string, Int32Array>();

function unitTableFor(options: FoldOptions): Int32Array {
  const key = `${String(options.matchCase === true)} ${String(options.ignoreDiacritics === true)}`;
  let table = unitTables.get(key);
  if (!table) {
    table = new Int32Array(0x10000).fill(-1);
    unitTables.set(key, table);
  }
  return table;
}

/** Folds a text. Takes about 0.1 s for five megabytes: keep the result where the same text is searched again. */
export function foldText(text: string, options: FoldOptions = {}): FoldedText {
  const table = unitTableFor(options);
  const units = new UnitList(text.length);
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (isWhiteSpace(unit) && unit !== 0x200b && unit !== 0x2060 && unit !== 0xfeff) {
      const runStart = at;
      let hasLineFeed = false;
      for (; at < text.length && isWhiteSpace(text.charCodeAt(at)); at += 1) {
        hasLineFeed ||= text.charCodeAt(at) === lineFeed;
      }
      units.pushSpace(hasLineFeed ? lineFeed : 0x20, runStart);
      continue;
    }
    let folded = table[unit] ?? -1;
    if (folded === -1) folded = rememberUnit(table, unit, options);
    if (folded >= 0) {
      units.push(folded, at);
      at += 1;
      continue;
    }
    const isPair = isHighSurrogate(unit) && at + 1 < text.length && isLowSurrogate(text.charCodeAt(at + 1));
    const character = text.slice(at, isPair ? at + 2 : at + 1);
    const parts = foldCharacter(character, options);
    for (let index = 0; index < parts.length; index += 1) units.push(parts.charCodeAt(index), at);
    at += character.length;
  }
  return { raw: text, options, ...units.finish(text.length) };
}

function rememberUnit(table: Int32Array, unit: number, options: FoldOptions): number {
  const parts = unit >= 0xd800 && unit <= 0xdfff ? '' : foldCharacter(String.fromCharCode(unit), options);
  const folded = parts.length === 1 ? parts.charCodeAt(0) : -2;
  table[unit] = folded;
  return folded;
}

/** Growing arrays of units and their origins; a text seldom grows when folded. */
class UnitList {
  private units: Uint16Array;
  private starts: Uint32Array;
  private length = 0;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 16);
    this.starts = new Uint32Array(expected + 16);
  }

  push(unit: number, start: number): void {
    if (this.length + 1 >= this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.length += 1;
  }

  /** White space; joins the space before it where only dropped characters stand between them. */
  pushSpace(unit: number, start: number): void {
    const last = this.length > 0 ? this.units[this.length - 1] : undefined;
    if (last !== 0x20 && last !== lineFeed) this.push(unit, start);
    else if (unit === lineFeed) this.units[this.length - 1] = lineFeed;
  }

  finish(rawLength: number): { readonly folded: string; readonly starts: Uint32Array } {
    const pieces: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      pieces.push(String.fromCharCode(...this.units.subarray(at, Math.min(at + 8192, this.length))));
    }
    this.starts[this.length] = rawLength;
    return { folded: pieces.join(''), starts: this.starts.subarray(0, this.length + 1) };
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    const starts = new Uint32Array(this.starts.length * 2);
    units.set(this.units);
    starts.set(this.starts);
    this.units = units;
    this.starts = starts;
  }
}

/** Raw spans of the needle in the text, in order and without overlap. A needle of white space finds nothing. */
export function findFolded(text: string, needle: string, options: FindOptions = {}): readonly TextSpan[] {
  return findInFolded(foldText(text, options), needle, options);
}

/** As `findFolded`, on a text that has been folded already; its fold options hold. */
export function findInFolded(
  text: FoldedText,
  needle: string,
  options: Pick<FindOptions, 'wholeWords' | 'limit'> = {},
): readonly TextSpan[] {
  const wanted = foldText(needle, text.options).folded.trim();
  const spans: TextSpan[] = [];
  const limit = options.limit ?? Infinity;
  for (let at = 0; wanted !== '' && spans.length < limit;) {
    const found = text.folded.indexOf(wanted, at);
    if (found < 0) break;
    const span = rawSpan(text, found, found + wanted.length);
    if (span && (options.wholeWords !== true || standsAlone(text.raw, span))) {
      spans.push(span);
      at = found + wanted.length;
    } else {
      at = found + 1;
    }
  }
  return spans;
}

/** The raw span of a stretch of folded units, or `null` where it begins or ends inside a character of the reader's. */
function rawSpan({ raw, starts }: FoldedText, foldedStart: number, foldedEnd: number): TextSpan | null {
  const start = starts[foldedStart];
  const lastCharacter = starts[foldedEnd - 1];
  const next = starts[foldedEnd];
  if (start === undefined || lastCharacter === undefined || next === undefined) return null;
  if (foldedStart > 0 && starts[foldedStart - 1] === start) return null;
  if (next === lastCharacter || !isGraphemeBoundary(raw, start)) return null;
  // Marks and format characters that folding dropped belong to the cluster they follow.
  const end = ceilGrapheme(raw, lastCharacter + 1);
  return end <= next ? { start, end } : null;
}

function standsAlone(text: string, span: TextSpan): boolean {
  const startsFree =
    !isWordCodePoint(codePointBefore(text, span.start)) || !isWordCodePoint(codePointFrom(text, span.start));
  const endsFree = !isWordCodePoint(codePointFrom(text, span.end)) || !isWordCodePoint(codePointBefore(text, span.end));
  return startsFree && endsFree;
}
