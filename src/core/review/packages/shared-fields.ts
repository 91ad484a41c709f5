import { compareText } from '#core/model/record-order';
import type { AnyRecord, DocumentRecord, EntityKind, EntityRecord } from '#core/model/records';
import { regionsFromText, regionsToText } from '#core/regions/regions-text';

/** Records that belong to nobody's layer: several coders can have something to say about them. */
export type SharedRecord = Extract<AnyRecord, { kind: 'entity' | 'document' | 'coder' }>;

const fieldNames = {
  entity: ['name', 'entityKind', 'country', 'note'],
  document: ['title', 'date', 'outlet', 'url', 'language'],
  coder: ['name'],
} as const;

const entityKinds: Readonly<Record<EntityKind, true>> = {
  state: true,
  intergovernmental: true,
  'state-body': true,
  party: true,
  company: true,
  ngo: true,
  media: true,
  person: true,
  group: true,
  region: true,
  other: true,
};

export function isShared(record: AnyRecord | undefined): record is SharedRecord {
  return record?.kind === 'entity' || record?.kind === 'document' || record?.kind === 'coder';
}

/** The fields in which a record is shared, with their values. */
export function sharedFieldsOf(record: SharedRecord): ReadonlyMap<string, string> {
  switch (record.kind) {
    case 'entity':
      return new Map(fieldNames.entity.map((name) => [name, record[name]]));
    case 'document':
      return new Map([
        ...fieldNames.document.map((name) => [name, record[name]] as const),
        ['regions', regionsToText(record.regions)],
      ]);
    case 'coder':
      return new Map(fieldNames.coder.map((name) => [name, record[name]]));
  }
}

/** Begins the field of an entity that says whether it has another name; the name follows, and is the value. */
const aliasField = 'aliases.';

export function aliasFieldOf(alias: string): string {
  return `${aliasField}${alias}`;
}

export function isAliasField(field: string): boolean {
  return field.startsWith(aliasField);
}

/** The value of a shared field; empty for an alias that the entity has not got, `undefined` for no such field. */
export function sharedValueOf(record: SharedRecord, field: string): string | undefined {
  if (record.kind !== 'entity' || !isAliasField(field)) return sharedFieldsOf(record).get(field);
  const alias = field.slice(aliasField.length);
  return record.aliases.includes(alias) ? alias : '';
}

/** The record with another value in a shared field; as it is where it has no such field. */
export function withSharedField(record: SharedRecord, field: string, value: string): SharedRecord {
  if (record.kind === 'document' && field === 'regions') return withRegions(record, value);
  if (record.kind === 'entity' && isAliasField(field)) return withAlias(record, field.slice(aliasField.length), value);
  const known: readonly string[] = fieldNames[record.kind];
  if (!known.includes(field)) return record;
  if (record.kind === 'entity' && field === 'entityKind') return { ...record, entityKind: toEntityKind(value) };
  return { ...record, [field]: value };
}

/** Aliases that several copies gave are in the order of code units. */
function withAlias(entity: EntityRecord, alias: string, value: string): EntityRecord {
  const others = entity.aliases.filter((each) => each !== alias);
  return { ...entity, aliases: (value === '' ? others : [...others, alias]).sort(compareText) };
}

/** They lie on a text: those that do not fit it, because a copy reads the file in another encoding, are not taken. */
function withRegions(document: DocumentRecord, value: string): DocumentRecord {
  const regions = regionsFromText(value);
  const fits = regions?.every(({ start, end }) => start < end && end <= document.length) === true;
  return fits ? { ...document, regions } : document;
}

function toEntityKind(value: string): EntityRecord['entityKind'] {
  return isEntityKind(value) ? value : '';
}

function isEntityKind(value: string): value is EntityKind {
  return Object.hasOwn(entityKinds, value);
}
