import { expect, it } from 'vitest';
import type { JournalHeader } from '#core/changes/journal';
import { emptyChangeSet } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import { journalOf, textReader } from '#renderer/parts/corpus-source.ts';
import { buildDocument, buildHead } from '#testing/builders';

const view = createRecordTable([
  ...buildHead(),
  buildDocument('In the store'),
  buildDocument('b', { id: 'document-2', order: 2 }),
]);
const repository = {
  readText: (_: string, hash: string) =>
    Promise.resolve(hash === 'text-of-document-1' ? { hash, text: 'In the store', bytes: null } : undefined),
};

it('takes a text from memory where it is there, else from the store', async () => {
  const inMemory = { projectId: 'p', text: () => 'In memory' };
  const notInMemory = { projectId: 'p', text: () => undefined };
  expect(await textReader(inMemory, repository, view)('document-1')).toBe('In memory');
  expect(await textReader(notInMemory, repository, view)('document-1')).toBe('In the store');
});

it('names the document whose text is missing', async () => {
  const read = textReader({ projectId: 'p', text: () => undefined }, repository, view);
  await expect(read('document-2')).rejects.toThrow('“A document”');
});

const header: JournalHeader = {
  sequence: 1,
  at: '2026-01-01T10:00:00.000Z',
  coder: 'c',
  name: 'tag-span',
  label: 'Tag',
  documentIds: [],
  origin: { kind: 'command' },
};

it('gives every entry with its change, oldest first', async () => {
  const session = {
    history: () => [header, { ...header, sequence: 2 }],
    changeOf: () => Promise.resolve(emptyChangeSet),
  };
  const entries = [];
  for await (const entry of journalOf(session)) entries.push(entry);
  expect(entries).toEqual([
    { ...header, change: emptyChangeSet },
    { ...header, sequence: 2, change: emptyChangeSet },
  ]);
});

it('does not leave out a step that cannot be read', async () => {
  const session = { history: () => [header], changeOf: () => Promise.resolve(undefined) };
  await expect(journalOf(session).next()).rejects.toThrow('Step 1');
});
