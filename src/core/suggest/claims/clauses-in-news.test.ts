import { describe, expect, it } from 'vitest';
import { suggestClaims } from '#core/suggest/claims/suggest-claims';

function read(sentence: string) {
  const text = `Harbour talks end without a deal\n\n${sentence}`;
  return suggestClaims({ text, language: 'en', date: '', regions: [], entities: [] }).map((claim) => ({
    said: text.slice(claim.start, claim.end),
    by: claim.claimants.map((target) => (target.kind === 'span' ? text.slice(target.start, target.end) : target.value)),
    function: claim.function,
  }));
}

describe('what is said without “that”', () => {
  it.each([
    ['Lund said the plan gives the port a clear direction.', 'the plan gives the port a clear direction'],
    ['The group said the rule makes things slower.', 'the rule makes things slower'],
    ['The union believes dockers deserve more.', 'dockers deserve more'],
    ['Okoro said voters want change.', 'voters want change'],
    ['Okoro said parents fear the bill.', 'parents fear the bill'],
    ['The ministry said exports of fish rose.', 'exports of fish rose'],
  ])('%s', (sentence, said) => {
    expect(read(sentence).map((claim) => claim.said)).toEqual([said]);
  });

  it.each([
    'She said a few words to the crowd.',
    'She said nothing about the case.',
    'If he says no, the ferry leaves the quay.',
    'The plan called for a new bridge.',
    'The negotiations also called for letting the board stay.',
  ])('is no claim: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('what everybody says', () => {
  it('is the whole clause, of nobody', () => {
    expect(read('A crowd of men is alleged to have robbed the shop.')).toEqual([
      { said: 'A crowd of men is alleged to have robbed the shop', by: ['unattributed'], function: 'accuse' },
    ]);
    expect(read('The owner was believed to be abroad.').map(({ said }) => said)).toEqual([
      'The owner was believed to be abroad',
    ]);
  });
});

describe('who speaks', () => {
  it('may be “it” after a conjunction', () => {
    expect(read('But it has long maintained that the dispute was settled.').map(({ said }) => said)).toEqual([
      'the dispute was settled',
    ]);
  });

  it('may be a role before the colon of a headline', () => {
    const text = 'Coalition partners: Lund weak on ports\n\nThe coalition partners met Lund.';
    const [claim] = suggestClaims({ text, language: 'en', date: '', regions: [], entities: [] });
    expect(text.slice(claim?.start, claim?.end)).toBe('Lund weak on ports');
  });
});

describe('a judgement', () => {
  it('that holds something against somebody is an accusation', () => {
    expect(read('Lund described the trial as a witch-hunt by the owners.').map((claim) => claim.function)).toEqual([
      'accuse',
    ]);
    expect(read('Lund described the trial as a great success.').map((claim) => claim.function)).toEqual(['evaluate']);
  });
});
