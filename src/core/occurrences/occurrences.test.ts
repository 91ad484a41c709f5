import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { setRegion } from '#core/commands/set-region';
import { tagOccurrences } from '#core/commands/tag-occurrences';
import { tagSpan } from '#core/commands/tag-span';
import { findNeedles } from '#core/occurrences/find-needles';
import { listOccurrences } from '#core/occurrences/list-occurrences';
import { needlesOf } from '#core/occurrences/needles';
import { textPieces } from '#core/occurrences/text-pieces';
import { foldText } from '#core/text/fold';
import { isWordCodePoint } from '#core/text/characters';
import { buildCoder } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const documentId = 'document-1';

function quotesOf(text: string, ...strings: readonly string[]): readonly string[] {
  return findNeedles(text, needlesOf(strings)).map(({ start, end, doubt }) => {
    return doubt === null ? text.slice(start, end) : `${text.slice(start, end)} (${doubt})`;
  });
}

function listIn(
  bench: ReturnType<typeof createWorkbench>,
  strings: readonly string[],
  tag = 'actor',
  coder = 'coder-1',
) {
  const document = bench.view.document(documentId);
  const text = bench.text(documentId);
  if (document === undefined || text === undefined) throw new Error('No document');
  return listOccurrences(bench.view, document, text, { needles: needlesOf(strings), tag, coder });
}

describe('the places of a string', () => {
  test('are found however it is spelled, as whole words, without a possessive ending', () => {
    const text = 'NATO’s envoys met Nato. NATOs and a\u00a0NATO\u00a0ship; “NATO”.';
    expect(quotesOf(text, 'NATO’s')).toEqual(['NATO', 'Nato', 'NATO', 'NATO']);
    expect(quotesOf('Сергей купил 9М729 и 9M729', '“9M729”,')).toEqual(['9М729', '9M729']);
    expect(quotesOf('Jens\u00a0Stoltenberg and Jens  Stoltenberg', 'Jens Stoltenberg')).toHaveLength(2);
  });

  test('the longest of several names wins, and nothing overlaps', () => {
    const text = 'The United States and the US; United States Senate.';
    expect(quotesOf(text, 'US', 'United States', 'United States Senate')).toEqual([
      'United States',
      'US',
      'United States Senate',
    ]);
  });

  test('a hyphenated word and a name in small letters are found, with a doubt', () => {
    expect(quotesOf('NATO-Russia Council, pro-Russian, Russia - NATO, Russia—NATO', 'NATO', 'Russia')).toEqual([
      'NATO (compound)',
      'Russia (compound)',
      'Russia',
      'NATO',
      'Russia',
      'NATO',
    ]);
    expect(quotesOf('Give us what the US has', 'US')).toEqual(['us (small)', 'US']);
    expect(quotesOf('the foreign ministry and the Foreign Ministry', 'the Foreign Ministry')).toHaveLength(2);
  });

  test('the end of a possessive of a name that ends in s is left as it is', () => {
    expect(needlesOf(['US', 'the Philippines'])).toMatchObject([{ words: 'the Philippines' }, { words: 'US' }]);
    expect(needlesOf([' ', '…', ''])).toEqual([]);
  });
});

describe('what is listed', () => {
  const text = 'NATO met. The NATO chief spoke.\n\nSimilar articles\n\nNATO again';

  test('tells what is tagged already and leaves out what is not article text', () => {
    const bench = createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'Bo' })]);
    const start = text.indexOf('The NATO');
    bench.run(tagSpan(bench, { documentId, start, end: start + 'The NATO chief'.length, tag: 'actor' }));
    bench.run(tagSpan(bench, { documentId, start: 0, end: 4, tag: 'date' }));
    bench.run(tagSpan(bench, { documentId, start: 0, end: 4, tag: 'actor' }), 'coder-2');
    const similar = text.indexOf('Similar');
    bench.run(setRegion(bench, { documentId, start: similar, end: text.length, role: 'related', date: '' }));
    const { occurrences, outside } = listIn(bench, ['NATO']);
    expect(occurrences.map(({ quote, tagged }) => [quote, tagged?.quote])).toEqual([
      ['NATO', undefined],
      ['NATO', 'The NATO chief'],
    ]);
    expect(outside).toBe(1);
  });

  test('is the same whether a text is searched whole or in pieces', () => {
    const long = `${text}\n`.repeat(20);
    const bench = createWorkbench(long);
    const document = bench.view.document(documentId);
    if (document === undefined) throw new Error('No document');
    const query = { needles: needlesOf(['NATO']), tag: 'actor', coder: 'coder-1' };
    const inPieces = [...textPieces(long, 50)].flatMap(
      (piece) => listOccurrences(bench.view, document, long, query, piece).occurrences,
    );
    expect(inPieces).toEqual(listOccurrences(bench.view, document, long, query).occurrences);
    expect(inPieces).toHaveLength(60);
  });
});

describe('tagging all', () => {
  const text = 'NATO met. Nato spoke. “We act,” NATO said.';

  test('is one step, in one layer, with the same attributes, and one undo takes it back', () => {
    const bench = createWorkbench(text);
    const { occurrences } = listIn(bench, ['NATO']);
    const command = tagOccurrences(bench, { tag: 'actor', attributes: { entity: 'entity-1' }, occurrences });
    expect(command.label).toBe('Tag actor “NATO”, 3 times');
    const done = bench.run(command);
    expect(bench.annotations().map(({ quote, attributes }) => [quote, attributes['entity']])).toEqual([
      ['NATO', 'entity-1'],
      ['Nato', 'entity-1'],
      ['NATO', 'entity-1'],
    ]);
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(bench.annotations()).toEqual([]);
  });

  test('a claim gets the form that its own quotation marks say', () => {
    const bench = createWorkbench('“We act,” he said. We act, he said.');
    bench.run(
      tagOccurrences(bench, {
        tag: 'claim',
        attributes: {},
        occurrences: listIn(bench, ['We act'], 'claim').occurrences,
      }),
    );
    expect(bench.annotations().map(({ attributes }) => attributes['form'])).toEqual(['direct', 'indirect']);
  });

  test('what was tagged since is left out, and a text that changed is left alone', () => {
    const bench = createWorkbench(text);
    const { occurrences } = listIn(bench, ['NATO']);
    bench.run(tagSpan(bench, { documentId, start: 0, end: 8, tag: 'actor' }));
    expect(codeOf(bench.run(tagOccurrences(bench, { tag: 'actor', attributes: {}, occurrences })))).toBe('done');
    expect(bench.annotations().map(({ quote }) => quote)).toEqual(['NATO met', 'Nato', 'NATO']);
    expect(codeOf(bench.run(tagOccurrences(bench, { tag: 'actor', attributes: {}, occurrences })))).toBe(
      'already-tagged',
    );
    const moved = occurrences.map((occurrence) => ({ ...occurrence, textHash: 'another' }));
    expect(codeOf(bench.run(tagOccurrences(bench, { tag: 'date', attributes: {}, occurrences: moved })))).toBe(
      'text-changed',
    );
  });
});

test('whatever the text and the names: folded equal, whole words, in order, without overlap, and undone without a trace', () => {
  const word = fc.constantFrom('NATO', 'Nato’s', 'us', 'US', 'the', 'U.S.', 'Éire', '9М729', 'a', '👩‍🚀', 'Russia');
  const gap = fc.constantFrom(' ', '\u00a0', '-', '’s ', '. ', '\n', '  ', '“', '—', '\u0301', '');
  const texts = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.map(([one, after]) => one + after).join(''));
  const names = fc.array(fc.constantFrom('NATO', 'US', 'U.S.', '9M729', 'the US', 'Éire', 'Russia', 'NATO Russia'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(texts, names, (text, strings) => {
      const needles = needlesOf(strings);
      const folds = new Set(needles.map(({ folded }) => folded));
      const found = findNeedles(text, needles);
      let last = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
        expect(folds).toContain(foldText(text.slice(start, end)).folded);
        const touches = (left: string, right: string) =>
          isWordCodePoint(left.codePointAt(0) ?? -1) && isWordCodePoint(right.codePointAt(0) ?? -1);
        expect(touches(text.charAt(start - 1), text.charAt(start))).toBe(false);
        expect(touches(text.charAt(end - 1), text.charAt(end))).toBe(false);
      }
      if (text.trim() === '') return;
      const bench = createWorkbench(text);
      const { occurrences } = listIn(bench, strings);
      if (occurrences.length === 0) return;
      const done = bench.run(tagOccurrences(bench, { tag: 'actor', attributes: {}, occurrences }));
      const made = bench.annotations();
      expect(made.map(({ start, end }) => ({ start, end }))).toEqual(found.map(({ start, end }) => ({ start, end })));
      for (const { start, end, quote } of made) expect(text.slice(start, end)).toBe(quote);
      expect(listIn(bench, strings).occurrences.every(({ tagged }) => tagged !== null)).toBe(true);
      if (done.ok) bench.table.apply(reverse(done.value));
      expect(bench.annotations()).toEqual([]);
    }),
    { seed: 4202, numRuns: 400 },
  );
});
