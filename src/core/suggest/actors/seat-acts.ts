import { isPartOfName } from '#core/suggest/actors/is-place-here';
import { joined, keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords, placeNouns, placePrepositions } from '#core/suggest/actors/word-lists';

const actingBefore = new Set(
  `accused accuse accusing accuses urged urge urging urges told tell telling tells asked asks asking warned warn warning
  warns gave give giving offered offer offering pressed press pressing blamed blame blaming blames with against by between
  and or towards toward from that while but as if than including called condemned criticised criticized notified whether if
  reproaching reproach provoke provoked pressure upon
  on to of has had`.split(/\s+/u),
);

/** A capital acts where it is the subject of a verb, or something is done to it as to a government. */
export function seatActs(sheet: Sheet, from: number, to: number): boolean {
  const first = sheet.tokens[from];
  const last = sheet.tokens[to - 1];
  const next = sheet.tokens[to];
  if (!first || !last) return false;
  if (first.key === 'kremlin' || first.key === 'downing') return true;
  if (isPartOfName(sheet, from, to) || (next?.capital === true && joined(last, next) && !last.inHeadline)) return false;
  if (/^,\s$/u.test(next?.gap ?? '') && next?.capital === true && !sheet.taken[to]) return false;
  if (
    first.startsSentence &&
    next?.gap === ', ' &&
    /^(?:meanwhile|however|for|in|which|which|too|though|by)$/u.test(next.key)
  )
    return true;
  const beforeKey = keyAt(sheet, from - 1);
  // “on Ankara’s part”
  if (last.possessive && /^(?:part|behalf|side)$/u.test(next?.key ?? '')) return true;
  // “an Athens-inspired coup”
  if (next?.gap === '-' && /^(?:inspired|backed|led|sponsored|imposed|appointed|funded|brokered)$/u.test(next.key))
    return true;
  if (last.possessive) return !placeNouns.has(next?.key ?? '') && !placePrepositions.has(beforeKey);
  if (next && !next.capital && next.gap === ' ' && actingVerbs.has(next.key)) return true;
  // “He said Tokyo “sternly protested””
  if (next && /^ [“"]$/u.test(next.gap) && /^(?:said|says|that|but|and)$/u.test(beforeKey)) return true;
  if (next && next.gap === ' ' && /(?:ed|[^s]s)$/u.test(next.key) && !next.capital && first.startsSentence) return true;
  if (first.startsSentence) return next?.gap === ' ' && !next.capital && !functionWords.has(next.key);
  const before = sheet.tokens[from - 1];
  // “summoned by New Delhi”, “a shift by Tehran”
  if (beforeKey === 'by' && first.gap === ' ' && !/^(?:road|train|bus|car|rail)$/u.test(keyAt(sheet, from - 2)))
    return true;
  // “would see Jerusalem commit to limits”, “which saw Tokyo make a payment”
  if (/^(?:saw|see|sees|let|lets|made|make|makes|help|helped|helps)$/u.test(beforeKey) && first.gap === ' ')
    return true;
  // The object of a verb: “perceives Moscow as …”, “defy Washington”.
  const isVerb =
    before !== undefined &&
    !before.capital &&
    first.gap === ' ' &&
    !functionWords.has(beforeKey) &&
    !placePrepositions.has(beforeKey);
  if (isVerb && /(?:[^s]s|ed|fy|ing)$/u.test(beforeKey)) return true;
  if (beforeKey === 'and' && sheet.taken[from - 2]?.rule === 'a seat standing for its government') return true;
  if (!actingBefore.has(beforeKey)) return false;
  // “to Moscow on Friday” is a way, “revealed to Moscow” is not.
  if (/^(?:to|from|of|on)$/u.test(beforeKey)) {
    const verb = keyAt(sheet, from - 2);
    if (beforeKey === 'of')
      return /^(?:claims|position|view|policy|decision|part|behalf|actions|demands|side|insistence|request|allies|ally|intentions|refusal|support|approval|wishes|doctrine)$/u.test(
        verb,
      );
    if (beforeKey === 'on')
      return /^(?:call|calls|called|calling|pressure|sanctions|depend|depends|reliance|imposed|based)$/u.test(verb);
    return /^(?:response|revealed|proposed|message|letter|warning|warnings|signal|relations|according|offered|appeal|appealed|loyal|support|aid|concessions|ultimatum|pressure|back|close|orders|instructions|threat|threats)$/u.test(
      verb,
    );
  }
  return true;
}
