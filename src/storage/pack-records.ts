import type { AnyRecord } from '#core/model/records';

/**
 * Records as columns. A record of its own costs the browser about 9 µs to read and spells out every key; a thousand of
 * them as columns, with a value that all share kept once and repeated values kept by number, cost a tenth of that.
 * Nothing here knows what a record means: a kind or key that comes later is packed like the others.
 */
export type PackedRecords = PlainRecords | ColumnRecords;

/** So few that columns would gain nothing. */
interface PlainRecords {
  readonly plain: readonly AnyRecord[];
}

interface ColumnRecords {
  /** Records with the same keys in the same order, as they follow each other. */
  readonly groups: readonly ColumnGroup[];
}

interface ColumnGroup {
  readonly keys: readonly string[];
  readonly count: number;
  /** One a key. */
  readonly columns: readonly Column[];
}

type Column =
  | { readonly same: unknown }
  | { readonly distinct: readonly unknown[]; readonly indexes: Uint16Array }
  /** Strings end to end: one copy to read instead of a thousand. */
  | { readonly joined: string; readonly ends: Uint32Array }
  | { readonly integers: Int32Array }
  | { readonly values: readonly unknown[] };

/** Shorter lists stay as they are. */
const fewest = 8;
/** With more different values than this share of all, a number for each saves nothing. */
const distinctShare = 0.5;

export function packRecords(records: readonly AnyRecord[]): PackedRecords {
  if (records.length < fewest) return { plain: records };
  const groups: { keys: readonly string[]; records: AnyRecord[] }[] = [];
  for (const record of records) {
    const keys = Object.keys(record);
    const last = groups.at(-1);
    if (last !== undefined && last.records.length < 0xffff && haveSameItems(last.keys, keys)) last.records.push(record);
    else groups.push({ keys, records: [record] });
  }
  return { groups: groups.map((group) => packGroup(group.keys, group.records)) };
}

/** The records again, equal and in order. Equal attribute objects may be one object: records never change. */
export function unpackRecords(packed: PackedRecords): readonly AnyRecord[] {
  if ('plain' in packed) return packed.plain;
  const records: AnyRecord[] = [];
  for (const group of packed.groups) unpackGroup(group, records);
  return records;
}

function packGroup(keys: readonly string[], records: readonly AnyRecord[]): ColumnGroup {
  const columns = keys.map((key) => packColumn(records.map((record): unknown => Reflect.get(record, key))));
  return { keys, count: records.length, columns };
}

function packColumn(values: readonly unknown[]): Column {
  return packRepeated(values) ?? packStrings(values) ?? packIntegers(values) ?? { values };
}

function packRepeated(values: readonly unknown[]): Column | null {
  const numbers = new Map<unknown, number>();
  const distinct: unknown[] = [];
  const indexes = new Uint16Array(values.length);
  const most = values.length * distinctShare;
  for (const [at, value] of values.entries()) {
    const identity = identityOf(value);
    let number = numbers.get(identity);
    if (number === undefined) {
      number = distinct.push(value) - 1;
      if (number > most) return null;
      numbers.set(identity, number);
    }
    indexes[at] = number;
  }
  return distinct.length === 1 ? { same: distinct[0] } : { distinct, indexes };
}

function packStrings(values: readonly unknown[]): Column | null {
  const ends = new Uint32Array(values.length);
  const strings: string[] = [];
  let end = 0;
  for (const [at, value] of values.entries()) {
    if (typeof value !== 'string') return null;
    strings.push(value);
    end += value.length;
    ends[at] = end;
  }
  return { joined: strings.join(''), ends };
}

function packIntegers(values: readonly unknown[]): Column | null {
  const integers = new Int32Array(values.length);
  for (const [at, value] of values.entries()) {
    if (typeof value !== 'number') return null;
    integers[at] = value;
    if (!Object.is(integers[at], value)) return null;
  }
  return { integers };
}

/** The same for values that no reader can tell apart, and for no others; objects by what they spell. */
function identityOf(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return `\u0000${JSON.stringify(value, spellOut)}`;
  return spellOut('', value);
}

/** JSON, and the keys of a map, do not know minus zero and the like from their neighbours. */
function spellOut(_key: string, value: unknown): unknown {
  if (value === undefined) return '\u0000undefined';
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return `\u0000${Object.is(value, -0) ? '-0' : String(value)}`;
}

function unpackGroup({ keys, count, columns }: ColumnGroup, into: AnyRecord[]): void {
  const readers = columns.map(readerOf);
  for (let at = 0; at < count; at += 1) {
    const record: Record<string, unknown> = {};
    for (const [column, key] of keys.entries()) record[key] = readers[column]?.(at);
    into.push(asRecord(record));
  }
}

/** What `packRecords` was given comes out again; that it was a record is the store's own promise. */
function asRecord(value: object): AnyRecord {
  return value as AnyRecord;
}

function readerOf(column: Column): (at: number) => unknown {
  if ('same' in column) return () => column.same;
  if ('integers' in column) return (at) => column.integers[at];
  if ('values' in column) return (at) => column.values[at];
  if ('joined' in column) return (at) => column.joined.slice(column.ends[at - 1] ?? 0, column.ends[at]);
  return (at) => column.distinct[column.indexes[at] ?? 0];
}

function haveSameItems(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
