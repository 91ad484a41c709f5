import { describe, expect, it } from 'vitest';
import { readSeedSentences } from './seed-sentences.ts';
import { createWorkload } from './workload.ts';

const sentences = [
  ...readSeedSentences(),
  'Emoji families \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and flags \u{1F1F3}\u{1F1F4}\u{1F1F8}\u{1F1EA} stand here.',
  'Combining e\u0301 and u\u0308 and \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD too.',
];

/** By line: each segment of a long text costs as much as the whole text. A line feed is always a boundary. */
function graphemeBoundaries(text: string): ReadonlySet<number> {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const boundaries = new Set<number>();
  let at = 0;
  for (const line of text.split('\n')) {
    for (const { index } of graphemes.segment(line)) boundaries.add(at + index);
    at += line.length;
    boundaries.add(at);
    at += 1;
  }
  return boundaries;
}

describe('a generated workload', () => {
  it('is the same for the same options and another for another seed', async () => {
    const options = { sentences, characters: 5000, spans: 60 };
    expect(await createWorkload(options)).toEqual(await createWorkload(options));
    expect((await createWorkload({ ...options, seed: 2 })).text).not.toBe((await createWorkload(options)).text);
  });

  it.each([
    { characters: 10_000, spans: 100 },
    { characters: 60_000, spans: 600 },
    { characters: 20_000, spans: 1000 },
  ])('has $spans spans that split no grapheme, with their quotes', async ({ characters, spans }) => {
    const { text, annotations, document } = await createWorkload({ sentences, characters, spans });
    expect(text.length).toBeGreaterThanOrEqual(characters);
    expect(document.length).toBe(text.length);
    expect(annotations).toHaveLength(spans);
    const boundaries = graphemeBoundaries(text);
    for (const { start, end, quote, prefix, suffix } of annotations) {
      expect(boundaries.has(start) && boundaries.has(end) && start < end).toBe(true);
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix);
      expect(boundaries.has(start - prefix.length) && boundaries.has(end + suffix.length)).toBe(true);
    }
    expect(new Set(annotations.map((annotation) => annotation.id)).size).toBe(spans);
    expect(new Set(annotations.map((annotation) => annotation.tag))).toEqual(new Set(['claim', 'actor', 'date']));
  });

  it('has about the share of nested and crossing spans that was asked for', async () => {
    for (const overlapping of [0, 0.3, 0.6]) {
      const { annotations } = await createWorkload({ sentences, characters: 200_000, spans: 1000, overlapping });
      const sorted = [...annotations].sort((a, b) => a.start - b.start);
      let reached = 0;
      let within = 0;
      for (const { start, end } of sorted) {
        if (start < reached) within += 1;
        reached = Math.max(reached, end);
      }
      expect(Math.abs(within / 1000 - overlapping)).toBeLessThan(0.1);
    }
  });

  it('has lengths from a word to a long sentence', async () => {
    const { annotations } = await createWorkload({ sentences, characters: 500_000, spans: 3000 });
    const lengths = annotations.map(({ start, end }) => end - start).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThanOrEqual(1);
    expect(lengths[0]).toBeLessThan(6);
    expect(lengths.at(-1)).toBeGreaterThan(150);
    expect(lengths.at(-1)).toBeLessThan(230);
  });
});
