import { dateBounds, isDuration } from '#core/codebook/date-value';
import { foldText } from '#core/text/fold';
import { sentenceAt, sentencesIn } from '#core/text/sentences';
import type { TextSpan } from '#core/text/span';

/** A tag of the gold or a suggestion, in UTF-16 code units of its document's text. */
export interface ScoredTag extends TextSpan {
  readonly tag: string;
  /** EDTF; empty where it has none. */
  readonly value: string;
  readonly modifier: string;
  /** Names that its actor goes by; none where nobody said who it is. A suggestion has one at most. */
  readonly entity: readonly string[];
}

export interface ScoredDocument {
  readonly text: string;
  readonly gold: readonly ScoredTag[];
  readonly suggested: readonly ScoredTag[];
}

/** How many of each were there, and how many had a partner on the other side. */
export interface Hits {
  readonly gold: number;
  readonly suggested: number;
  readonly found: number;
}

/** Of those that could be judged (`of`), how many are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface TagScore {
  readonly tag: string;
  /** Start and end are the same. */
  readonly exact: Hits;
  /** One to one, sharing at least one character. */
  readonly overlap: Hits;
  /** Of found dates with a value in the gold; a value that denotes the same days is right. */
  readonly values: Share;
  readonly modifiers: Share;
  /** Of found actors with an entity in the gold, by any of its names. */
  readonly entities: Share;
  /** Sentences that hold any part of one: a sentence is right whatever its edges in the clause. */
  readonly sentences: Hits;
}

/** Scores of each tag that the gold or the suggestions have, by name. Documents add up: every tag weighs the same. */
export function scoreSuggestions(documents: readonly ScoredDocument[]): readonly TagScore[] {
  const all = documents.flatMap(({ gold, suggested }) => [...gold, ...suggested].map(({ tag }) => tag));
  return Array.from(new Set(all))
    .sort()
    .map((tag) =>
      documents
        .map((document) => scoreDocument(tag, document))
        .reduce(addScores, { tag, exact: noHits, overlap: noHits, sentences: noHits, ...noShares }),
    );
}

const noHits: Hits = { gold: 0, suggested: 0, found: 0 };
const noShare: Share = { right: 0, of: 0 };
const noShares = { values: noShare, modifiers: noShare, entities: noShare };

/** `null` where there is nothing to divide by. */
export function precisionOf({ suggested, found }: Hits): number | null {
  return suggested === 0 ? null : found / suggested;
}

export function recallOf({ gold, found }: Hits): number | null {
  return gold === 0 ? null : found / gold;
}

/** Harmonic mean of precision and recall: 2 × found ÷ (gold + suggested). */
export function f1Of({ gold, suggested, found }: Hits): number | null {
  return gold + suggested === 0 ? null : (2 * found) / (gold + suggested);
}

function scoreDocument(tag: string, { text, gold, suggested }: ScoredDocument): TagScore {
  const ofTag = (one: ScoredTag) => one.tag === tag;
  const [wanted, got] = [gold.filter(ofTag), suggested.filter(ofTag)];
  const pairs = pairUp(wanted, got);
  const isExact = ([one, other]: Pair) => one.start === other.start && one.end === other.end;
  const counts = { gold: wanted.length, suggested: got.length };
  return {
    tag,
    exact: { ...counts, found: pairs.filter(isExact).length },
    overlap: { ...counts, found: pairs.length },
    values: shareOf(pairs, ({ value }) => value !== '', sameDate),
    modifiers: shareOf(pairs, ({ value, modifier }) => value !== '' && modifier !== '', sameModifier),
    entities: shareOf(pairs, ({ entity }) => entity.length > 0, sameEntity),
    sentences: compareSets(sentencesOf(text, wanted), sentencesOf(text, got)),
  };
}

type Pair = readonly [gold: ScoredTag, suggested: ScoredTag];

/** One to one, those that share most of their characters first, so that an exact partner is never taken away. */
function pairUp(gold: readonly ScoredTag[], suggested: readonly ScoredTag[]): readonly Pair[] {
  const candidates = gold.flatMap((one) =>
    suggested.map((other) => ({ one, other, share: shareOfCharacters(one, other) })).filter(({ share }) => share > 0),
  );
  candidates.sort(
    (left, right) =>
      right.share - left.share || left.one.start - right.one.start || left.other.start - right.other.start,
  );
  const taken = new Set<ScoredTag>();
  const pairs: Pair[] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Shared characters in all characters of both. */
function shareOfCharacters(one: TextSpan, other: TextSpan): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (one.end - one.start + other.end - other.start - shared);
}

function shareOf(
  pairs: readonly Pair[],
  counts: (gold: ScoredTag) => boolean,
  isRight: (gold: ScoredTag, suggested: ScoredTag) => boolean,
): Share {
  const judged = pairs.filter(([gold]) => counts(gold));
  return { right: judged.filter(([gold, suggested]) => isRight(gold, suggested)).length, of: judged.length };
}

function sameDate(gold: ScoredTag, suggested: ScoredTag): boolean {
  if (gold.value === suggested.value) return true;
  if (isDuration(gold.value) || isDuration(suggested.value)) return false;
  const [one, other] = [dateBounds(gold.value), dateBounds(suggested.value)];
  return one !== null && other !== null && one.min === other.min && one.max === other.max;
}

function sameModifier(gold: ScoredTag, suggested: ScoredTag): boolean {
  return gold.modifier === (suggested.modifier === '' ? 'none' : suggested.modifier);
}

function sameEntity(gold: ScoredTag, suggested: ScoredTag): boolean {
  const names = new Set(gold.entity.map(plainName));
  return suggested.entity.some((name) => names.has(plainName(name)));
}

function plainName(name: string): string {
  return foldText(name)
    .folded.trim()
    .replace(/^the\s+/u, '');
}

function sentencesOf(text: string, tags: readonly ScoredTag[]): ReadonlySet<number> {
  return new Set(
    tags.flatMap(({ start, end }) => {
      const from = sentenceAt(text, start)?.start ?? start;
      return sentencesIn(text, { start: from, end }).map((sentence) => sentence.start);
    }),
  );
}

function compareSets(gold: ReadonlySet<number>, suggested: ReadonlySet<number>): Hits {
  const found = Array.from(gold).filter((each) => suggested.has(each)).length;
  return { gold: gold.size, suggested: suggested.size, found };
}

function addScores(one: TagScore, other: TagScore): TagScore {
  return {
    tag: one.tag,
    exact: addHits(one.exact, other.exact),
    overlap: addHits(one.overlap, other.overlap),
    values: addShares(one.values, other.values),
    modifiers: addShares(one.modifiers, other.modifiers),
    entities: addShares(one.entities, other.entities),
    sentences: addHits(one.sentences, other.sentences),
  };
}

function addHits(one: Hits, other: Hits): Hits {
  return {
    gold: one.gold + other.gold,
    suggested: one.suggested + other.suggested,
    found: one.found + other.found,
  };
}

function addShares(one: Share, other: Share): Share {
  return { right: one.right + other.right, of: one.of + other.of };
}
