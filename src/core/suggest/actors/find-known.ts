import { gazetteer, type GazetteerEntry } from '#core/entities/gazetteer/gazetteer';
import { foldName } from '#core/entities/fold-name';
import { joined, type KnownName } from '#core/suggest/actors/sheet';
import type { Token } from '#core/suggest/actors/token';
import type { EntityGuess, KnownEntity } from '#core/suggest/suggestion';

interface OwnNames {
  readonly byKey: ReadonlyMap<string, readonly KnownEntity[]>;
  readonly beginnings: ReadonlySet<string>;
}

/** A project's entities seldom change between two documents: their tables are kept with the list. */
const ownTables = new WeakMap<readonly KnownEntity[], OwnNames>();

function ownNames(entities: readonly KnownEntity[]): OwnNames {
  let table = ownTables.get(entities);
  if (!table) {
    const byKey = new Map<string, KnownEntity[]>();
    const beginnings = new Set<string>();
    for (const entity of entities) {
      for (const key of new Set([entity.name, ...entity.aliases].map(foldName))) {
        if (key === '') continue;
        const list = byKey.get(key);
        if (list) list.push(entity);
        else byKey.set(key, [entity]);
        for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
      }
    }
    table = { byKey, beginnings };
    ownTables.set(entities, table);
  }
  return table;
}

/** The longest name that the project or the gazetteer knows at each word where one begins. */
export function findKnown(tokens: readonly Token[], entities: readonly KnownEntity[]): ReadonlyMap<number, KnownName> {
  const own = ownNames(entities);
  const { entries, beginnings } = gazetteer();
  const found = new Map<number, KnownName>();
  tokens.forEach((first, from) => {
    if (first.key === '') return;
    let key = first.key;
    let best: KnownName | null = null;
    for (let to = from + 1; ; to += 1) {
      const last = tokens[to - 1];
      const guesses = ownGuesses(own.byKey.get(key) ?? [], tokens, from, to);
      const fitting = (entries.get(key) ?? []).filter((entry) => isSpelledSo(entry, tokens, from, to));
      if (guesses.length > 0 || fitting.length > 0) best = { from, to, entries: fitting, own: guesses };
      const next = tokens[to];
      const goesOn = beginnings.has(key) || own.beginnings.has(key);
      if (!goesOn || !next || !last) break;
      // “Moody’s Analytics”
      const whole = joined(last, next) || (last.possessive && next.capital && next.gap === ' ');
      if (!whole && next.gap !== '/' && next.gap !== ' & ') break;
      key = `${key} ${next.key}`;
      if (next.gap === ' & ') key = `${key.slice(0, key.length - next.key.length)}and ${next.key}`;
    }
    if (best) found.set(from, best);
  });
  return found;
}

function ownGuesses(
  entities: readonly KnownEntity[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly EntityGuess[] {
  const first = tokens[from];
  if (entities.length === 0 || !first) return [];
  const fits = entities.filter(({ name, aliases }) => {
    const spelled = tokens.slice(from, to).map(({ text }) => text);
    if (spelled.some((text) => text !== text.toLowerCase())) {
      return first.acronym || first.key.length > 3 || spelled.length > 1 || first.capital;
    }
    // In small letters only a description that somebody has linked: “the alliance”.
    return [name, ...aliases].some((spelling) => spelling === spelled.join(' '));
  });
  return fits.map(({ id, name, entityKind, country }) => ({
    id,
    name,
    entityKind,
    country,
    rule: 'an actor of this project',
  }));
}

/** Capitals where the usual spelling has them; an acronym of up to three letters only in capitals (US, not us or Us). */
function isSpelledSo({ spelling }: GazetteerEntry, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  const letters = spelling.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase() && letters.length > 1) {
    if (to - from > 1) return first.capital;
    return letters.length <= 3 ? first.acronym : first.capital;
  }
  if (to - from === 1) return first.capital === (spelling.charAt(0) !== spelling.charAt(0).toLowerCase());
  // Of longer names every second word may have lost its capital: “Security council”, “Donald trump”.
  return first.capital || /^al-/u.test(spelling);
}
