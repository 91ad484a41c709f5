import { describedKinds } from '#core/entities/described-kinds';
import { letterDifference, nameKey, nameKeys, type NameKey } from '#core/entities/name-keys';
import { allowedSlips, soundOf, spellingDistance } from '#core/entities/spelling-distance';
import type { Id } from '#core/model/records';
import type { KnownEntity } from '#core/suggest/suggestion';

export interface RankRequest {
  /** The words that are tagged, or empty. */
  readonly mention: string;
  /** What has been typed into the completion field, or empty. */
  readonly typed: string;
  readonly entities: readonly KnownEntity[];
  /** Entities mentioned in the document, with how often. */
  readonly documentEntities: ReadonlyMap<Id, number>;
  /** How often each is mentioned in the project. */
  readonly projectEntities?: ReadonlyMap<Id, number>;
  /** A stretch of text that ends where the mention begins; a title there (“President”) tells a person. */
  readonly precedingText?: string;
  /** At most so many answers; 20 unless told. */
  readonly limit?: number;
}

export interface RankedEntity {
  readonly entity: KnownEntity;
  /** Why it stands where it stands, such as `surname of a person in this document`. */
  readonly why: string;
  /** 0 to 100; from 60 on it is a match of the name rather than a habit. */
  readonly score: number;
}

interface Fit {
  readonly score: number;
  readonly why: string;
}

const noFit: Fit = { score: 0, why: '' };

/**
 * Entities that a mention may stand for, likeliest first. With something typed only those that it fits; without, the
 * ones whose names fit the mention, and then those most used in the document and in the project.
 */
export function rankEntities(request: RankRequest): readonly RankedEntity[] {
  const { entities, documentEntities, projectEntities, limit = 20 } = request;
  const typed = request.typed.trim() === '' ? null : nameKey(request.typed);
  const mention = nameKey(request.mention);
  const mentionSound = soundOf(mention.folded);
  const titled = titleBefore.test(request.precedingText ?? '');
  const kinds = describedKinds(request.mention);
  const ranked: (RankedEntity & { readonly order: number })[] = [];
  // Most of a large project fits nothing: they only fill up a short list, and are not worth sorting.
  const others: (RankedEntity & { readonly order: number })[] = [];
  for (const entity of entities) {
    const inDocument = documentEntities.get(entity.id) ?? 0;
    const inProject = projectEntities?.get(entity.id) ?? 0;
    const typedFit = typed ? fitTyped(entity, typed) : noFit;
    if (typed && typedFit.score === 0) continue;
    const mentionFit = fitMention(entity, mention, mentionSound, inDocument > 0, titled);
    if (!typed && mentionFit === noFit && inDocument === 0 && inProject === 0) {
      if (others.length < limit) others.push({ entity, why: 'an actor of this project', score: 1, order: 0 });
      continue;
    }
    const described: Fit =
      inDocument > 0 && entity.entityKind !== '' && kinds.includes(entity.entityKind)
        ? { score: 55, why: 'described so, and mentioned in this document' }
        : noFit;
    const habit: Fit =
      inDocument > 0
        ? { score: 20, why: `mentioned ${times(inDocument)} in this document` }
        : inProject > 0
          ? { score: 10, why: `mentioned ${times(inProject)} in the project` }
          : { score: 1, why: 'an actor of this project' };
    const best = [typedFit, mentionFit, described, habit].reduce((left, right) =>
      right.score > left.score ? right : left,
    );
    const use = Math.min(inDocument, 99) * 100 + Math.min(inProject, 99);
    // Typed letters decide; the mention and use only order those that the letters fit as well.
    const order = typed ? typedFit.score * 1e7 + mentionFit.score * 1e5 + use : best.score * 1e5 + use;
    const answer = { entity, why: best.why, score: typed ? typedFit.score : best.score, order };
    if (answer.score > 1) ranked.push(answer);
    else if (others.length < limit) others.push(answer);
  }
  ranked.sort((left, right) => right.order - left.order || compareNames(left.entity, right.entity));
  return [...ranked, ...others].slice(0, limit).map(({ entity, why, score }) => ({ entity, why, score }));
}

const titleBefore =
  /\b(?:mr|mrs|ms|dr|sir|lord|lady|president|chancellor|minister|secretary|senator|sen|rep|gov|gen|general|king|queen|pope|judge|spokes(?:man|woman|person))\.?\s+$/iu;

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;
}

function compareNames(left: KnownEntity, right: KnownEntity): number {
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

function fitTyped(entity: KnownEntity, typed: NameKey): Fit {
  let best = noFit;
  const slips = allowedSlips(typed.folded.length);
  let own = true;
  for (const key of nameKeys(entity)) {
    // A letter that the name lacks is a slip: most names are out after this.
    const missing = typed.letters & ~key.letters;
    if (missing === 0 || letterDifference(missing, 0) <= slips) {
      const fit = fitTypedKey(key, typed, own, best.score);
      if (fit.score > best.score) best = fit;
    }
    own = false;
  }
  return best;
}

function fitTypedKey(key: NameKey, typed: NameKey, own: boolean, least: number): Fit {
  if (key.folded === typed.folded) return { score: own ? 100 : 98, why: own ? 'has this name' : 'is also called so' };
  if (key.folded.startsWith(typed.folded)) {
    return { score: own ? 92 : 88, why: own ? 'name begins so' : 'an alias begins so' };
  }
  if (wordsBeginLike(key, typed)) return { score: own ? 84 : 80, why: 'a word of its name begins so' };
  if (typed.folded.length > 1 && key.acronym.startsWith(typed.folded))
    return { score: 76, why: 'initials of its name' };
  if (least < 50 && isMisspelled(key, typed)) return { score: 50, why: 'spelled nearly so' };
  return noFit;
}

/** Every typed word begins a word of the name, in order: `eur com` fits European Commission. */
function wordsBeginLike(key: NameKey, typed: NameKey): boolean {
  let at = 0;
  for (const word of key.words) {
    const wanted = typed.words[at];
    if (wanted === undefined) break;
    if (word.startsWith(wanted)) at += 1;
  }
  return at > 0 && at === typed.words.length;
}

function isMisspelled(key: NameKey, typed: NameKey): boolean {
  const slips = allowedSlips(typed.folded.length);
  if (slips === 0) return false;
  return key.words.some((word, index) => {
    // Every letter that the word lacks is a slip; it may well have more.
    const missing = typed.letters & ~(key.wordLetters[index] ?? 0);
    if (letterDifference(missing, 0) > slips) return false;
    // What has been typed is the beginning of a word, perhaps with a slip.
    const beginning = word.slice(0, typed.folded.length);
    return spellingDistance(beginning, typed.folded, slips) <= slips;
  });
}

function fitMention(
  entity: KnownEntity,
  mention: NameKey,
  mentionSound: string,
  inDocument: boolean,
  titled: boolean,
): Fit {
  if (mention.folded === '') return noFit;
  let best = noFit;
  const offer = (score: number, why: string): void => {
    if (score > best.score) best = { score, why };
  };
  const isPerson = entity.entityKind === 'person' || (entity.entityKind === '' && titled);
  for (const key of nameKeys(entity)) {
    const missing = mention.letters & ~key.letters;
    const extra = key.letters & ~mention.letters;
    // Too many letters apart for any of what follows.
    if (missing !== 0 && extra !== 0 && letterDifference(missing, 0) > 3) continue;
    if (key.folded === mention.folded) {
      offer(100, 'has this name');
      break;
    }
    const [word] = mention.words;
    if (word !== undefined && mention.words.length === 1 && key.words.length > 1) {
      const last = key.words.at(-1);
      if (last === word && isPerson) {
        offer(inDocument ? 95 : 80, inDocument ? 'surname of a person in this document' : 'surname of a person');
      } else if (key.acronym === word) offer(78, 'initials of its name');
      else if (key.words.includes(word)) offer(inDocument ? 70 : 45, 'a word of its name');
      else if (best.score < 66 && last !== undefined && isPerson && soundsLike(key, mention, mentionSound)) {
        offer(inDocument ? 66 : 62, 'spelled nearly like this surname');
      }
    } else if (mention.acronym !== '' && mention.acronym === key.folded) {
      offer(78, 'initials of this name');
    } else if (mention.words.length > 1 && isPerson && samePerson(key, mention)) {
      offer(74, 'the same first and last name');
    } else if (mention.words.length > 1 && shares(key, mention)) {
      offer(inDocument ? 64 : 58, 'a part of its name');
    }
    if (best.score < 60 && looksLike(key, mention, mentionSound)) offer(60, 'spelled nearly so');
  }
  return best;
}

/** `Vladimir V. Putin` and `Vladimir Putin`. */
function samePerson(key: NameKey, mention: NameKey): boolean {
  return key.words.length > 1 && key.words[0] === mention.words[0] && key.words.at(-1) === mention.words.at(-1);
}

/** All words of the shorter name are in the longer one. */
function shares(key: NameKey, mention: NameKey): boolean {
  const [short, long] =
    key.words.length < mention.words.length ? [key.words, mention.words] : [mention.words, key.words];
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** Whether the last word of the name is, but for a slip or another way to write the same sounds, the one word. */
function soundsLike(key: NameKey, mention: NameKey, mentionSound: string): boolean {
  const name = key.words.at(-1) ?? '';
  const length = mention.folded.length;
  if (length < 4 || Math.abs(name.length - length) > 3) return false;
  const difference = letterDifference(key.wordLetters.at(-1) ?? 0, mention.letters);
  if (difference <= 2 && spellingDistance(name, mention.folded, 1) <= 1) return true;
  return difference <= 3 && soundOf(name) === mentionSound;
}

function looksLike(key: NameKey, mention: NameKey, mentionSound: string): boolean {
  const slips = allowedSlips(Math.min(key.folded.length, mention.folded.length));
  if (slips === 0 || Math.abs(key.folded.length - mention.folded.length) > 3) return false;
  const difference = letterDifference(key.letters, mention.letters);
  if (difference <= 2 * slips && spellingDistance(key.folded, mention.folded, slips) <= slips) return true;
  return difference <= 3 && soundOf(key.folded) === mentionSound;
}
