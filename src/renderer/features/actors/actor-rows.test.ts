import { describe, expect, test } from 'vitest';
import { actorRows, calledNames } from '#renderer/features/actors/actor-rows.ts';
import { buildAnnotation, buildEntity } from '#testing/builders';

const nato = buildEntity({ id: 'nato', entityKind: 'intergovernmental', aliases: ['Atlantic Alliance'] });
const france = buildEntity({ id: 'france', name: 'France', entityKind: 'state', country: 'FR' });
const macron = buildEntity({ id: 'macron', name: 'Émmanuel Macron', entityKind: 'person', country: 'FR' });
const counts = new Map([
  ['nato', 3],
  ['france', 7],
]);
const countOf = (id: string) => counts.get(id) ?? 0;
const all = { filter: '', kind: '', unmentioned: false, sort: 'mentions', descending: true } as const;

function ids(parts: object): readonly string[] {
  return actorRows([nato, france, macron], countOf, { ...all, ...parts }).map(({ entity }) => entity.id);
}

describe('the list of actors', () => {
  test('can be those that nothing is tagged with, as far as the other filters go', () => {
    expect(ids({ unmentioned: true })).toEqual(['macron']);
    expect(ids({ unmentioned: true, kind: 'state' })).toEqual([]);
  });

  test('is ordered by what was asked for, equal ones by name', () => {
    expect(ids({})).toEqual(['france', 'nato', 'macron']);
    expect(ids({ sort: 'name', descending: false })).toEqual(['macron', 'france', 'nato']);
    expect(ids({ sort: 'country', descending: true })).toEqual(['macron', 'france', 'nato']);
  });

  test('is filtered by name, alias, kind and country, however these are written', () => {
    expect(ids({ filter: 'atlantic' })).toEqual(['nato']);
    expect(ids({ filter: 'lantic' })).toEqual([]);
    expect(ids({ filter: 'emm' })).toEqual(['macron']);
    expect(ids({ filter: 'france pers' })).toEqual(['macron']);
    expect(ids({ kind: 'state' })).toEqual(['france']);
    expect(ids({ kind: 'none' })).toEqual([]);
  });
});

test('a row that is found by an alias says which', () => {
  const found = (filter: string) => actorRows([nato, france], countOf, { ...all, filter }).map(({ alias }) => alias);
  expect(found('alli')).toEqual(['Atlantic Alliance']);
  expect(found('nat')).toEqual(['']);
  expect(found('fr')).toEqual(['']);
});

test('names by which an actor is called are counted across spellings', () => {
  const text = 'NATO Nato NATO the Alliance';
  const at = (start: number, end: number) => buildAnnotation(text, { start, end }, { id: `m${String(start)}` });
  expect(calledNames([at(0, 4), at(5, 9), at(10, 14), at(15, 27)])).toEqual([
    { id: 'nato', label: 'NATO', count: 3 },
    { id: 'alliance', label: 'the Alliance', count: 1 },
  ]);
});
