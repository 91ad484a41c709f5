import { describe, expect, it } from 'vitest';
import { entityCalledSo } from '#core/entities/entity-called-so';
import { createNameIndex } from '#core/entities/name-index';
import { buildEntity } from '#testing/builders';

const names = ['NATO', 'Jens Stoltenberg', 'members', 'Deputy Foreign Minister', 'negotiators', 'European Commission'];
const index = createNameIndex([
  ...names.map((name) => buildEntity({ id: name, name, aliases: [] })),
  buildEntity({ id: 'typed', name: 'European Union', aliases: ['the Commission'] }),
  ...['Left', 'Right'].map((name) => buildEntity({ id: name, name, aliases: ['Front'] })),
]);

describe('an actor by the words of a mention alone', () => {
  it.each(['NATO', 'Nato', 'Jens Stoltenberg', 'European Commission'])('is linked by the name %j', (words) => {
    expect(entityCalledSo(index, words)).toBeDefined();
  });

  it.each(['members', 'Members', 'deputy foreign minister', 'Deputy Foreign Minister', 'Negotiators'])(
    'is not linked by %j, though an actor was made under these words',
    (words) => {
      expect(entityCalledSo(index, words)).toBeUndefined();
    },
  );

  it('is linked by general words that a coder typed as an alias, and by nothing that two are called', () => {
    expect(entityCalledSo(index, 'the Commission')?.id).toBe('typed');
    expect(entityCalledSo(index, 'Front')).toBeUndefined();
  });
});
