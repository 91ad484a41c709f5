import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Region } from '#core/model/records';
import { suggestClaims } from '#core/suggest/claims/suggest-claims';
import type { SuggestSource } from '#core/suggest/suggestion';
import { isGraphemeBoundary } from '#core/text/graphemes';

function source(text: string, regions: readonly Region[] = [], language = 'en'): SuggestSource {
  return { text, language, date: '', regions, entities: [] };
}

function read(...paragraphs: readonly string[]) {
  const text = ['Harbour talks end without a deal', ...paragraphs].join('\n\n');
  return suggestClaims(source(text)).map((claim) => ({
    said: text.slice(claim.start, claim.end),
    by: claim.claimants.map((target) => (target.kind === 'span' ? text.slice(target.start, target.end) : target.value)),
    form: claim.form,
    function: claim.function,
  }));
}

const said = (...paragraphs: readonly string[]) => read(...paragraphs).map((claim) => claim.said);
const speakers = (...paragraphs: readonly string[]) => read(...paragraphs).map(({ by }) => by.join(' + '));

describe('claims in reported speech', () => {
  it('are nobody’s where a thing stands in the place of a speaker; groups and names in small letters are somebody', () => {
    expect(speakers('Shortly after the suspension of the accord trump announced that the port would close.')).toEqual([
      '',
    ]);
    expect(speakers('Mr Lund left on Friday. However, lund said that the port was closed.')).toEqual(['lund']);
    expect(speakers('Several dockworkers said that the port was closed.')).toEqual(['dockworkers']);
    expect(speakers('A spokesman for the trust said that the port was closed.')).toEqual(['spokesman']);
  });

  it('takes what follows “that”, and what follows without it', () => {
    expect(said('Maria Lund said that the port was closed.', 'Mr Okoro said the port was open on Friday.')).toEqual([
      'the port was closed',
      'the port was open on Friday',
    ]);
  });

  it('leaves the day and occasion of saying outside', () => {
    expect(said('Lund announced at a news conference on Monday that the strike was over.')).toEqual([
      'the strike was over',
    ]);
  });

  it('takes what stands before the source', () => {
    expect(
      read(
        'The bridge will reopen in May, Lund said on Tuesday.',
        'The bridge is unsafe, according to the ministry.',
        'The tunnel is safe, said Karim Haddad, the engineer in charge.',
      ),
    ).toMatchObject([
      { said: 'The bridge will reopen in May', by: ['Lund'], function: 'predict' },
      { said: 'The bridge is unsafe', by: ['ministry'] },
      { said: 'The tunnel is safe', by: ['Karim Haddad'] },
    ]);
  });

  it('knows demands, accusations, denials and promises by their verbs', () => {
    expect(
      read(
        'Norland urged Sudmark to release the crew.',
        'Sudmark accused Norland of breaching the accord.',
        'Norland denied the charges.',
        'The company promised to rebuild the pier.',
        'The union called for an inquiry.',
      ),
    ).toMatchObject([
      { said: 'to release the crew', by: ['Norland'], function: 'demand' },
      { said: 'breaching the accord', by: ['Sudmark'], function: 'accuse' },
      { said: 'the charges', by: ['Norland'], function: 'deny' },
      { said: 'to rebuild the pier', by: ['company'], function: 'commit' },
      { said: 'an inquiry', by: ['union'], function: 'demand' },
    ]);
  });

  it('gives two reports in one sentence a claim each', () => {
    expect(said('Lund said the port was closed, adding that it would stay so.')).toEqual([
      'the port was closed',
      'it would stay so',
    ]);
  });

  it('says that nobody is named where the source is left out', () => {
    expect(read('The mayor was accused of taking bribes.')).toMatchObject([
      { said: 'taking bribes', by: ['unattributed'], function: 'accuse' },
    ]);
  });
});

describe('where a claim begins and ends', () => {
  it('takes a clause before its verb only where it is finished', () => {
    expect(
      said(
        'After the talks were over Norland foreign minister Maria Lund, however, announced at a long and crowded news conference in the capital that the pier was lost.',
      ),
    ).toEqual(['the pier was lost']);
  });

  it('leaves the dateline of an agency outside', () => {
    expect(said('BREMHAVEN (Reuters) - The pier is lost to the sea, the harbour master said on Monday.')).toEqual([
      'The pier is lost to the sea',
    ]);
  });

  it('makes two claims of two clauses that each have a verb', () => {
    expect(
      said(
        'Lund said the bridge was closed and traffic had stopped.',
        'Lund said that the pier was safe and that nobody was hurt.',
        'Haddad said the tunnel was dry and would open on Monday.',
        'Haddad said that crews from Norland and Sudmark were on site.',
      ),
    ).toEqual([
      'the bridge was closed',
      'traffic had stopped',
      'the pier was safe',
      'nobody was hurt',
      'the tunnel was dry',
      'would open on Monday',
      'crews from Norland and Sudmark were on site',
    ]);
  });

  it('ends with the clause that the verb stands in', () => {
    expect(
      said(
        'After Norland accused Sudmark of deceit, the talks between the two sides collapsed.',
        'Lund, who says the pier was sold, left the room.',
      ),
    ).toEqual(['deceit', 'the pier was sold']);
  });

  it('leaves out what the article adds at the end', () => {
    expect(
      said(
        'The ministry fears the pier may be lost, a step that the council denies.',
        'Lund said the harbour was closed, compared with two days last year.',
        'Norland considers it vital that the pier be rebuilt, the ministry said in a statement on Thursday.',
      ),
    ).toEqual(['the pier may be lost', 'the harbour was closed', 'vital that the pier be rebuilt']);
  });

  it('keeps a number at its start, and the owner of a plan', () => {
    expect(said('Estimates suggest 8000 people were there.', 'Lund announced her intention to resign.')).toEqual([
      '8000 people were there',
      'her intention to resign',
    ]);
  });

  it('leaves out the comma and mark of a quoted end', () => {
    expect(said('Further delay would be “a disaster for the port,” Lund said.')).toEqual([
      'Further delay would be “a disaster for the port',
    ]);
  });
});

describe('claims in quoted speech', () => {
  it('takes every sentence of a quotation, without its marks', () => {
    expect(read('“The port is closed. We will not reopen it,” Lund told reporters. “That is final.”')).toMatchObject([
      { said: 'The port is closed', by: ['Lund'], form: 'direct' },
      { said: 'We will not reopen it', by: ['Lund'] },
      { said: 'That is final', by: ['Lund'] },
    ]);
  });

  it('gives a quoted paragraph without a source to who spoke before', () => {
    expect(
      speakers('“The port is closed,” said Lund.', '“It has been closed for years.”', 'Haddad added: “It is unsafe.”'),
    ).toEqual(['Lund', 'Lund', 'Haddad']);
  });

  it('follows a quotation over paragraphs that closes only in the last', () => {
    expect(said('Lund said: “The port is closed.', '“It will stay closed for years.”')).toEqual([
      'The port is closed',
      'It will stay closed for years',
    ]);
  });

  it('reads the marks of old wire copy', () => {
    expect(said("``We never got an answer,'' she said.")).toEqual(['We never got an answer']);
  });

  it('leaves quoted words that only name something, signs and reporters’ questions alone', () => {
    expect(
      said(
        'The “gray zone” lies between the front lines.',
        'A sign on the door read “Closed until further notice.”',
        '“Who is next in line?” a reporter asked.',
      ),
    ).toEqual([]);
  });
});

describe('who speaks', () => {
  it('drops titles, articles and asides', () => {
    expect(
      speakers(
        'Foreign Minister Ana Petrova said the talks were over.',
        'Ren Adler, the founder of the firm, said the talks were over.',
        'An adviser to the ministry, Yuri Kasimov, said the talks were over.',
        'On Friday, however, the ambassador said the talks were over.',
      ),
    ).toEqual(['Ana Petrova', 'Ren Adler', 'Yuri Kasimov', 'ambassador']);
  });

  it('names both where two speak together', () => {
    expect(speakers('Norland and Sudmark said the talks were over.')).toEqual(['Norland + Sudmark']);
  });

  it('lets a pronoun stand for who was named before', () => {
    expect(speakers('Lund said the port was closed.', 'She said it would stay so.')).toEqual(['Lund', 'Lund']);
  });

  it('is the same stretch as an actor that is known already', () => {
    const text = 'Port closed\n\nThe harbour master Maria Lund said the port was closed.';
    const start = text.indexOf('harbour');
    const near = { actors: [{ start, end: start + 'harbour master Maria Lund'.length }] };
    expect(suggestClaims(source(text), near)[0]?.claimants).toEqual([{ kind: 'span', ...near.actors[0] }]);
  });
});

describe('headlines', () => {
  it('takes a headline that names its source, before a colon or after a comma', () => {
    const colon = 'Lund: port will stay closed\n\nMaria Lund spoke on Friday in the town hall.';
    const comma = 'Port will stay closed, says Lund\n\nMaria Lund spoke on Friday in the town hall.';
    for (const text of [colon, comma]) {
      const [claim] = suggestClaims(source(text));
      expect(claim).toMatchObject({ form: 'headline', function: 'predict' });
      expect(text.slice(claim?.start, claim?.end).toLowerCase()).toBe('port will stay closed');
    }
  });

  it('reads headlines without a whole verb, below a date or in a list of links', () => {
    const text = [
      'Harbour News',
      'Norland, Sudmark call out port hacking spree',
      'Union Vows to Fight Closure of Pier',
      'Ferry stays shut until spring: minister',
      'Pier was sold twice, say experts',
      'Lund says deal with Sudmark possible',
      'The town is quiet.',
    ].join('\n\n');
    expect(suggestClaims(source(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'port hacking spree',
      'to Fight Closure of Pier',
      'Ferry stays shut until spring',
      'Pier was sold twice',
      'deal with Sudmark possible',
    ]);
  });

  it('does not take a place or a label before the colon for a source', () => {
    expect(suggestClaims(source('Live: port to stay closed today\n\nThe port is closed.'))).toEqual([]);
  });
});

describe('narration', () => {
  it.each([
    'The minister met the ambassador and visited the harbour.',
    'The ministry declined to comment.',
    'The spokesman did not say when the talks would resume.',
    'If he says yes, the deal goes ahead.',
    'The storm claimed the lives of 12 people and left thousands without power.',
    'The company added 500 jobs in May and claimed the top spot in the market.',
    'The president called a meeting of his cabinet to discuss the crisis.',
    'He said goodbye and closed the door.',
    'A suspect charged with murder was released.',
    'The United States and Project Hope opened a clinic.',
    'The party, which believes in free trade, won 40 seats.',
    'The price agreed on was not disclosed.',
    'She wrote three books and posted the photos online.',
    'The museum, described in guidebooks as a gem, is closed.',
    'The results show how fast the ice melts.',
    'Lund answered questions from lawmakers for two hours.',
    'Why did he say that the treaty was dead?',
    'Photo: Lund said the port was closed.',
    'He was implicated in alleged misconduct, and stood down.',
  ])('is no claim: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('suggested claims', () => {
  const text = 'Title of it\n\nLund said the port was closed.\n\nSee also\n\nHaddad said the port was open.';

  it('leave out what is not article text', () => {
    const region: Region = { id: 'r', start: text.indexOf('See'), end: text.length, role: 'related', date: '' };
    expect(suggestClaims(source(text, [region]))).toHaveLength(1);
    expect(suggestClaims(source(text, [{ ...region, role: 'article' }]))).toHaveLength(2);
  });

  it('are made for English, and where nobody said which language it is', () => {
    expect(suggestClaims(source(text, [], 'de'))).toEqual([]);
    expect(suggestClaims(source(text, [], ''))).toHaveLength(2);
    expect(suggestClaims(source(text, [], 'en-GB'))).toHaveLength(2);
  });

  const piece = fc.constantFrom(
    ...['Lund', 'The US', ' said ', ' told ', 'reporters', ' that ', ' accused ', ' of ', ' called ', ' to ', ' for '],
    ...['“', '”', '"', "'", '``', "''", ', ', '. ', ': ', '\n\n', '\n', ' — ', '?', ' who ', ' and ', ' it ', ' is '],
    ...['👩‍👩‍👧', 'é', 'e\u0301', ' port ', ' closed', ' according to ', 'what ', ' not ', ' was ', 'claims ', ' as '],
  );

  it('are in order, apart, inside the text and on whole characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const words = pieces.join('');
        const claims = suggestClaims(source(words));
        let last = 0;
        for (const { start, end, claimants } of claims) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const targets = claimants.flatMap((target) => (target.kind === 'span' ? [target] : []));
          for (const span of [{ start, end }, ...targets]) {
            expect(span.end).toBeLessThanOrEqual(words.length);
            expect(span.start).toBeLessThan(span.end);
            expect(isGraphemeBoundary(words, span.start) && isGraphemeBoundary(words, span.end)).toBe(true);
          }
        }
        expect(suggestClaims(source(words))).toEqual(claims);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
