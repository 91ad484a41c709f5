import { countryLines } from '#core/entities/gazetteer/countries';
import { knownPeopleLines } from '#core/entities/gazetteer/known-people';
import { regionLines } from '#core/entities/gazetteer/regions';
import { organisationLines } from '#core/entities/gazetteer/organisations';
import { foldName } from '#core/entities/fold-name';
import type { EntityKind } from '#core/model/records';

/** How a name of the gazetteer stands for its actor. */
export type NameUse = 'name' | 'seat' | 'adjective' | 'people';

export interface GazetteerEntry {
  /** As it is usually spelled; tells acronyms from words. */
  readonly spelling: string;
  /** Canonical name of the actor. */
  readonly name: string;
  readonly entityKind: EntityKind;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly use: NameUse;
}

export interface Gazetteer {
  /** Entries by folded spelling (see `foldName`). */
  readonly entries: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Every folded beginning of a spelling that ends at a word, so that the longest one can be followed. */
  readonly beginnings: ReadonlySet<string>;
  /** Full names of well-known people by folded surname. */
  readonly peopleBySurname: ReadonlyMap<string, readonly GazetteerEntry[]>;
}

/** Adjectives of parties that stand before a title: “Democratic Senator”. */
const partyAdjectives = [
  ['Democratic', 'Democratic Party', 'US'],
  ['Republican', 'Republican Party', 'US'],
  ['Conservative', 'Conservative Party', 'GB'],
  ['Labour', 'Labour Party', 'GB'],
] as const;

let built: Gazetteer | null = null;

/** The tables, built on first use (a few milliseconds). */
export function gazetteer(): Gazetteer {
  return (built ??= build());
}

/** What the gazetteer knows under exactly this name, folded; the likeliest use first. */
export function lookUp(name: string): readonly GazetteerEntry[] {
  return gazetteer().entries.get(keyOf(name)) ?? [];
}

/** The folded name, without the possessive endings within it. */
function keyOf(name: string): string {
  return foldName(name).replace(/(?:'s|(?<=s)')(?= )/gu, '');
}

function build(): Gazetteer {
  const entries = new Map<string, GazetteerEntry[]>();
  const beginnings = new Set<string>();
  const peopleBySurname = new Map<string, GazetteerEntry[]>();

  function add(entry: GazetteerEntry): void {
    // “People’s Daily” without its apostrophe, as its words are met one by one.
    const key = keyOf(entry.spelling);
    if (key === '') return;
    append(entries, key, entry);
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  }

  for (const [kind, lines] of typedEntries(organisationLines)) {
    for (const line of dataLines(lines)) {
      const starred = line.startsWith('*');
      const [country, rest] = splitOnce(starred ? line.slice(1) : line);
      const many = starred || kind === 'company' || kind === 'media' || kind === 'ngo';
      let name = '';
      for (const spelling of rest.split('|')) {
        if (name === '' || (many && !isOtherName(name, spelling))) name = spelling;
        add({ spelling, name, entityKind: kind, country, use: 'name' });
      }
    }
  }
  for (const [adjective, name, country] of partyAdjectives) {
    add({ spelling: adjective, name, entityKind: 'party', country, use: 'adjective' });
  }
  add({ spelling: 'Brussels', name: 'European Union', entityKind: 'intergovernmental', country: '', use: 'seat' });
  for (const line of dataLines(countryLines + regionLines)) addCountry(line, add);
  for (const line of dataLines(knownPeopleLines)) {
    const [country = '', ...names] = line.split(';');
    for (const spellings of names) {
      const [name = '', ...others] = spellings.split('|');
      const entry: GazetteerEntry = { spelling: name, name, entityKind: 'person', country, use: 'name' };
      add(entry);
      for (const spelling of others) add({ ...entry, spelling });
      const surname = foldName(name).split(' ').at(-1) ?? '';
      append(peopleBySurname, surname, entry);
    }
  }
  return { entries, beginnings, peopleBySurname };
}

/** Whether a spelling in a line of many actors is another name of the one before: `RBI`, `Exxon` for `ExxonMobil`. */
function isOtherName(name: string, spelling: string): boolean {
  const [left, right] = [foldName(name), foldName(spelling)];
  if (left.startsWith(`${right} `) || right.startsWith(`${left} `) || left === right) return true;
  const initials = left
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  const big = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  return right.length > 1 && (right === initials || right === big);
}

function addCountry(line: string, add: (entry: GazetteerEntry) => void): void {
  const [code = '', names = '', adjectives = '', peoples = '', seats = ''] = line.split(';');
  const spellings = names.split('|').filter((name) => name !== '');
  const name = spellings[0] ?? (code === 'EU' ? 'Europe' : (peoples.split(',')[0] ?? ''));
  const isState = /^[A-Z]{2}$/u.test(code) && code !== 'EU';
  const country = isState && code !== 'SU' ? code : '';
  const entityKind: EntityKind = isState ? 'state' : spellings.length > 0 || code === 'EU' ? 'region' : 'group';
  for (const spelling of spellings) add({ spelling, name, entityKind, country, use: 'name' });
  if (code === 'EU') add({ spelling: 'Europe', name, entityKind, country, use: 'name' });
  if (country !== '') {
    const shown = new Intl.DisplayNames(['en'], { type: 'region' }).of(country);
    if (shown !== undefined && shown !== country && !spellings.includes(shown)) {
      add({ spelling: shown, name, entityKind, country, use: 'name' });
    }
  }
  for (const spelling of seats.split(',')) add({ spelling, name, entityKind, country, use: 'seat' });
  for (const spelling of adjectives.split(',')) {
    add({ spelling, name: name === '' ? spelling : name, entityKind, country, use: 'adjective' });
  }
  for (const spelling of peoples.split(',')) {
    add({ spelling, name: spelling, entityKind: 'group', country, use: 'people' });
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function dataLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function splitOnce(line: string): readonly [string, string] {
  const at = line.indexOf(';');
  return [line.slice(0, at), line.slice(at + 1)];
}

function typedEntries<Kind extends string>(
  lines: Readonly<Record<Kind, string>>,
): readonly (readonly [Kind, string])[] {
  const keys: readonly string[] = Object.keys(lines);
  return keys.filter((key): key is Kind => key in lines).map((key) => [key, lines[key]]);
}
