import { dayText, isDay } from '#core/suggest/dates/calendar';
import { findExpressions } from '#core/suggest/dates/find-expressions';
import { resolveDate } from '#core/suggest/dates/resolve-date';

/** A day on which a text may have been published, and the words that say so. */
export interface ProposedDocumentDate {
  /** EDTF day. */
  readonly value: string;
  /** Span of the words, in UTF-16 code units; empty where the web address says it. */
  readonly start: number;
  readonly end: number;
  /** Why, such as `after “Published”`. */
  readonly rule: string;
}

/** How much of the head and the foot of a text is searched, in UTF-16 code units. */
const head = 3000;
const foot = 600;

const published =
  /(?:published|posted|updated|last\s+modified|first\s+published|publication\s+date|date|issued|filed)(?:\s+(?:on|at))?\s*[:|–-]?\s*$/iu;
const copyright = /(?:©|\(c\)|copyright)\s*$/iu;

/** Days that the text or its web address gives, likeliest first; none where nothing gives grounds. */
export function proposeDocumentDate(text: string, url = ''): readonly ProposedDocumentDate[] {
  const ranked = [...fromUrl(url), ...fromText(text.slice(0, head), 0), ...fromText(footOf(text), footStart(text))];
  const best = new Map<string, ProposedDocumentDate & { readonly weight: number }>();
  for (const one of ranked) {
    const known = best.get(one.value);
    if (known === undefined || known.weight < one.weight) best.set(one.value, one);
  }
  return Array.from(best.values())
    .toSorted((left, right) => right.weight - left.weight || left.start - right.start)
    .slice(0, 4)
    .map(({ value, start, end, rule }) => ({ value, start, end, rule }));
}

function footStart(text: string): number {
  return Math.max(head, text.length - foot);
}

function footOf(text: string): string {
  return text.slice(footStart(text));
}

type Weighed = ProposedDocumentDate & { readonly weight: number };

function fromUrl(url: string): readonly Weighed[] {
  const match = /[/=_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(url);
  if (match === null) return [];
  const found = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isDay(found)) return [];
  return [{ value: dayText(found), start: 0, end: 0, rule: 'in the web address', weight: 5 }];
}

function fromText(text: string, offset: number): readonly Weighed[] {
  const proposals: Weighed[] = [];
  for (const { start, end, expression } of findExpressions(text, { language: '' })) {
    const { readings } = resolveDate(expression, {
      document: null,
      text: null,
      textValue: '',
      textDay: null,
      storyDay: null,
      tense: () => ({ tense: 'none', words: '' }),
      yearBefore: () => null,
    });
    const value = readings[0]?.value ?? '';
    if (!/^(?:19|20)\d\d-\d\d-\d\d$/u.test(value)) continue;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
    const grounds = groundsOf(line, rest, start + offset);
    if (grounds !== null) proposals.push({ value, start: start + offset, end: end + offset, ...grounds });
  }
  return proposals;
}

function groundsOf(line: string, rest: string, at: number): { readonly rule: string; readonly weight: number } | null {
  const said = published.exec(line);
  if (said !== null) {
    const words = said[0].trim().replace(/\s*[:|–-]$/u, '');
    return { rule: `after “${words}”`, weight: /updat|modif/iu.test(words) ? 3.5 : 4 };
  }
  // WASHINGTON, Feb. 2, 2019 (Reuters) —
  if (/^[^a-z]{3,40},\s*$/u.test(line) && /^\s*(?:\([^)]*\)\s*)?[-–—:]/u.test(rest))
    return { rule: 'in the dateline', weight: 4 };
  const isAlone = line.trim().length + rest.trim().length <= 24;
  if (isAlone && at < head) return { rule: 'on a line of its own near the top', weight: 3 };
  if (copyright.test(line)) return { rule: 'after the copyright sign', weight: 2 };
  return at < 400 ? { rule: 'the first full date near the top', weight: 1 } : null;
}
