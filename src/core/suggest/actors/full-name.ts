import type { EntityGuess } from '#core/suggest/suggestion';

/** Names that are also words, so that they need more than a capital at the start of a sentence. */
export const namesLikeWords = new Set(
  `will mark grant may hope grace joy rose april june august dawn lord prince sultan sheikh park christian georgia india
  israel jordan chad virginia sydney florence lincoln jackson gay bill chip clay earl van abu guy don rich pat sue drew
  moon wolf baba asia sun ben long young king brown white black green gray grey hill wood field stone price banks cook
  baker carter fox bush rice ford powell case day bell best ball bird page pope power speaker reed snow summers waters
  winter wells wise small short strong sharp savage save love major miller mercedes paris milan santiago jesus min said
  victoria alexandria madison austin houston charlotte savannah phoenix orlando lima vienna bobby ray gene rod pierre
  mission do so yang an on in at to charity ruby pearl patience amber crystal mercy faith felicity iris holly ivy daisy art`.split(
    /\s+/u,
  ),
);

/** A person who is named in full, with the folded words of the name. */
export interface FullName {
  readonly guess: EntityGuess;
  readonly words: readonly string[];
}
