import type { GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import { joined, keyAt, type KnownName, type Sheet } from '#core/suggest/actors/sheet';
import {
  functionWords,
  motionWords,
  otherHeads,
  placeNouns,
  placePrepositions,
  titles,
} from '#core/suggest/actors/word-lists';

/** A country or a region. */
export function isTerritory({ entityKind }: GazetteerEntry): boolean {
  return entityKind === 'state' || entityKind === 'region';
}

/** Only where it lies, not who acts: “in Russia”, “came from India”, “Aceh, Indonesia”. */
export function isPlaceHere(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  if (!first) return false;
  let at = from - 1;
  if (
    /^(?:the|modern|former|all|much|most|many|parts|neighbouring|neighboring|nearby|distant|both)$/u.test(
      keyAt(sheet, at),
    ) &&
    first.gap === ' '
  )
    at -= keyAt(sheet, at) === 'former' && keyAt(sheet, at - 1) === 'the' ? 2 : 1;
  const before = sheet.tokens[at];
  if (isDateline(sheet, from, to)) return true;
  if (first.startsSentence || !before) return false;
  // Lists: “in Syria, Iraq and Libya” are all places when the first is.
  if (/^(?:and|or)$/u.test(before.key) || /^,\s$/u.test(first.gap)) {
    const listed = /^(?:and|or)$/u.test(before.key) ? at - 1 : at;
    const other = nameEndingAt(sheet, listed);
    if (other) return !sheet.taken[listed] && isPlaceHere(sheet, other.from, other.to);
    const place = sheet.tokens[listed];
    if (!place || functionWords.has(place.key) || sheet.tokens[to - 1]?.possessive === true) return false;
    return /^,\s$/u.test(first.gap) && place.capital && !sheet.taken[listed];
  }
  if (/[,;:()“"]/u.test(first.gap)) return false;
  // “lies in the Philippines’ change of policy”
  const does =
    sheet.tokens[to - 1]?.possessive === true &&
    /^(?:change|refusal|failure|decision|behaviour|behavior|attitude|response)$/u.test(keyAt(sheet, to));
  if (placePrepositions.has(before.key)) return !does;
  if (
    /^(?:to|from|for|between|visit|visited|visiting|leave|left|leaving|entered|enter|entering|reached|reach)$/u.test(
      before.key,
    )
  ) {
    if (/^(?:visit|visited|visiting|left|leave|leaving|entered|enter|entering|reached|reach)$/u.test(before.key))
      return true;
    if (before.key === 'for' && keyAt(sheet, at - 1) === 'envoy') return true;
    for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
      const word = sheet.tokens[back];
      if (!word) break;
      if (motionWords.has(word.key)) return true;
      if (before.key === 'from' && keyAt(sheet, to) === 'to') return true;
      if (/[.;:]\s/u.test(sheet.tokens[back + 1]?.gap ?? '')) break;
    }
    return false;
  }
  if (before.key === 'of') {
    // “Zubrov of Germany”: where a company is at home.
    const whose = sheet.taken[at - 1];
    if (whose) return whose.to === at && whose.entities[0]?.entityKind === 'company';
    return placeNouns.has(keyAt(sheet, at - 1));
  }
  return false;
}

function nameEndingAt(sheet: Sheet, last: number): KnownName | null {
  for (let from = last; from > last - 4 && from >= 0; from -= 1) {
    const known = sheet.known.get(from);
    if (known && known.to === last + 1 && known.entries.some((entry) => isTerritory(entry) || entry.use === 'seat')) {
      return known;
    }
  }
  return null;
}

/** “MOSCOW (Reuters) —”, “KYIV, Ukraine –”. */
function isDateline(sheet: Sheet, from: number, to: number): boolean {
  let at = from;
  for (; at > from - 4 && at > 0; at -= 1) if (sheet.tokens[at]?.startsLine) break;
  const first = sheet.tokens[at];
  if (!first?.startsLine || !first.acronym) return false;
  for (let next = to; next < to + 4; next += 1) {
    const gap = sheet.tokens[next]?.gap ?? '\n';
    if (/\n/u.test(gap)) return false;
    if (/\(|[-–—]/u.test(gap)) return true;
  }
  return false;
}

/** “Ukraine Security Fund”, “Russia Today”: a part of a longer name that nobody knows. */
export function isPartOfName(sheet: Sheet, from: number, to: number): boolean {
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  const before = sheet.tokens[from - 1];
  const first = sheet.tokens[from];
  if (!last || last.inHeadline) return false;
  if (
    next?.capital === true &&
    joined(last, next) &&
    next.gap === ' ' &&
    !sheet.taken[to] &&
    // “the America First slogan”
    (otherHeads.has(next.key) || next.key === 'first')
  )
    return true;
  return (
    before?.capital === true &&
    joined(before, first) &&
    first?.gap === ' ' &&
    !before.startsSentence &&
    !sheet.taken[from - 1] &&
    !titles.has(before.key)
  );
}
