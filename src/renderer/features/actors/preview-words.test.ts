import { expect, test } from 'vitest';
import type { EntityPreview } from '#core/commands/entity-preview';
import { previewWords } from '#renderer/features/actors/preview-words.ts';

const preview: EntityPreview = {
  mentions: 12,
  documents: 3,
  ofOthers: 4,
  names: [
    { entity: 'NATO', fate: 'changed', gained: ['The Alliance', 'Alliance'], lost: [] },
    { entity: 'The Alliance', fate: 'removed', gained: [], lost: ['The Alliance', 'Alliance'] },
  ],
  relationsMoved: 1,
  relationsRemoved: 2,
  packages: 1,
};

test('a merge says what becomes of mentions, names, memberships and copies elsewhere', () => {
  expect(previewWords('merge', preview)).toEqual([
    '12 mentions in 3 documents will stand for the one that stays. 4 of them are other coders’ tags.',
    '“NATO” is also called “The Alliance” and “Alliance” from then on.',
    '“The Alliance” goes from the list of actors.',
    '1 membership moves and 2 memberships go.',
    '1 colleague has a copy from before: what they send back is counted to the one that stays.',
    'One step of undo takes all of it back.',
  ]);
});

test('a deletion without mentions is short', () => {
  const names = [{ entity: 'NATO', fate: 'removed', gained: [], lost: ['NATO'] }] as const;
  const none = { ...preview, mentions: 0, names, relationsMoved: 0, relationsRemoved: 0, packages: 0 };
  expect(previewWords('delete', none)).toEqual([
    'Nothing is tagged with it.',
    '“NATO” goes from the list of actors.',
    'One step of undo takes all of it back.',
  ]);
});

test('many that go are one sentence', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(
    (entity) => ({ entity, fate: 'removed', gained: [], lost: [entity] }) as const,
  );
  const none = { ...preview, mentions: 0, names, relationsMoved: 0, relationsRemoved: 0, packages: 0 };
  expect(previewWords('delete', none).slice(0, 2)).toEqual([
    'Nothing is tagged with them.',
    '“A”, “B”, “C”, “D”, “E”, “F” and 2 more go from the list of actors.',
  ]);
});
