/** Abbreviations after whose period a sentence may go on; all in lower case, without the last period. */

/** Always followed by a name or number: a sentence never ends here. */
const titles =
  'mr mrs ms mx dr prof gen lt col sgt capt cpt maj brig adm cmdr sen rep gov pres hon rev fr msgr st mt ft messrs amb ' +
  'supt insp dep asst vs v viz cf e.g i.e eg ie approx ca no nos fig figs vol ch art sec par pp p ed eds op al ' +
  'г-н г-жа ул им д-р проф акад ген стр рис см ср напр т.е т.к bzw z.b d.h u.a vgl nr hr ing';

/** Followed by a number or a year where the sentence goes on. */
const dates = 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';

/** May end a sentence: it does where the next word is one that mostly opens sentences. */
const undecided =
  'inc ltd co corp llc plc bros jr sr esq dept univ assn a.m p.m b.c a.d ph.d m.d ave blvd rd г гг тыс млн млрд долл руб т.д т.п др пр usw';

const titleSet = new Set(titles.split(' '));
const dateSet = new Set(dates.split(' '));
const undecidedSet = new Set(undecided.split(' '));

export type AbbreviationKind = 'title' | 'date' | 'undecided' | 'none';

const dotted = /^\p{L}(?:\.\p{L})+$/u;
const initial = /^\p{Lu}$/u;

/** What kind of abbreviation a word before a period is. `word` may hold inner periods (`U.S`), not the last one. */
export function abbreviationKind(word: string): AbbreviationKind {
  const lower = word.toLowerCase();
  if (titleSet.has(lower)) return 'title';
  if (dateSet.has(lower)) return 'date';
  // Initials (J. Trump) and dotted abbreviations (U.S., U.N.) of any script.
  if (undecidedSet.has(lower) || initial.test(word) || dotted.test(word)) return 'undecided';
  return 'none';
}

const openers = new Set(
  (
    'a an and as after although at before both but by despite during each earlier even every for from he her here his how however i if in ' +
    'instead it its last later many meanwhile moreover most nevertheless no nor not now on once one only our out over she since so some ' +
    'still such that the their then there therefore these they this those though through thus to today under until we what when where ' +
    'whether while who why with without yet you your'
  ).split(' '),
);

/** Whether a capitalised word mostly opens sentences and is seldom part of a name. */
export function opensSentences(word: string): boolean {
  return openers.has(word.toLowerCase());
}
