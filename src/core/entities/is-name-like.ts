/** Words that say what somebody is, or point back at somebody: with them alone a mention names nobody in particular. */
const generalWords = new Set(
  `a an the this that these those his her its their our my your he she it they we i you him them us who whom whose which
  one ones some many several other others all both each every any most more few former current new old late then acting
  deputy vice senior top chief head joint interim prime foreign defence defense interior finance economic economy energy
  trade health justice education environment labour labor transport culture local regional national federal central
  international western eastern northern southern european global public private military civil political social
  president presidents minister ministers ministry ministries premier chancellor king queen prince princess pope
  emperor governor governors mayor mayors senator senators lawmaker lawmakers deputies member members
  secretary secretaries general generals undersecretary under ambassador ambassadors envoy envoys representative
  representatives delegate delegates delegation official officials authorities authority government governments cabinet
  administration state states country countries nation nations alliance allies ally bloc union organization organisation
  organizations organisations group groups party parties company companies firm firms bank banks agency agencies
  commission committee council court courts parliament senate assembly congress opposition leader leaders leadership
  spokesman spokeswoman spokesperson spokespeople adviser advisers advisor advisors aide aides
  diplomat diplomats analyst analysts expert experts scientist scientists researcher researchers economist economists
  police army troops forces soldiers rebels militants fighters separatists protesters demonstrators activists
  campaigners critics supporters opponents voters residents citizens people men women man woman person workers
  employees staff union unions investors journalists reporters media side sides partner partners counterpart
  counterparts colleague colleagues lawyer lawyers judge judges prosecutor prosecutors doctor doctors
  author authors director directors manager chairman chairwoman chair founder owner executive boss candidate
  republican democrat conservative mr mrs ms miss dr sir lord lady and or of for in on at to from by with`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/**
 * Whether a mention is fit to be learned as an alias: it names somebody by itself, in any document. Pronouns, “the
 * president” and “officials” do not: the next document’s president is another one.
 */
export function isNameLike(mention: string): boolean {
  const words = mention.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > 12) return false;
  const letters = mention.replace(/[^\p{L}]/gu, '');
  // Two or more capitals throughout are an acronym, whatever word it would make in small letters (WHO, US).
  if (words.length === 1 && letters.length > 1 && letters === letters.toUpperCase() && hasCase(letters)) return true;
  const named = words.filter((word) => !generalWords.has(word.toLowerCase().replace(/['’]s?$/u, '')));
  return named.some((word) => startsLikeName(word));
}

function hasCase(letters: string): boolean {
  return letters.toLowerCase() !== letters;
}

/** A capital, a figure (`G20`), or a script without capitals. */
function startsLikeName(word: string): boolean {
  const first = word.charAt(0);
  if (/\p{Lu}|\p{Lo}/u.test(first)) return true;
  return /[\p{Lu}]/u.test(word);
}
