import { isFirstName } from '#core/entities/gazetteer/is-first-name';
import type { EntityKind } from '#core/model/records';
import { joined, keyAt, nameOf, take, type Sheet } from '#core/suggest/actors/sheet';
import { functionWords, otherHeads, titles } from '#core/suggest/actors/word-lists';

/** Organisations that nobody knows and whose last word tells nothing, by what stands around their name. */
export function findShapedBodies(sheet: Sheet): void {
  sheet.tokens.forEach((_token, at) => {
    withItsAcronym(sheet, at);
    afterItsKind(sheet, at);
    quotedOutlet(sheet, at);
    withItsArticle(sheet, at);
    speakerLabel(sheet, at);
  });
}

/** “Patriots for Europe (PfE)”: the letters in brackets are those of the words before. */
function withItsAcronym(sheet: Sheet, at: number): void {
  const acronym = sheet.tokens[at];
  if (!acronym || acronym.gap !== ' (' || acronym.text.length > 8 || sheet.taken[at - 1]) return;
  if (!/^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(acronym.text) || !(sheet.tokens[at + 1]?.gap ?? ')').startsWith(')')) return;
  const from = spelledFrom(sheet, at, acronym.key);
  if (from === null || otherHeads.has(keyAt(sheet, at - 1)) || sheet.known.get(from)?.to === at) return;
  const rule = 'a name with its acronym';
  const name = nameOf(sheet, from, at);
  const entities = [{ id: null, name, entityKind: '', country: '', rule } as const];
  if (take(sheet, { from, to: at, entities, rule })) take(sheet, { from: at, to: at + 1, entities, rule });
}

/** Where the words begin whose first letters, with or without those of small words, make the acronym. */
function spelledFrom(sheet: Sheet, end: number, letters: string): number | null {
  let big = '';
  let all = '';
  for (let at = end - 1; at >= Math.max(0, end - 9); at -= 1) {
    const token = sheet.tokens[at];
    const next = sheet.tokens[at + 1];
    if (!token || sheet.taken[at] || (at < end - 1 && !joined(token, next))) return null;
    if (
      !token.capital &&
      !/^(?:of|for|and|the|to|in|on|de|du|des|d|et|la|le|y|del|di|e|am|zu|und|für)$/u.test(token.key)
    )
      return null;
    all = token.key.charAt(0) + all;
    if (token.capital) big = token.key.charAt(0) + big;
    if (token.capital && end - at > 1 && (big === letters || all === letters)) return at;
  }
  return null;
}

const kindWords: ReadonlyMap<string, EntityKind> = new Map([
  ...['radio', 'television', 'televisión', 'rádio', 'tv'].map((word) => [word, 'media'] as const),
  ...['banco', 'banca', 'banque', 'grupo', 'groupe', 'gruppo'].map((word) => [word, 'company'] as const),
  ...['partido', 'parti', 'partito', 'partei', 'movimento', 'movimiento', 'mouvement', 'jamaat', 'hizb'].map(
    (word) => [word, 'party'] as const,
  ),
  ...['ministerio', 'ministère', 'ministero'].map((word) => [word, 'state-body'] as const),
  ...['instituto', 'institut', 'universidad', 'université', 'università', 'fundación', 'fondation', 'team'].map(
    (word) => [word, 'ngo'] as const,
  ),
]);

/** “Radio Vorhal”, “Banco Zubrov”: the first word tells that it is an organisation. */
function afterItsKind(sheet: Sheet, from: number): void {
  const first = sheet.tokens[from];
  const entityKind = first?.capital === true && !first.inHeadline ? kindWords.get(first.key) : undefined;
  if (!first || entityKind === undefined || sheet.taken[from]) return;
  let to = from + 1;
  let end = to;
  while (to < from + 5) {
    const token = sheet.tokens[to];
    if (!token || sheet.taken[to] || !joined(sheet.tokens[to - 1], token) || titles.has(token.key)) break;
    if (token.capital && !functionWords.has(token.key)) end = to + 1;
    else if (!/^(?:de|del|da|do|dos|di|of|für|pour|para|\d+)$/u.test(token.key)) break;
    to += 1;
  }
  if (end === from + 1 || otherHeads.has(keyAt(sheet, end - 1))) return;
  const rule = 'begins like the name of an organisation';
  take(sheet, {
    from,
    to: end,
    entities: [{ id: null, name: nameOf(sheet, from, end), entityKind, country: '', rule }],
    rule,
  });
}

const outlets =
  /^(?:newspaper|newspapers|daily|weekly|magazine|tabloid|broadsheet|website|broadcaster|channel|station)$/u;

/** “the "Welt am Montag" newspaper”, “"Vorhal Heute" reported”. */
function quotedOutlet(sheet: Sheet, from: number): void {
  const first = sheet.tokens[from];
  if (!first?.capital || !/[“"„«‘']$/u.test(first.gap) || sheet.taken[from]) return;
  let to = from + 1;
  while (to < from + 6 && /^[ -]$/u.test(sheet.tokens[to]?.gap ?? '') && !sheet.taken[to]) to += 1;
  const next = sheet.tokens[to];
  if (!next || !/^[”"“»’'] $/u.test(next.gap) || sheet.tokens[to - 1]?.capital !== true) return;
  if (
    !outlets.test(next.key) &&
    !/^(?:reported|reports|wrote)$/u.test(next.key) &&
    !outlets.test(keyAt(sheet, from - 1))
  )
    return;
  const rule = 'the name of an outlet in quotation marks';
  take(sheet, {
    from,
    to,
    entities: [{ id: null, name: nameOf(sheet, from, to), entityKind: 'media', country: '', rule }],
    rule,
  });
}

/** “told The Vorhalian”: a capital “The” within a sentence belongs to the name of an outlet or a band. */
function withItsArticle(sheet: Sheet, the: number): void {
  const article = sheet.tokens[the];
  if (article?.text !== 'The' || article.startsSentence || article.inHeadline || article.gap !== ' ') return;
  const from = the + 1;
  let to = from;
  while (to < from + 4 && isPlainCapital(sheet, to) && (to === from || joined(sheet.tokens[to - 1], sheet.tokens[to])))
    to += 1;
  const speaks = /^(?:told|by|from|with)$/u.test(keyAt(sheet, the - 1)) || reportsNext(sheet, to);
  if (to === from || !speaks || sheet.tokens[from]?.gap !== ' ' || otherHeads.has(keyAt(sheet, to - 1))) return;
  const rule = 'a name with its article';
  const entities = [{ id: null, name: nameOf(sheet, from, to), entityKind: 'media', country: '', rule } as const];
  take(sheet, { from, to, entities, rule });
}

function isPlainCapital(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  if (!token?.capital || sheet.taken[at] || functionWords.has(token.key) || titles.has(token.key)) return false;
  return sheet.known.get(at)?.entries.some(({ use }) => use === 'name' || use === 'seat') !== true;
}

function reportsNext(sheet: Sheet, at: number): boolean {
  const next = sheet.tokens[at];
  return next?.gap === ' ' && /^(?:reported|reports|said|says|wrote|newspaper|daily|magazine)$/u.test(next.key);
}

/** “JAN VORHAL: I think so.” */
function speakerLabel(sheet: Sheet, from: number): void {
  const first = sheet.tokens[from];
  const last = sheet.tokens[from + 1];
  const speech = sheet.tokens[from + 2];
  if (!first?.startsLine || !first.acronym || !last?.acronym || last.gap !== ' ' || speech?.gap !== ': ') return;
  if (!isFirstName(first.key) || sheet.taken[from] || speech.startsLine) return;
  const rule = 'a speaker before what is said';
  const name = [first, last].map(({ text }) => text.charAt(0) + text.slice(1).toLowerCase()).join(' ');
  take(sheet, { from, to: from + 2, entities: [{ id: null, name, entityKind: 'person', country: '', rule }], rule });
}
