import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLearnedNames } from '#core/suggest/learned-names';
import { createOpenSuggestions, type SettledPlace } from '#core/suggest/open-suggestions';
import { filterSuggestions } from '#core/suggest/filter-suggestions';
import type { Suggestion } from '#core/suggest/suggestion';
import { createRecordTable } from '#core/changes/record-table';
import { buildAnnotation, buildDocument, buildEntity, buildHead } from '#testing/builders';

const actor = (start: number, end: number): Suggestion => ({
  tag: 'actor',
  start,
  end,
  rule: 'a rule',
  entities: [{ id: null, name: 'NATO', entityKind: '', country: '', rule: 'a name' }],
});
const claim = (start: number, end: number): Suggestion => ({
  tag: 'claim',
  start,
  end,
  rule: 'a rule',
  form: 'direct',
  function: null,
  claimants: [],
});
const nothing = { annotations: [], rejected: [] };

describe('filterSuggestions', () => {
  it('hides what is tagged with the same tag, wholly or in part, and nothing else', () => {
    const suggestions = [actor(0, 4), claim(0, 40), actor(10, 14)];
    const annotations = [{ tag: 'actor', start: 3, end: 9 }];
    expect(filterSuggestions(suggestions, { ...nothing, annotations })).toEqual([claim(0, 40), actor(10, 14)]);
  });

  it('hides what was rejected, also where the rule finds slightly other edges, but not what only lies within', () => {
    const rejected = [
      { tag: 'actor', start: 0, end: 10 },
      { tag: 'claim', start: 20, end: 80 },
    ];
    expect(filterSuggestions([actor(2, 10), claim(20, 40)], { ...nothing, rejected })).toEqual([claim(20, 40)]);
  });

  it('hides exactly those that a look at every pair would hide', () => {
    const place = fc
      .record({ tag: fc.constantFrom('actor', 'claim'), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
      .map(({ tag, start, length }) => ({ tag, start, end: start + length }));
    fc.assert(
      fc.property(fc.array(place), fc.array(place), fc.array(place), (wanted, annotations, rejected) => {
        const suggestions = wanted.map(({ tag, start, end }) =>
          tag === 'actor' ? actor(start, end) : claim(start, end),
        );
        const shares = (one: Suggestion, { tag, start, end }: (typeof annotations)[number]) =>
          one.tag === tag ? Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)) : 0;
        const open = suggestions.filter(
          (one) =>
            annotations.every((other) => shares(one, other) === 0) &&
            rejected.every((other) => {
              const shared = shares(one, other);
              return shared <= (one.end - one.start + other.end - other.start - shared) / 2;
            }),
        );
        expect(filterSuggestions(suggestions, { annotations, rejected })).toEqual(open);
      }),
    );
  });
});

describe('createOpenSuggestions', () => {
  it('says after any tags that come, move and go what a look at all of them says', () => {
    const place = fc.record({
      tag: fc.constantFrom('actor', 'claim'),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
    });
    const step = fc.record({
      gone: fc.array(fc.nat(9), { maxLength: 3 }),
      come: fc.array(fc.tuple(fc.nat(9), place, fc.boolean()), { maxLength: 3 }),
    });
    const toPlace = (id: number, { tag, start, length }: { tag: string; start: number; length: number }) => ({
      id: String(id),
      tag,
      start,
      end: start + length,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: (each) => JSON.stringify(each) }),
        fc.array(step),
        (wanted, steps) => {
          const suggestions = wanted.map(({ tag, start, length }) =>
            tag === 'actor' ? actor(start, start + length) : claim(start, start + length),
          );
          const settled = new Map<string, SettledPlace>();
          const live = createOpenSuggestions(suggestions, []);
          const shown = new Set(live.open.all().map(({ id }) => id));
          for (const { gone, come } of steps) {
            const places = come.map(([id, each, isRejected]) => ({ ...toPlace(id, each), isRejected }));
            const last = new Map(places.map((each) => [each.id, each]));
            const ids = [...gone.map(String), ...last.keys()];
            for (const id of ids) settled.delete(id);
            for (const each of last.values()) settled.set(each.id, each);
            const { opened, closed } = live.change(ids, [...last.values()]);
            for (const { id } of opened) shown.add(id);
            for (const id of closed) shown.delete(id);
            const left = [...settled.values()];
            const open = filterSuggestions(suggestions, {
              annotations: left.filter(({ isRejected }) => !isRejected),
              rejected: left.filter(({ isRejected }) => isRejected),
            });
            expect(new Set(live.open.all().map(({ suggestion }) => suggestion))).toEqual(new Set(open));
            expect(shown).toEqual(new Set(live.open.all().map(({ id }) => id)));
          }
        },
      ),
    );
  });
});

describe('createLearnedNames', () => {
  const text = 'The Alliance met. Nato spoke. He left. the alliance again.';
  const at = (quote: string, parts: object = {}) => {
    const start = text.indexOf(quote);
    return buildAnnotation(text, { start, end: start + quote.length }, parts);
  };
  const setUp = (...annotations: ReturnType<typeof at>[]) => {
    const table = createRecordTable([
      ...buildHead(),
      buildDocument(text),
      buildEntity({ aliases: ['OTAN'] }),
      buildEntity({ id: 'entity-2', name: 'Russia' }),
      ...annotations,
    ]);
    return { table, names: createLearnedNames(table, 'coder-1') };
  };
  const aliases = (names: ReturnType<typeof createLearnedNames>) => names.entities().map((entity) => entity.aliases);

  it('takes the words of linked mentions for names, but no pronoun and no plain words', () => {
    const { names } = setUp(
      at('Alliance', { id: '1', attributes: { entity: 'entity-1' } }),
      at('He', { id: '2', attributes: { entity: 'entity-1' } }),
      at('alliance again', { id: '3', attributes: { entity: 'entity-1' } }),
      at('Nato', { id: '4', coder: 'somebody', attributes: { entity: 'entity-1' } }),
    );
    expect(aliases(names)).toEqual([['OTAN', 'Alliance'], []]);
  });

  it('takes no words that stand for two actors', () => {
    const { names } = setUp(
      at('Alliance', { id: '1', attributes: { entity: 'entity-1' } }),
      at('Alliance', { id: '2', attributes: { entity: 'entity-2' } }),
    );
    expect(aliases(names)).toEqual([['OTAN'], []]);
  });

  it('follows tags that come, change and go, and says when nothing is another', () => {
    const { table, names } = setUp();
    const made = at('Alliance', { attributes: { entity: 'entity-1' } });
    const again = at('Alliance', { id: '2', attributes: { entity: 'entity-1' } });
    const apply = (change: Parameters<typeof table.apply>[0]) => {
      table.apply(change);
      return names.change(change);
    };
    expect(apply({ added: [at('Nato', { id: '9' })], updated: [], removed: [] })).toBe(false);
    expect(apply({ added: [made], updated: [], removed: [] })).toBe(true);
    expect(apply({ added: [again], updated: [], removed: [] })).toBe(false);
    expect(aliases(names)).toEqual([['OTAN', 'Alliance'], []]);
    expect(apply({ added: [], updated: [], removed: [again] })).toBe(false);
    const moved = { ...made, attributes: { entity: 'entity-2' } };
    expect(apply({ added: [], updated: [[made, moved]], removed: [] })).toBe(true);
    expect(aliases(names)).toEqual([['OTAN'], ['Alliance']]);
    expect(apply({ added: [], updated: [], removed: [moved] })).toBe(true);
    expect(aliases(names)).toEqual([['OTAN'], []]);
  });
});
