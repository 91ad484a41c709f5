import { foldName } from '#core/entities/fold-name';
import { guessEntity, type GuessContext } from '#core/entities/guess-entity';
import { isNameLike } from '#core/entities/is-name-like';
import type { NameIndex } from '#core/entities/name-index';
import { rankEntities, type RankedEntity } from '#core/entities/rank-entities';
import type { Id } from '#core/model/records';
import type { EntityGuess, KnownEntity } from '#core/suggest/suggestion';

/** A row of a list of actors to choose from: one of the project, or one that would be made. */
export type EntityRow =
  | { readonly kind: 'known'; readonly id: Id; readonly entity: KnownEntity; readonly why: string }
  | {
      readonly kind: 'new';
      readonly id: 'new';
      readonly guess: EntityGuess;
      /** What was typed for it, where that is another name. */
      readonly aliases: readonly string[];
      readonly why: string;
    };

export interface EntityQuestion {
  readonly index: NameIndex;
  /** The words that are tagged, or empty. */
  readonly mention: string;
  readonly typed: string;
  /** What stands around the mention. */
  readonly context: GuessContext;
  /** How often each entity is mentioned in the document, and in the project. */
  readonly documentEntities: ReadonlyMap<Id, number>;
  readonly projectEntities: ReadonlyMap<Id, number>;
  /** Whether an actor that the project lacks is offered. */
  readonly mayCreate: boolean;
  /** Entities that are not offered. */
  readonly except?: ReadonlySet<Id>;
  /** At most so many actors of the project. */
  readonly limit: number;
}

/** From this score on a name fits, rather than merely being in use. */
const fits = 60;
/** From this score on a description (“the alliance”) fits somebody who is spoken of. */
const described = 55;
/** What has been typed must fit as well as this to go before a new actor of that name. */
const typedFits = 50;

/**
 * Actors that a mention may stand for, likeliest first, and one that would be made. The first row is what Enter takes,
 * and what is taken is learned: so words that fit nobody are a new actor before they are somebody who is merely in use;
 * a single word that names nobody (“it”, “officials”) points back instead.
 */
export function entityRows(question: EntityQuestion): readonly EntityRow[] {
  const { index, mention, typed, context, except, limit } = question;
  const words = typed.trim();
  const ranked = rankEntities({
    mention,
    typed: words,
    entities: index.all(),
    documentEntities: question.documentEntities,
    projectEntities: question.projectEntities,
    ...(context.before === undefined ? {} : { precedingText: context.before }),
    limit: limit + (except?.size ?? 0),
  }).filter(({ entity }) => except?.has(entity.id) !== true);
  const guess = words === '' ? guessEntity(mention, context) : guessEntity(words);
  const known = knownBy(guess, index, except);
  const list = known === undefined || words !== '' ? ranked : putFirst(ranked, known, guess.rule);
  const rows = list
    .slice(0, limit)
    .map(({ entity, why }): EntityRow => ({ kind: 'known', id: entity.id, entity, why }));
  if (!question.mayCreate || guess.name.trim() === '' || isTaken(guess.name, index)) return rows;
  const aliases = isNameLike(words) && foldName(words) !== foldName(guess.name) ? [words] : [];
  const made: EntityRow = { kind: 'new', id: 'new', guess, aliases, why: guess.rule };
  const best = list[0]?.score ?? 0;
  const isFirst = words === '' ? best < described || (best < fits && isNameLike(mention)) : best < typedFits;
  const pointsBack = words === '' && !isNameLike(mention) && !foldName(mention).includes(' ');
  return isFirst && !(pointsBack && rows.length > 0) ? [made, ...rows] : [...rows, made];
}

/** The one actor of the project whom the guess means: `U.S.` is United States, whatever aliases it has here. */
function knownBy(guess: EntityGuess, index: NameIndex, except?: ReadonlySet<Id>): KnownEntity | undefined {
  const [first, ...others] = index.exact(guess.name);
  return others.length === 0 && first !== undefined && except?.has(first.id) !== true ? first : undefined;
}

/** Unless a name that fits goes before it. */
function putFirst(ranked: readonly RankedEntity[], entity: KnownEntity, why: string): readonly RankedEntity[] {
  const at = ranked.findIndex((each) => each.entity.id === entity.id);
  const own = ranked[at] ?? { entity, why, score: 0 };
  const raised = own.score >= fits ? own : { entity, why, score: fits };
  const others = ranked.filter((each) => each.entity.id !== entity.id);
  const before = others.filter(({ score }) => score > raised.score);
  return [...before, raised, ...others.slice(before.length)];
}

/** Two actors cannot have the same name; capitals keep “nato” from being no acronym. */
function isTaken(name: string, index: NameIndex): boolean {
  const folded = foldName(name);
  return index.exact(name.toUpperCase()).some((entity) => foldName(entity.name) === folded);
}
