import { expect, test } from 'vitest';
import { createNameIndex } from '#core/entities/name-index';
import type { KnownEntity } from '#core/suggest/suggestion';
import { entityRows, type EntityQuestion } from '#renderer/parts/entity-rows.ts';

const known = (id: string, name: string, parts: Partial<KnownEntity> = {}): KnownEntity => ({
  id,
  name,
  entityKind: '',
  country: '',
  aliases: [],
  ...parts,
});

const macron = known('macron', 'Emmanuel Macron', { entityKind: 'person', country: 'FR' });
const nato = known('nato', 'NATO', { entityKind: 'intergovernmental' });
const states = known('states', 'United States', { entityKind: 'state', country: 'US' });
const index = createNameIndex([macron, nato, states]);

function rows(parts: Partial<EntityQuestion>): readonly string[] {
  const question: EntityQuestion = {
    index,
    mention: '',
    typed: '',
    context: {},
    documentEntities: new Map([['nato', 5]]),
    projectEntities: new Map(),
    mayCreate: true,
    limit: 5,
    ...parts,
  };
  return entityRows(question).map((row) => (row.kind === 'new' ? `new: ${row.guess.name}` : row.entity.name));
}

test('a name that fits comes before a new actor, one that fits nobody is a new actor first', () => {
  expect(rows({ mention: 'Makron' })[0]).toBe('Emmanuel Macron');
  expect(rows({ mention: 'Foobar Holdings' })[0]).toBe('new: Foobar Holdings');
  expect(rows({ mention: 'Makron' }).at(-1)).toMatch(/^new: /u);
});

test('words that name nobody lead to who is spoken of, not to a new actor', () => {
  expect(rows({ mention: 'the alliance' })[0]).toBe('NATO');
  expect(rows({ mention: 'it' })[0]).toBe('NATO');
  expect(rows({ mention: 'European nations' })[0]).toBe('new: European nations');
});

test('three letters narrow the list; letters that fit nobody make somebody', () => {
  expect(rows({ mention: 'he', typed: 'mac' })[0]).toBe('Emmanuel Macron');
  expect(rows({ mention: 'he', typed: 'Zaphod' })).toEqual(['new: Zaphod']);
});

test('nobody is offered to be made under a name that is taken, nor where nobody may be made', () => {
  expect(rows({ mention: 'he', typed: 'nato' })).toEqual(['NATO']);
  expect(rows({ mention: 'Foobar Holdings', mayCreate: false })).not.toContain('new: Foobar Holdings');
  expect(rows({ mention: '', except: new Set(['nato']) })).not.toContain('NATO');
});
