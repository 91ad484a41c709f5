import { describe, expect, it } from 'vitest';
import { f1Of, precisionOf, recallOf, scoreSuggestions, type ScoredTag } from '#core/suggest/score-suggestions';

const text = 'NATO met Russia on Friday. It left. Nobody spoke.';

function tag(tag: string, quote: string, parts: Partial<ScoredTag> = {}): ScoredTag {
  const start = text.indexOf(quote);
  return { tag, start, end: start + quote.length, value: '', modifier: '', entity: [], ...parts };
}

function score(gold: readonly ScoredTag[], suggested: readonly ScoredTag[]) {
  return scoreSuggestions([{ text, gold, suggested }]);
}

describe('scoreSuggestions', () => {
  it('counts what was found exactly, and what was found at all, once for each', () => {
    const [actor] = score(
      [tag('actor', 'NATO'), tag('actor', 'Russia'), tag('actor', 'Nobody')],
      [tag('actor', 'NATO'), tag('actor', 'met Russia'), tag('actor', 'Russia on'), tag('actor', 'left')],
    );
    expect(actor).toMatchObject({
      tag: 'actor',
      exact: { gold: 3, suggested: 4, found: 1 },
      overlap: { gold: 3, suggested: 4, found: 2 },
    });
  });

  it('gives an exact partner to whom it belongs, though another lies over it', () => {
    const [claim] = score(
      [tag('claim', 'NATO met Russia on Friday'), tag('claim', 'Russia')],
      [tag('claim', 'Russia'), tag('claim', 'met')],
    );
    expect(claim?.overlap.found).toBe(2);
    expect(claim?.exact.found).toBe(1);
  });

  it('judges the values of dates that were found and have one, by the days that they denote', () => {
    const gold = [
      tag('date', 'Friday', { value: '199X', modifier: 'none' }),
      tag('date', 'It left', { value: 'P6M', modifier: 'approx' }),
      tag('date', 'spoke'),
    ];
    const suggested = [
      tag('date', 'Friday', { value: '1990/1999' }),
      tag('date', 'It left', { value: '2019-07', modifier: 'approx' }),
      tag('date', 'spoke', { value: '2019' }),
    ];
    const [date] = score(gold, suggested);
    expect(date).toMatchObject({ values: { right: 1, of: 2 }, modifiers: { right: 2, of: 2 } });
  });

  it('takes any name of an entity for it', () => {
    const [actor] = score(
      [
        tag('actor', 'NATO', { entity: ['North Atlantic Alliance', 'NATO'] }),
        tag('actor', 'Russia', { entity: ['Russia'] }),
      ],
      [tag('actor', 'NATO', { entity: ['the Nato'] }), tag('actor', 'Russia', { entity: ['Soviet Union'] })],
    );
    expect(actor?.entities).toEqual({ right: 1, of: 2 });
  });

  it('counts sentences that hold a claim, however it is cut', () => {
    const [claim] = score(
      [tag('claim', 'NATO met Russia'), tag('claim', 'Friday. It left')],
      [tag('claim', 'Russia on'), tag('claim', 'Nobody')],
    );
    expect(claim?.sentences).toEqual({ gold: 2, suggested: 2, found: 1 });
  });

  it('adds documents up, and has no figure where there is nothing', () => {
    const one = { text, gold: [tag('actor', 'NATO')], suggested: [tag('actor', 'NATO'), tag('actor', 'It')] };
    const [actor] = scoreSuggestions([one, one]);
    expect(actor?.exact).toEqual({ gold: 2, suggested: 4, found: 2 });
    const hits = { gold: 2, suggested: 4, found: 2 };
    expect([precisionOf(hits), recallOf(hits), f1Of(hits)]).toEqual([0.5, 1, 2 / 3]);
    const none = { gold: 0, suggested: 0, found: 0 };
    expect([precisionOf(none), recallOf(none), f1Of(none)]).toEqual([null, null, null]);
    expect(scoreSuggestions([])).toEqual([]);
  });
});
