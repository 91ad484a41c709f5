import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTextAndSpan, readSeed } from '#testing/arbitrary-text';
import { clauseAt, clausesOf } from '#core/text/clauses';
import { isGraphemeBoundary } from '#core/text/graphemes';
import { sentenceAt } from '#core/text/sentences';
import { containsSpan } from '#core/text/span';

function clausesAround(text: string, part: string): readonly string[] {
  const sentence = sentenceAt(text, text.indexOf(part));
  if (!sentence) throw new Error(`No sentence around ${part}`);
  return clausesOf(text, sentence).map(({ start, end }) => text.slice(start, end));
}

function clauseWithin(text: string, part: string): string | null {
  const clause = clauseAt(text, text.indexOf(part) + 1);
  return clause && text.slice(clause.start, clause.end);
}

describe('clauses of the seeds', () => {
  it('separate who says it from what is said, without "that"', () => {
    const seed2 = readSeed('002');
    expect(clausesAround(seed2, 'sees no “threats')).toEqual([
      'NATO Secretary General Jens Stoltenberg said',
      'the Alliance sees no “threats or aggressive actions” by the Russian Federation',
    ]);
    expect(clauseWithin(seed2, 'this new missile')).toBe('this new missile violates the terms of the INF Treaty');
    expect(clauseWithin(seed2, 'said macron')).toBe('said macron');
    expect(clauseWithin(seed2, 'Europeans should')).toBe(
      'Europeans should be involved in negotiations on the future Treaty',
    );
  });

  it('are cut at semicolons, dashes and "which", but not inside lists or before a relative "that has"', () => {
    expect(clausesAround(readSeed('000'), 'crunch in Ukraine')).toEqual([
      'According to the diplomats',
      'the meeting that is scheduled for this Friday by Nato-Russia council will shed a light on the Intermediate Nuclear Forces (INF) treaty',
      'the meeting is also expected to cover the crunch in Ukraine',
    ]);
    expect(clausesAround(readSeed('001'), 'Britain and China -')).toEqual([
      'As a start, Russia, the US, France, Britain and China',
      'the five permanent members of the United Nations Security Council',
      'are due to meet in Beijing on 30 January to discuss arms control',
    ]);
    expect(clausesAround(readSeed('004'), 'At the heart')).toEqual([
      'At the heart of the dispute',
      'a new Russian medium-range missile that has Washington threatening to resume the Cold War arms race',
    ]);
    expect(clauseWithin(readSeed('000'), 'which raises a bar')).toMatch(/^which raises a bar .* kilometers$/);
  });

  it('are the whole sentence where it has no parts', () => {
    expect(clausesAround(readSeed('003'), 'Russia denies')).toEqual(['Russia denies the charges.']);
  });
});

describe('clauses', () => {
  it('lie in their sentence, in order, on whole clusters', () => {
    fc.assert(
      fc.property(arbitraryTextAndSpan(30), ({ text, start }) => {
        const sentence = sentenceAt(text, start);
        if (!sentence) {
          expect(clauseAt(text, start)).toBe(null);
          return;
        }
        let end = sentence.start;
        for (const clause of clausesOf(text, sentence)) {
          expect(containsSpan(sentence, clause)).toBe(true);
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          expect(isGraphemeBoundary(text, clause.start) && isGraphemeBoundary(text, clause.end)).toBe(true);
          end = clause.end;
        }
        expect(clauseAt(text, start)).not.toBe(null);
      }),
      { seed: 103, numRuns: 300 },
    );
  });
});
