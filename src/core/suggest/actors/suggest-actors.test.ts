import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '#core/model/records';
import { suggestActors } from '#core/suggest/actors/suggest-actors';
import type { KnownEntity } from '#core/suggest/suggestion';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { arbitraryText, readSeed } from '#testing/arbitrary-text';

function suggest(text: string, entities: readonly KnownEntity[] = [], regions: readonly Region[] = []) {
  return suggestActors({ text, language: 'en', date: '', regions, entities });
}

/** What is suggested, as `words = first guess`. */
function found(text: string, entities: readonly KnownEntity[] = []): readonly string[] {
  return suggest(text, entities).map(({ start, end, entities: [guess] }) => {
    return `${text.slice(start, end)} = ${guess?.name ?? ''}`;
  });
}

function spans(text: string): readonly string[] {
  return suggest(text).map(({ start, end }) => text.slice(start, end));
}

describe('suggestActors', () => {
  it('leaves out titles, articles and possessive endings, and takes the names inside a title', () => {
    expect(found('NATO Secretary General Jens Stoltenberg met Mr Lavrov, and the Kremlin’s spokesman spoke.')).toEqual([
      'NATO = NATO',
      'Jens Stoltenberg = Jens Stoltenberg',
      'Lavrov = Sergei Lavrov',
      'Kremlin = Kremlin',
      'spokesman = spokesman',
    ]);
  });

  it('takes a surname for the person who is named in full, even further down', () => {
    const text = 'Murtabwe denied it. “No,” said Ella Murtabwe, a lawyer in Harare. Later Murtabwe left.';
    expect(found(text).filter((one) => one.startsWith('Murtabwe'))).toEqual([
      'Murtabwe = Ella Murtabwe',
      'Murtabwe = Ella Murtabwe',
    ]);
  });

  it('writes out a titled surname and a short ministry by what the text names in full', () => {
    const text =
      'Mr. Kasyanov left. Then Yuri Kasyanov joined the Ukrainian Interior Ministry. The Interior Ministry spoke.';
    expect(found(text)).toEqual([
      'Kasyanov = Yuri Kasyanov',
      'Yuri Kasyanov = Yuri Kasyanov',
      'Ukrainian Interior Ministry = Ukrainian Interior Ministry',
      'Interior Ministry = Ukrainian Interior Ministry',
    ]);
  });

  it('takes seas, buildings, leftovers of a page and what a minister is for, for nobody', () => {
    expect(spans('It fell into the Sea of Japan, and lay beneath the Atlantic seabed.')).toEqual([]);
    expect(spans('She was led out by Union Agriculture Minister Shivraj Singh Chouhan.')).toEqual([
      'Shivraj Singh Chouhan',
    ]);
    expect(spans('They voted on the ILUA, an ILUA.\n\nView Comments\n\nLatest Stories\n\nAll rights reserved')).toEqual(
      [],
    );
    expect(spans('They held talks with officials in Srinagar said to be near.')).toEqual(['officials']);
  });

  it('takes people in general where they speak or know, and both of two countries with something between them', () => {
    expect(spans('It rained. The people said no. It was sold, people with knowledge of the plan said.')).toEqual([
      'people',
      'people',
    ]);
    expect(spans('He spoke of China-Philippines relations.')).toEqual(['China', 'Philippines']);
  });

  it('takes a capital for its government only where it acts', () => {
    expect(found('Moscow said it would withdraw.')).toEqual(['Moscow = Russia']);
    expect(found('They accused Moscow of lying.')).toEqual(['Moscow = Russia']);
    expect(found('It was about Beijing’s offer.')).toEqual(['Beijing = China']);
    expect(spans('He arrived in Moscow. She travelled to Beijing on Friday. They visited London.')).toEqual([]);
  });

  it('leaves out countries that are only places', () => {
    expect(spans('She lives in France.')).toEqual([]);
    expect(spans('They came from India and Nepal.')).toEqual([]);
    expect(spans('A boat sank off Aceh, Indonesia.')).toEqual([]);
    expect(spans('The United States and Britain condemned it.')).toEqual(['United States', 'Britain']);
    expect(spans('Talks with Russia failed.')).toEqual(['Russia']);
  });

  it('reads “us” and “who” as words and US and WHO as actors', () => {
    expect(spans('The WHO told us who was there, and the US agreed.')).toEqual(['WHO', 'US']);
  });

  it('takes a group with whose it is, and an adjective before a person who acts for the country', () => {
    expect(spans('Russian officials met EU citizens.')).toEqual(['Russian officials', 'EU citizens']);
    expect(spans('Then Russian President Vladimir Putin spoke.')).toEqual(['Russian', 'Vladimir Putin']);
    expect(spans('New Russian missiles were seen.')).toEqual([]);
  });

  it('knows bodies by the way their names end, and their short forms afterwards', () => {
    const text =
      'The Zambian Health Ministry and the Lusaka Water Council (LWC) disagreed. The LWC won; the Ministry paid.';
    expect(spans(text)).toEqual(['Zambian Health Ministry', 'Lusaka Water Council', 'LWC', 'LWC', 'Ministry']);
  });

  it('takes no treaty, month or building for an actor', () => {
    expect(spans('In May the Open Skies Treaty was signed at the Kennedy Space Center on Friday.')).toEqual([]);
  });

  it('reads names that lost their capital or were spelled by ear', () => {
    const text = 'President Donald trump called. Emmanuel Macron answered. Also Makron wrote that trump was late.';
    expect(found(text)).toEqual([
      'Donald trump = Donald Trump',
      'Emmanuel Macron = Emmanuel Macron',
      'Makron = Emmanuel Macron',
      'trump = Donald Trump',
    ]);
  });

  it('resolves a description to the last actor it can mean', () => {
    expect(found('NATO met. The alliance agreed.')).toEqual(['NATO = NATO', 'alliance = NATO']);
  });

  it('finds people and bodies by what they are, without generic uses', () => {
    expect(spans('A lawyer said the defendants were tired. Villagers blamed loggers. Nobody saw it.')).toEqual([
      'lawyer',
      'defendants',
      'Villagers',
      'loggers',
    ]);
    expect(spans('She served as a minister. No company agreed. He wants to become an engineer.')).toEqual([]);
    expect(spans('The Prime Minister left the police station after the general election.')).toEqual(['Prime Minister']);
  });

  it('knows names that nobody knows by their shape and place', () => {
    expect(spans('They met Wenzo Ploktar. Later an analyst at Zorbline told Blivet Insurance.')).toEqual([
      'Wenzo Ploktar',
      'analyst',
      'Zorbline',
      'Blivet Insurance',
    ]);
    expect(spans('The QRZB chief and Zubrov boss Dol Hamreck talked.')).toEqual(['QRZB', 'Zubrov', 'Dol Hamreck']);
  });

  it('takes no place, weekday or timetable in capitals for a name', () => {
    expect(spans('OTTAWA — It rained at 14:25 GMT in Lake Placid on the El Paso route, the STS-133 flight.')).toEqual(
      [],
    );
  });

  it('gives the forms of one name the same actor', () => {
    const text =
      'The Vorhal Fishing Authority (VFA) met. Zubrov Shipping Corp. sued the VFA. Zubrov said the company would win.';
    expect(found(text)).toEqual([
      'Vorhal Fishing Authority = Vorhal Fishing Authority',
      'VFA = Vorhal Fishing Authority',
      'Zubrov Shipping Corp. = Zubrov Shipping Corp.',
      'VFA = Vorhal Fishing Authority',
      'Zubrov = Zubrov Shipping Corp.',
      'company = Zubrov Shipping Corp.',
    ]);
    expect(found('Kang Sung-ho left. Mr Kang slept. Vladimir V. Putin woke.')).toEqual([
      'Kang Sung-ho = Kang Sung-ho',
      'Kang = Kang Sung-ho',
      'Vladimir V. Putin = Vladimir Putin',
    ]);
  });

  it('keeps two organisations with “and” between them apart', () => {
    expect(spans('The IMF and World Bank met Zorblatt AG and Plinko SA.')).toEqual([
      'IMF',
      'World Bank',
      'Zorblatt AG',
      'Plinko SA',
    ]);
  });

  it('does not take the last person for “the company”', () => {
    const text = 'Blivet Insurance fell. “It is hard,” said Ella Murtabwe, the company’s head. The company closed.';
    expect(found(text).filter((one) => one.startsWith('company'))).toEqual([
      'company = Blivet Insurance',
      'company = Blivet Insurance',
    ]);
  });

  it('asks the project before the gazetteer', () => {
    const entities: readonly KnownEntity[] = [
      {
        id: 'e1',
        name: 'Nordatlantikpakt',
        entityKind: 'intergovernmental',
        country: '',
        aliases: ['NATO', 'the Pact'],
      },
      { id: 'e2', name: 'Zorblatt', entityKind: '', country: '', aliases: [] },
    ];
    const [first, second] = suggest('NATO said that Zorblatt lied.', entities);
    expect(first?.entities[0]).toMatchObject({ id: 'e1', name: 'Nordatlantikpakt' });
    expect(second?.entities[0]).toMatchObject({ id: 'e2' });
  });

  it('gives every suggestion a rule and at least one actor', () => {
    for (const seed of ['000', '001', '002', '003', '004'] as const) {
      const all = suggest(readSeed(seed));
      expect(all.length).toBeGreaterThan(10);
      for (const { rule, entities } of all) {
        expect(rule).not.toBe('');
        expect(entities.length).toBeGreaterThan(0);
      }
    }
  });

  const words = fc.constantFrom(
    'NATO', 'Moscow', 'the', 'said', 'Russia', 'Russian', 'officials', 'President', 'Jens', 'Stoltenberg', 'of', ',', '.',
    'Ministry', 'and', 'in', '\n', 'U.S.', '’s', 'Поле', '👩‍👩‍👧', 'e\u0301', '(', ')', '-', '“', 'A', 'macron', '2014',
  ); // prettier-ignore
  const newsLike = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));

  it('keeps spans in order, apart, inside the text and on whole clusters, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText(), newsLike), (text) => {
        let last = 0;
        const once = suggest(text);
        for (const { start, end } of once) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
          last = end;
        }
        expect(suggest(text)).toEqual(once);
      }),
      { seed: 401, numRuns: 300 },
    );
  });

  it('suggests nothing in what is not article text', () => {
    fc.assert(
      fc.property(newsLike, fc.nat(300), fc.nat(300), (text, one, other) => {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const region: Region = { id: 'r', start, end, role: 'sidebar', date: '' };
        for (const hit of suggest(text, [], [region])) {
          expect(hit.end <= start || hit.start >= end).toBe(true);
        }
      }),
      { seed: 402, numRuns: 300 },
    );
  });
});
