import { noActors } from '#core/suggest/actors/no-actors';
import { joined, keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import { bodyHeads, functionWords, otherHeads, sayingVerbs, titles } from '#core/suggest/actors/word-lists';

const doers = new Set(
  `accused announced agreed decided demanded launched offered ordered planned plans plan proposed refused rejected
  signed sued threatened urged vowed voted wants wanted warned withdrew describe describes described opposes opposed
  supports supported criticised criticized condemned denounced declined`.split(/\s+/u),
);

/** Names that nobody knows, where they say something or decide: “MicroMega describes …”, “the CGIL has called for”. */
export function findSpeakers(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const token = sheet.tokens[at];
    if (!token?.capital || sheet.taken[at] || token.inHeadline || functionWords.has(token.key)) continue;
    let to = at + 1;
    while (to < at + 5 && isPart(sheet, to)) to += 1;
    if (speaks(sheet, at, to)) {
      const name = sheet.tokens
        .slice(at, to)
        .map(({ text, gap }, index) => (index === 0 ? text : `${gap}${text}`))
        .join('');
      const rule = 'a name that says or decides something';
      take(sheet, { from: at, to, entities: [{ id: null, name, entityKind: '', country: '', rule }], rule });
    }
    at = to - 1;
  }
}

function isPart(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return token !== undefined && token.capital && !sheet.taken[at] && joined(sheet.tokens[at - 1], token);
}

function speaks(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!first || !last || first.text.length < 2 || last.possessive) return false;
  if (noActors.has(first.key) || otherHeads.has(last.key) || titles.has(last.key) || sheet.known.get(from))
    return false;
  const before = sheet.tokens[from - 1];
  // “al-Vorhal” is one name.
  if (first.gap === '-' && /^(?:al|el)$/u.test(before?.key ?? '')) return false;
  // “officials in Srinagar said”
  if (first.gap === ' ' && !first.acronym && /^(?:in|near|outside|inside)$/u.test(before?.key ?? '')) return false;
  if (before?.capital === true && (joined(before, first) || (before.key === 'st' && first.gap === '. '))) return false;
  if (to - from === 1 && first.startsSentence && !first.acronym && !comesAgain(sheet, from)) return false;
  if (next && !next.capital && next.gap === ' ' && (sayingVerbs.has(next.key) || doers.has(next.key))) return true;
  const told =
    /^(?:told|accused|urged|according)$/u.test(keyAt(sheet, from - 1)) ||
    (keyAt(sheet, from - 1) === 'to' && keyAt(sheet, from - 2) === 'according');
  return (
    told && first.gap === ' ' && (to - from > 1 || bodyHeads.has(last.key) || first.acronym || !first.startsSentence)
  );
}

/** The word has a capital somewhere else where a sentence does not give it one, and is never small. */
function comesAgain(sheet: Sheet, at: number): boolean {
  return againWords(sheet).has(keyAt(sheet, at));
}

const againBySheet = new WeakMap<Sheet, ReadonlySet<string>>();

function againWords(sheet: Sheet): ReadonlySet<string> {
  let again = againBySheet.get(sheet);
  if (!again) {
    const words = new Set<string>();
    for (const token of sheet.tokens) {
      if (token.capital && !token.startsSentence && !token.inHeadline) words.add(token.key);
    }
    for (const token of sheet.tokens) if (!token.capital) words.delete(token.key);
    again = words;
    againBySheet.set(sheet, again);
  }
  return again;
}
