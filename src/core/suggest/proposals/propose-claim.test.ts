import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ClaimTarget, NearbyTag, TargetChoice } from '#core/suggest/proposals/claim-proposal';
import { proposeClaim } from '#core/suggest/proposals/propose-claim';
import { isGraphemeBoundary } from '#core/text/graphemes';

const title = 'Harbour talks end without a deal\n\n';

/** `[a:…]` is an actor, `[d:…]` a date, `{…}` the claim; ids are the words of the tag. */
function marked(marks: string): { text: string; claim: { start: number; end: number }; annotations: NearbyTag[] } {
  const annotations: NearbyTag[] = [];
  const claim = { start: 0, end: 0 };
  let text = '';
  let open: { role: 'actor' | 'date'; start: number } | null = null;
  for (const part of (title + marks).split(/(\[[ad]:|\]|\{|\})/u)) {
    if (part === '{') claim.start = text.length;
    else if (part === '}') claim.end = text.length;
    else if (part === '[a:' || part === '[d:') open = { role: part === '[a:' ? 'actor' : 'date', start: text.length };
    else if (part === ']' && open) {
      annotations.push({ id: text.slice(open.start), role: open.role, start: open.start, end: text.length });
      open = null;
    } else text += part;
  }
  return { text, claim, annotations };
}

function propose(marks: string) {
  const { text, claim, annotations } = marked(marks);
  const proposal = proposeClaim({ text, claim, annotations, documentDate: '', regions: [] });
  const named = (target: ClaimTarget): string => {
    switch (target.kind) {
      case 'annotation':
        return target.id;
      case 'span':
        return `“${text.slice(target.start, target.end)}”`;
      case 'literal':
        return target.value;
    }
  };
  const shown = (choices: readonly TargetChoice[]) =>
    choices.map(({ value, confidence }) => `${value.map(named).join(' + ')}${confidence === 'high' ? '!' : ''}`);
  return {
    form: proposal.form[0]?.value,
    function:
      proposal.function[0] && `${proposal.function[0].value}${proposal.function[0].confidence === 'high' ? '!' : ''}`,
    claimants: shown(proposal.claimants),
    addressees: shown(proposal.addressees),
    date: shown(proposal.date),
    proposal,
  };
}

describe('the claimant of a claim', () => {
  it('is the subject of the verb that reports it, not the nearest actor', () => {
    expect(propose('[a:Lund] told [a:Haddad] that {the port was closed}.').claimants[0]).toBe('Lund!');
    expect(propose('{The port is closed}, said [a:Lund], who had met [a:Haddad].').claimants[0]).toBe('Lund!');
  });

  it('is a stretch of text where nobody tagged the actor yet, with the tags nearby behind it', () => {
    const { claimants } = propose('Foreign Minister Ana Petrova told [a:Haddad] that {the port was closed}.');
    expect(claimants.slice(0, 2)).toEqual(['“Ana Petrova”!', 'Haddad']);
  });

  it('is both where two speak together, and each of them behind it', () => {
    expect(propose('[a:Norland] and [a:Sudmark] said {the talks were over}.').claimants.slice(0, 3)).toEqual([
      'Norland + Sudmark!',
      'Norland',
      'Sudmark',
    ]);
  });

  it('is whom a pronoun stands for, or the pronoun itself where it is tagged', () => {
    const before = '[a:Lund] said the port was closed. ';
    expect(propose(`${before}She said {it would stay so}.`).claimants[0]).toBe('Lund!');
    expect(propose(`${before}[a:She] said {it would stay so}.`).claimants[0]).toBe('She!');
  });

  it('is the speaker of the quotation that goes on', () => {
    expect(propose('“The port is closed,” said [a:Lund].\n\n“{It will stay closed for years}.”').claimants[0]).toBe(
      'Lund!',
    );
  });

  it('is nobody where the text names nobody, and never without these two answers', () => {
    expect(propose('[a:The mayor] was accused of {taking bribes}.').claimants[0]).toBe('unattributed!');
    expect(propose('{The port is closed}.').claimants).toEqual(['author', 'unattributed']);
  });

  it('is the subject of the verb that stands in the claim, whoever is named in what it says', () => {
    expect(
      propose('[a:Sudmark] built a dam that {[a:Upper towns] consider a danger to [a:Norland]}.').claimants[0],
    ).toBe('Upper towns!');
    expect(
      propose('Still, {[a:Lund] and some towns such as [a:Westport] held out hope for a deal}.').claimants[0],
    ).toBe('Lund + “towns”!');
    expect(
      propose('Without a deal, {[a:Norland] is set to leave the pact, having accused [a:Sudmark] of breaching it}.')
        .claimants[0],
    ).toBe('Norland!');
  });

  it('is the one before the words that say who that is', () => {
    expect(propose('{[a:Wells], the farmer, said she would be back}.').claimants[0]).toBe('Wells!');
  });

  it('is the subject of the main clause for its participles', () => {
    const before = 'After the talks, the United Ports left, having notified';
    expect(propose(`${before} {it would do so} and accusing [a:Sudmark] of delay.`).claimants[0]).toBe(
      '“United Ports”!',
    );
    expect(propose(`${before} it would do so and accusing [a:Sudmark] of {breaching it}.`).claimants[0]).toBe(
      '“United Ports”!',
    );
  });

  it('is who makes a call, not whom it is made to, and need not be a name', () => {
    expect(
      propose('In Westport, envoys from the ports renewed their call on [a:Sudmark] {to reopen the canal}.'),
    ).toMatchObject({ claimants: ['“envoys”!', 'Sudmark', 'unattributed', 'author'], function: 'demand!' });
    expect(propose('Envoys renewed their call on [a:Sudmark] {to reopen the canal}.').addressees).toEqual(['Sudmark!']);
    expect(propose('Protesters asked [a:Sudmark] {to reopen the canal}.').claimants[0]).toBe('“Protesters”!');
  });

  it('is the person with the office, not the body named beside it', () => {
    expect(propose('[a:Ana Lund] of the [a:Harbour Trust] said {the port was closed}.').claimants[0]).toBe('Ana Lund!');
    expect(propose('[a:Liberal Union] MP [a:Ana Lund] said {the port was closed}.').claimants[0]).toBe('Ana Lund!');
    expect(propose('The trust’s spokesman, Mr [a:Karl Berg], said {the port was closed}.').claimants[0]).toBe(
      'Karl Berg!',
    );
  });

  it('is the author first where no word of the sentence reports anything', () => {
    expect(
      propose('[a:Lund] said no. {The delay is now bringing [a:Norland]’s exit closer}.').claimants.slice(0, 2),
    ).toEqual(['author', 'Lund']);
  });

  it('is no thing, unless somebody tagged it', () => {
    const thing = 'Shortly after the suspension of the accord trump announced';
    expect(propose(`${thing} {the port would close}.`).claimants).toEqual(['unattributed', 'author']);
    expect(propose(`[a:Lund] left. ${thing} {the port would close}.`).claimants[0]).toBe('Lund');
    expect(propose('The [a:report] said {the port would close}.').claimants[0]).toBe('report!');
  });

  it('is a guess where no verb reports the claim', () => {
    expect(propose('In the view of [a:Lund] {the port is closed}.').claimants[0]).toBe('Lund');
  });
});

describe('form and function of a claim', () => {
  it('come from the marks and from the verb', () => {
    expect(propose('[a:Norland] accused [a:Sudmark] of {breaching the accord}.')).toMatchObject({
      form: 'indirect',
      function: 'accuse!',
    });
    expect(propose('“{We will reopen it},” said [a:Lund].')).toMatchObject({ form: 'direct', function: 'commit' });
  });

  it('are a promise where an intention is announced, and no accusation where the article tells it', () => {
    expect(propose('[a:Norland] announced {its intention to leave the pact}.').function).toBe('commit!');
    expect(propose('[a:Norland] made a pledge {to leave the pact}.').function).toBe('commit!');
    expect(propose('{Norland and Sudmark fail to agree over breach}.')).toMatchObject({
      function: 'assert',
      claimants: ['author', 'unattributed'],
      addressees: [],
    });
  });

  it('are guessed from the words of the claim where the verb says nothing', () => {
    const guessed = (words: string) => propose(`[a:Lund] said {${words}}.`).function;
    expect(guessed('the port had ignored three letters')).toBe('accuse');
    expect(propose('“{Nobody is turned away},” said [a:Lund].').function).toBe('deny');
    expect(propose('“{Let them into the port},” said [a:Lund].').function).toBe('demand');
    expect(guessed('the talks were constructive')).toBe('evaluate');
  });

  it('are those of the part that was tagged, not of all that was said', () => {
    const part = '“The port is being made a scapegoat, and {we will not leave it to them},” said [a:Lund].';
    expect(propose(part).function).toBe('commit');
  });

  it('are an accusation where the article says that something is alleged', () => {
    expect(propose('The talks failed because {Norland allegedly broke the accord}.').function).toBe('accuse');
  });

  it('offer every form once', () => {
    const { proposal } = propose('“{We will reopen it},” said [a:Lund].');
    expect(proposal.form.map(({ value }) => value).sort()).toEqual([
      'author',
      'direct',
      'headline',
      'indirect',
      'mixed',
    ]);
  });
});

describe('the addressee of a claim', () => {
  it('is the object of a verb that is aimed at somebody', () => {
    expect(propose('[a:Norland] urged [a:Sudmark] to {release the crew}.').addressees[0]).toBe('Sudmark!');
    expect(propose('[a:Norland] accused [a:Sudmark] of {breaching the accord}.').addressees[0]).toBe('Sudmark!');
  });

  it('is only offered where something is merely told to somebody', () => {
    expect(propose('[a:Lund] told [a:Haddad] {the port was closed}.').addressees).toEqual(['Haddad']);
  });

  it('is never the claimant', () => {
    expect(propose('[a:Norland] demanded that {the crew be released}.').addressees).toEqual([]);
  });
});

describe('the date of a claim', () => {
  it('is one that hangs on the verb', () => {
    expect(propose('[a:Lund] said on [d:Friday] that {the port would open in [d:May]}.').date).toEqual(['Friday!']);
    expect(propose('{The port will open in [d:May]}, [a:Lund] said on [d:Friday].').date).toEqual(['Friday!']);
  });

  it('is not one that stands in what somebody else says', () => {
    expect(propose('[a:Lund] said {the port was closed}, adding that it would open in [d:May].').date).toEqual(['May']);
    expect(propose('[a:Lund] said {the port would open in [d:May]}.').date).toEqual([]);
  });
});

describe('a date inside what is said', () => {
  it('is not when it was said', () => {
    expect(
      propose('[a:Norland] left the [d:1987] pact, having notified {it would do so} in early [d:May].').date.filter(
        (date) => date.endsWith('!'),
      ),
    ).toEqual([]);
    expect(propose('{[a:Lund] held out hope on [d:Friday] for a deal in [d:May]}.').date).toEqual(['Friday!']);
  });
});

describe('proposals', () => {
  const piece = fc.constantFrom(
    ...['Lund', ' said ', ' told ', ' that ', ' accused ', ' of ', ' he ', '“', '”', '"', ', ', '. ', '\n', '\n\n'],
    ...['👩‍👩‍👧', 'e\u0301', ' port ', ' closed', ' according to ', ' and ', ' was ', ' Friday ', 'Norland', ' to '],
  );

  it('point to tags that exist and to stretches inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }),
        fc.array(fc.tuple(fc.nat(300), fc.nat(12), fc.constantFrom('actor' as const, 'date' as const)), {
          maxLength: 8,
        }),
        fc.nat(300),
        fc.nat(60),
        (pieces, tags, start, length) => {
          const text = pieces.join('');
          const annotations = tags.map(([from, size, role], index) => {
            const at = Math.min(from, text.length);
            return { id: String(index), role, start: at, end: Math.min(at + size, text.length) };
          });
          const claim = { start, end: start + length };
          const proposal = proposeClaim({ text, claim, annotations, documentDate: '', regions: [] });
          expect(proposal.form.length).toBe(5);
          expect(proposal.claimants.length).toBeGreaterThan(0);
          for (const choice of [...proposal.claimants, ...proposal.addressees, ...proposal.date]) {
            expect(choice.value.length).toBeGreaterThan(0);
            for (const target of choice.value) {
              if (target.kind === 'annotation') expect(annotations.some(({ id }) => id === target.id)).toBe(true);
              if (target.kind !== 'span') continue;
              expect(target.start).toBeLessThan(target.end);
              expect(target.end).toBeLessThanOrEqual(text.length);
              expect(isGraphemeBoundary(text, target.start) && isGraphemeBoundary(text, target.end)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400, seed: 4 },
    );
  });
});
