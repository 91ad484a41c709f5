import { describe, expect, test } from 'vitest';
import { needlesOf } from '#core/occurrences/needles';
import { attributesToGive } from '#renderer/features/occurrences/attributes-to-give.ts';
import { isChosen, listRows } from '#renderer/features/occurrences/list-rows.ts';
import { searchDocuments } from '#renderer/features/occurrences/search-documents.ts';
import { namesFor, wishOf } from '#renderer/features/occurrences/wish.ts';
import { createRecordTable } from '#core/changes/record-table';
import { buildAnnotation, buildDocument, buildEntity, buildHead } from '#testing/builders';

const text = 'The Alliance met. NATO’s chief spoke on Friday.';
const entity = buildEntity({ aliases: ['the Alliance', 'Nato'] });
const at = text.indexOf('NATO');
const mention = buildAnnotation(text, { start: at, end: at + 4 }, { attributes: { entity: 'entity-1', role: 'x' } });
const view = createRecordTable([...buildHead(), buildDocument(text), entity, mention]);
const session = { view, text: () => text };

function wishAt(anchor: number, focus: number, selectedId: string | null = null) {
  return wishOf(session, { documentId: 'document-1', selectedId, selection: { anchor, focus } });
}

describe('what is looked for', () => {
  test('is the selected tag with the names of its actor', () => {
    const wish = wishAt(at + 4, at + 4, mention.id);
    expect(wish).toMatchObject({ words: 'NATO', source: { id: mention.id }, entity: { name: 'NATO' } });
    if (wish === null) throw new Error('Nothing to look for');
    expect(namesFor(wish, 'words')).toEqual(['NATO']);
    expect(namesFor(wish, 'entity')).toEqual(['NATO', 'NATO', 'the Alliance', 'Nato']);
    expect(attributesToGive(view.codebook(), wish, 'actor', false)).toEqual({ entity: 'entity-1' });
    expect(attributesToGive(view.codebook(), wish, 'actor', true)).toEqual({ entity: 'entity-1', role: 'x' });
    expect(attributesToGive(view.codebook(), wish, 'date', true)).toEqual({});
  });

  test('is the selection where it is another one, and the actor whose name it is', () => {
    expect(wishAt(0, 12, mention.id)).toMatchObject({ words: 'The Alliance', source: null, entity: { name: 'NATO' } });
    const start = text.indexOf('Friday');
    expect(wishAt(start + 7, start)).toMatchObject({ words: 'Friday', source: null, entity: null });
  });

  test('is the word at the caret where nothing is selected, without its possessive ending', () => {
    expect(wishAt(at + 1, at + 1)).toMatchObject({ words: 'NATO', source: null });
    expect(
      wishOf(
        { view, text: () => '… …' },
        { documentId: 'document-1', selectedId: null, selection: { anchor: 2, focus: 2 } },
      ),
    ).toBeNull();
  });
});

describe('a search over documents', () => {
  const documents = Array.from({ length: 60 }, (_, index) =>
    buildDocument(text, { id: `d${String(index)}`, order: index }),
  );
  const corpus = createRecordTable([...buildHead(), ...documents]);
  const query = { needles: needlesOf(['NATO']), tag: 'actor', coder: 'coder-1' };

  test('goes through them in corpus order, a few texts at a time, and tells how far it is', async () => {
    let open = 0;
    let most = 0;
    const told: (readonly [number, number])[] = [];
    const { occurrences, done } = await searchDocuments({
      session: {
        view: corpus,
        readText: async () => {
          open += 1;
          most = Math.max(most, open);
          await Promise.resolve();
          open -= 1;
          return text;
        },
      },
      documents,
      query,
      signal: new AbortController().signal,
      report: (...so) => told.push(so),
    });
    expect(occurrences.map(({ documentId }) => documentId)).toEqual(documents.map(({ id }) => id));
    expect(done).toBe(60);
    expect(told.at(-1)).toEqual([60, 60]);
    expect(most).toBeLessThanOrEqual(24);
  });

  test('lets the window go on in between, though all texts are in memory', async () => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setTimeout(count);
    };
    setTimeout(count);
    const long = Array.from({ length: 3000 }, () => text).join('\n');
    await searchDocuments({
      session: { view: corpus, readText: () => Promise.resolve(long) },
      documents: documents.slice(0, 8),
      query,
      signal: new AbortController().signal,
      report: () => undefined,
    });
    isOver = true;
    expect(turns).toBeGreaterThan(1);
  });

  test('keeps what it has found when it is stopped, and says when a text cannot be read', async () => {
    const controller = new AbortController();
    const stopped = await searchDocuments({
      session: { view: corpus, readText: () => Promise.resolve(text) },
      documents,
      query,
      signal: controller.signal,
      report: () => {
        controller.abort();
      },
    });
    expect(stopped.done).toBe(24);
    expect(stopped.occurrences).toHaveLength(24);
    const failing = searchDocuments({
      session: { view: corpus, readText: () => Promise.reject(new Error('The text is gone.')) },
      documents,
      query,
      signal: new AbortController().signal,
      report: () => undefined,
    });
    await expect(failing).rejects.toThrow('The text is gone.');
  });

  test('is listed under the documents, filtered by the words nearby, and chosen unless there is a doubt', async () => {
    const { occurrences } = await searchDocuments({
      session: { view: corpus, readText: (id) => Promise.resolve(id === 'd1' ? 'A NATO-led force. NATO.' : text) },
      documents: documents.slice(0, 2),
      query,
      signal: new AbortController().signal,
      report: () => undefined,
    });
    expect(listRows(occurrences, '', () => 'Title').map(({ kind, id }) => [kind, id])).toEqual([
      ['document', 'd0'],
      ['occurrence', `d0 ${String(at)}`],
      ['document', 'd1'],
      ['occurrence', 'd1 2'],
      ['occurrence', 'd1 18'],
    ]);
    expect(listRows(occurrences, 'chief spoke', () => 'Title')).toHaveLength(2);
    expect(occurrences.map((one) => isChosen(one, new Set()))).toEqual([true, false, true]);
    expect(occurrences.map((one) => isChosen(one, new Set(['d1 2', 'd1 18'])))).toEqual([true, true, false]);
  });
});
