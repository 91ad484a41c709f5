import { describe, expect, test } from 'vitest';
import { addRelation } from '#core/commands/add-relation';
import { createEntity } from '#core/commands/create-entity';
import { deleteEntity } from '#core/commands/delete-entity';
import { editCodebook } from '#core/commands/edit-codebook';
import { editDocument } from '#core/commands/edit-document';
import { mergeCoders } from '#core/commands/merge-coders';
import { mergeEntities } from '#core/commands/merge-entities';
import { removeDocuments } from '#core/commands/remove-documents';
import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import { tagSpan } from '#core/commands/tag-span';
import { buildAnnotation, buildCoder, buildEntity, buildRelation } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'NATO accused Russia on Friday.\nThe alliance said so.';
const ben = buildCoder({ id: 'coder-2', name: 'Ben', createdAt: '2026-01-05T08:30:00.000Z' });

describe('coders', () => {
  test('merging joins what both tagged alike and keeps what only one said', () => {
    const mine = buildAnnotation(text, { start: 0, end: 4 }, { id: 'mine', note: '' });
    const theirs = buildAnnotation(
      text,
      { start: 0, end: 4 },
      { id: 'theirs', coder: 'coder-2', note: 'seen', attributes: { entity: 'entity-1' } },
    );
    const only = buildAnnotation(text, { start: 13, end: 19 }, { id: 'only', coder: 'coder-2' });
    const claim = buildAnnotation(text, { start: 5, end: 29 }, { id: 'claim', coder: 'coder-2', tag: 'claim' });
    const relation = buildRelation('claim', 'theirs', { coder: 'coder-2' });
    const bench = createWorkbench(text, [ben, buildEntity(), mine, theirs, only, claim, relation]);
    expect(codeOf(bench.run(mergeCoders(bench, { from: 'coder-2', into: 'coder-1' })))).toBe('done');
    expect(bench.annotations().map(({ id, coder }) => [id, coder])).toEqual([
      ['mine', 'coder-1'],
      ['claim', 'coder-1'],
      ['only', 'coder-1'],
    ]);
    expect(bench.view.annotation('mine')).toMatchObject({ note: 'seen', attributes: { entity: 'entity-1' } });
    expect(bench.view.relationsAt('mine')).toMatchObject([{ from: 'claim', coder: 'coder-1' }]);
    expect(bench.view.coders().map(({ id }) => id)).toEqual(['coder-1']);
  });
});

describe('actor entities', () => {
  const mention = buildAnnotation(text, { start: 0, end: 4 }, { id: 'nato' });
  const second = buildAnnotation(text, { start: 31, end: 43 }, { id: 'alliance', attributes: { entity: 'entity-2' } });
  const alliance = buildEntity({ id: 'entity-2', name: 'The alliance', country: 'BE', aliases: ['Alliance'] });

  test('are created for a mention in one step, and not twice', () => {
    const bench = createWorkbench(text, [mention]);
    bench.run(createEntity(bench, { name: ' NATO ', mentions: ['nato'], country: 'be' }));
    const [entity] = bench.view.entities();
    expect(entity).toMatchObject({ name: 'NATO', country: 'BE' });
    expect(bench.view.annotation('nato')?.attributes).toEqual({ entity: entity?.id });
    expect(codeOf(bench.run(createEntity(bench, { name: 'nato' })))).toBe('entity-exists');
  });

  test('are merged with their mentions, names and relations', () => {
    const state = buildEntity({ id: 'entity-3', name: 'Belgium' });
    const member = buildRelation('entity-3', 'entity-2', { type: 'member_of', documentId: '' });
    const bench = createWorkbench(text, [buildEntity(), alliance, state, second, member]);
    expect(codeOf(bench.run(mergeEntities(bench, { from: ['entity-2'], into: 'entity-1' })))).toBe('done');
    expect(bench.view.entity('entity-1')).toMatchObject({
      name: 'NATO',
      country: 'BE',
      aliases: ['The alliance', 'Alliance'],
    });
    expect(bench.view.annotation('alliance')?.attributes).toEqual({ entity: 'entity-1' });
    expect(bench.view.relationsAt('entity-1').map(({ from }) => from)).toEqual(['entity-3']);
    expect(bench.view.entity('entity-2')).toBeUndefined();
  });

  test('are deleted without their mentions', () => {
    const bench = createWorkbench(text, [alliance, second]);
    bench.run(deleteEntity(bench, { entityId: 'entity-2' }));
    expect(bench.view.annotation('alliance')?.attributes).toEqual({});
    expect(bench.view.entities()).toEqual([]);
  });
});

describe('the codebook', () => {
  function edited(change: (tags: ReturnType<typeof tagsOf>) => ReturnType<typeof tagsOf>) {
    const bench = createWorkbench(text, [buildAnnotation(text, { start: 0, end: 4 })]);
    const codebook = bench.view.codebook();
    const code = codeOf(bench.run(editCodebook({ codebook: { ...codebook, tags: change(tagsOf(bench)) } })));
    return { code, version: bench.view.codebook().version };
  }
  const tagsOf = (bench: ReturnType<typeof createWorkbench>) => bench.view.codebook().tags;

  test('counts its version up when the meaning changes, not for looks', () => {
    expect(edited((tags) => tags.map((tag) => ({ ...tag, color: '#123456', label: `${tag.label}!` })))).toEqual({
      code: 'done',
      version: 1,
    });
    expect(edited((tags) => tags.map((tag) => ({ ...tag, guideline: 'Other' })))).toEqual({ code: 'done', version: 2 });
  });

  test('refuses what is unsound or still in use', () => {
    expect(edited((tags) => tags.map((tag) => ({ ...tag, key: '1' }))).code).toBe('codebook-unsound');
    expect(edited((tags) => tags.map((tag) => ({ ...tag, color: 'red' }))).code).toBe('codebook-unsound');
    const bench = createWorkbench(text, [buildAnnotation(text, { start: 0, end: 4 })]);
    const codebook = bench.view.codebook();
    const next = {
      ...codebook,
      tags: codebook.tags.filter(({ id }) => id !== 'actor'),
      relations: codebook.relations.filter(({ to, from }) => to !== 'actor' && from !== 'actor'),
    };
    expect(codeOf(bench.run(editCodebook({ codebook: next })))).toBe('in-use');
  });
});

describe('documents', () => {
  test.each([
    [{ date: '25.1.2019' }, 'not-a-date'],
    [{ title: '  ' }, 'title-missing'],
    [{ url: 'javascript:alert(1)' }, 'not-a-url'],
    [{ language: 'not a language' }, 'not-a-language'],
    [{ regions: [{ id: 'r', start: 5, end: 500, role: 'sidebar', date: '' }] }, 'region-outside'],
    [{ date: '2019-01-25', url: 'https://example.org/a', language: 'EN-us', title: 'T' }, 'done'],
  ] as const)('details are checked: %o', (details, code) => {
    const bench = createWorkbench(text);
    expect(codeOf(bench.run(editDocument(bench, { documentId: 'document-1', details })))).toBe(code);
  });

  test('are removed with all that was tagged in them', () => {
    const bench = createWorkbench(text);
    bench.run(tagSpan(bench, { documentId: 'document-1', start: 0, end: 4, tag: 'actor' }));
    bench.run(tagSpan(bench, { documentId: 'document-1', start: 5, end: 29, tag: 'claim' }));
    const [actor, claim] = bench.annotations();
    const target = { kind: 'record', id: actor?.id ?? '' } as const;
    expect(codeOf(bench.run(addRelation(bench, { type: 'made_by', from: claim?.id ?? '', target })))).toBe('done');
    const command = removeDocuments(bench, { documentIds: ['document-1'] });
    expect(command.label).toBe('Remove document “A document” with 2 annotations');
    bench.run(command);
    expect([...bench.view.all()].map(({ kind }) => kind)).toEqual(['project', 'codebook', 'coder']);
  });
});

describe('another encoding of a document', () => {
  const read = 'Ð¡Ð¨Ð and NATO met.\nÐÐ°Ñ.';
  const right = 'США and NATO met.\nДа.';
  function reread(before: string, after: string, encodings: readonly [string, string]) {
    const bench = createWorkbench(before);
    const document = bench.view.documents()[0];
    if (document === undefined) throw new Error('no document');
    bench.table.apply({
      added: [],
      updated: [[document, { ...document, source: { ...document.source, encoding: encodings[0] } }]],
      removed: [],
    });
    const start = before.indexOf('NATO');
    bench.run(tagSpan(bench, { documentId: 'document-1', start, end: start + 4, tag: 'actor' }));
    bench.run(tagSpan(bench, { documentId: 'document-1', start: 0, end: 3, tag: 'actor' }));
    const facts = { ...document.source, encoding: encodings[1] };
    const details = { documentId: 'document-1', text: after, textHash: 'new', facts };
    expect(codeOf(bench.run(setDocumentEncoding(bench, details)))).toBe('done');
    return bench;
  }

  test('finds words again that moved, and marks what cannot be found', () => {
    const bench = reread(read, right, ['windows-1252', 'utf-8']);
    expect(bench.annotations().map(({ quote, start, status }) => [quote, start, status])).toEqual([
      ['Ð¡Ð', 0, 'orphaned'],
      ['NATO', 8, 'confirmed'],
    ]);
    expect(bench.view.documents()[0]).toMatchObject({
      length: right.length,
      textHash: 'new',
      source: { encoding: 'utf-8' },
    });
  });

  test('keeps every place where both encodings take one byte a character', () => {
    const bench = reread('ÑØÀ and NATO met.', 'США and NATO met.', ['windows-1252', 'windows-1251']);
    expect(bench.annotations().map(({ quote, start, status }) => [quote, start, status])).toEqual([
      ['США', 0, 'confirmed'],
      ['NATO', 8, 'confirmed'],
    ]);
  });

  test('refuses the bytes of another file', () => {
    const bench = createWorkbench(text);
    const facts = { ...(bench.view.documents()[0]?.source ?? neverSource), sha256: 'other' };
    const details = { documentId: 'document-1', text, textHash: 'x', facts };
    expect(codeOf(bench.run(setDocumentEncoding(bench, details)))).toBe('other-file');
  });
});

const neverSource = {
  name: '',
  path: '',
  sha256: '',
  size: 0,
  encoding: 'utf-8',
  encodingSource: 'valid',
  bom: false,
  newline: 'lf',
} as const;
