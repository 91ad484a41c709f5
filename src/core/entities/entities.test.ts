import { describe, expect, it } from 'vitest';
import { foldName } from '#core/entities/fold-name';
import { guessEntity } from '#core/entities/guess-entity';
import { isNameLike } from '#core/entities/is-name-like';
import { createNameIndex } from '#core/entities/name-index';
import { rankEntities, type RankRequest } from '#core/entities/rank-entities';
import { spellingDistance } from '#core/entities/spelling-distance';
import type { KnownEntity } from '#core/suggest/suggestion';

function entity(id: string, name: string, more: Partial<KnownEntity> = {}): KnownEntity {
  return { id, name, entityKind: '', country: '', aliases: [], ...more };
}

const nato = entity('nato', 'NATO', { entityKind: 'intergovernmental', aliases: ['the Alliance'] });
const states = entity('us', 'United States', { entityKind: 'state', country: 'US', aliases: ['US', 'U.S.A.'] });
const macron = entity('macron', 'Emmanuel Macron', { entityKind: 'person', country: 'FR' });
const oecd = entity('oecd', 'Organisation for Economic Co-operation and Development', {
  entityKind: 'intergovernmental',
});
const commission = entity('ec', 'European Commission', { entityKind: 'intergovernmental' });
const all = [nato, states, macron, oecd, commission];

describe('foldName', () => {
  it.each([
    ['the U.S.’s', 'US'],
    ['The  Alliance', 'alliance'],
    ['Erdoğan', 'Erdogan'],
    ['Al-Qaeda', 'al Qaeda'],
    ['АВС', 'ABC'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['the Russians’', 'russians'],
  ])('takes %j and %j for the same', (left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });
});

describe('createNameIndex', () => {
  it('finds names and aliases, folded, and forgets what was taken out or renamed', () => {
    const index = createNameIndex(all);
    expect(index.exact('nato')).toEqual([nato]);
    expect(index.exact('alliance')).toEqual([nato]);
    expect(index.exact('the U.S.’s')).toEqual([states]);
    index.with({ ...nato, name: 'North Atlantic Treaty Organization', aliases: [] });
    expect(index.exact('NATO')).toEqual([]);
    expect(index.exact('North Atlantic Treaty Organization')).toHaveLength(1);
    index.without('nato');
    expect(index.exact('North Atlantic Treaty Organization')).toEqual([]);
    expect(index.get('nato')).toBeUndefined();
    expect(index.all()).toHaveLength(4);
  });

  it('does not take “us” for the US', () => {
    const index = createNameIndex(all);
    expect(index.exact('us')).toEqual([]);
    expect(index.exact('US')).toEqual([states]);
  });

  it('puts the entity first whose own name it is', () => {
    const index = createNameIndex([entity('b', 'Congo River Council', { aliases: ['Congo'] }), entity('z', 'Congo')]);
    expect(index.exact('Congo').map(({ id }) => id)).toEqual(['z', 'b']);
  });
});

describe('rankEntities', () => {
  const rank = (request: Partial<RankRequest>): readonly string[] =>
    rankEntities({ mention: '', typed: '', entities: all, documentEntities: new Map(), ...request }).map(
      ({ entity: { id } }) => id,
    );

  it.each([
    ['Makron', 'macron'],
    ['Macron', 'macron'],
    ['OECD', 'oecd'],
    ['Unted States', 'us'],
    ['NATO', 'nato'],
    ['Emanuel Macron', 'macron'],
  ])('puts first for %j the actor %s', (mention, id) => {
    expect(rank({ mention })[0]).toBe(id);
  });

  it('narrows by what is typed: the beginning of a name, of its words, or initials', () => {
    expect(rank({ typed: 'emm' })).toEqual(['macron']);
    expect(rank({ typed: 'eur com' })).toEqual(['ec']);
    expect(rank({ typed: 'oec' })).toEqual(['oecd']);
    expect(rank({ typed: 'xyz' })).toEqual([]);
  });

  it('puts actors of the document before others, most used first', () => {
    expect(rank({ documentEntities: new Map([['ec', 1], ['us', 3]]) }).slice(0, 2)).toEqual(['us', 'ec']); // prettier-ignore
  });

  it('takes “the alliance” for the intergovernmental actor of the document', () => {
    const documentEntities = new Map([
      ['us', 9],
      ['oecd', 1],
    ]);
    expect(rank({ mention: 'bloc', documentEntities })[0]).toBe('oecd');
  });
});

describe('guessEntity', () => {
  it.each([
    ['Russian Foreign Ministry', 'state-body', 'RU'],
    ['Jens Stoltenberg', 'person', 'NO'],
    ['Ella Murtabwe', 'person', ''],
    ['Supreme Court of India', 'state-body', 'IN'],
    ['Moscow', 'state', 'RU'],
    ['US officials', 'group', 'US'],
    ['Reuters', 'media', 'GB'],
    ['Institute of Strategic Dialogue', 'ngo', ''],
    ['Meridian Bank', 'company', ''],
    ['qzx', '', ''],
  ])('takes %j for %j of %j', (mention, entityKind, country) => {
    expect(guessEntity(mention)).toMatchObject({ id: null, entityKind, country });
  });

  it.each([
    ['TDP', 'TDP'],
    ['BJP', 'Bharatiya Janata Party'],
    ['RBI', 'Reserve Bank of India'],
    ['Rajya Sabha', 'Rajya Sabha'],
    ['AKP', 'Justice and Development Party'],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['HRW', 'Human Rights Watch'],
    ['Fatah', 'Fatah'],
  ])('keeps apart the actors that stand in one line of the gazetteer: %s is %s', (mention, name) => {
    expect(guessEntity(mention).name).toBe(name);
  });

  it('gives the canonical name, and takes a title for a person', () => {
    expect(guessEntity('Nato').name).toBe('NATO');
    expect(guessEntity('Stoltenberg').name).toBe('Jens Stoltenberg');
    expect(guessEntity('Qaboosh', { before: 'said Mr ' }).entityKind).toBe('person');
  });
});

describe('isNameLike', () => {
  it.each(['NATO', 'US', 'WHO', 'Stoltenberg', 'Russian Foreign Ministry', 'G20', 'von der Leyen', '联合国'])(
    '%j',
    (name) => {
      expect(isNameLike(name)).toBe(true);
    },
  );

  it.each(['he', 'the president', 'officials', 'The Foreign Minister', 'allies', '', '—', 'the Alliance', 'they'])(
    'not %j',
    (mention) => {
      expect(isNameLike(mention)).toBe(false);
    },
  );
});

describe('spellingDistance', () => {
  it.each([
    ['makron', 'macron', 2, 1],
    ['trmup', 'trump', 2, 1],
    ['abc', 'abc', 0, 0],
    ['putin', 'merkel', 2, 3],
  ])('from %s to %s within %i is %i', (left, right, limit, distance) => {
    expect(spellingDistance(left, right, limit)).toBe(distance);
  });
});
