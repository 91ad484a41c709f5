import type { LabelledSpan } from '#core/review/measures/labelled-span';

/**
 * Spans written as one tag a token: `B-PER I-PER O`. The letter says where in a span the token stands (B begins, I
 * inside, E or L last, S or U single, O outside), the rest is the label. Offsets are positions of tokens.
 */
interface Token {
  readonly place: string;
  readonly label: string;
}

const outside: Token = { place: 'O', label: '' };

/**
 * Reads tags as conlleval does: whatever can be read as a span is one, such as an I that follows nothing. A change of
 * label ends a span too. A tag without a label has the label `_`.
 */
export function extractEntities(tags: readonly string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let previous = outside;
  let start = 0;
  // One token more closes the last span.
  [...tags, 'O'].forEach((tag, position) => {
    const token = splitTag(tag);
    if (ends(previous, token)) spans.push({ label: previous.label, start, end: position });
    if (begins(previous, token)) start = position;
    previous = token;
  });
  return spans;
}

export function splitTag(tag: string): Token {
  const rest = tag.slice(1);
  const label = rest.startsWith('-') ? rest.slice(1) : rest;
  return { place: tag.slice(0, 1), label: label === '' ? '_' : label };
}

function ends(previous: Token, next: Token): boolean {
  if (previous.place === 'O') return false;
  return isLast(previous) || next.place === 'O' || isFirst(next) || previous.label !== next.label;
}

function begins(previous: Token, token: Token): boolean {
  if (token.place === 'O') return false;
  return isFirst(token) || previous.place === 'O' || isLast(previous) || previous.label !== token.label;
}

function isFirst({ place }: Token): boolean {
  return 'BSU'.includes(place);
}

function isLast({ place }: Token): boolean {
  return 'ESLU'.includes(place);
}
