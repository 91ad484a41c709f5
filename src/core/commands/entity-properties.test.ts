import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeSet } from '#core/changes/change-set';
import { reverse } from '#core/changes/reverse';
import type { Command } from '#core/commands/command';
import { createEntity } from '#core/commands/create-entity';
import { deleteEntities } from '#core/commands/delete-entity';
import { linkMention } from '#core/commands/link-mention';
import { mergeEntities } from '#core/commands/merge-entities';
import { setMemberOf } from '#core/commands/set-member-of';
import { splitEntity, type SplitTarget } from '#core/commands/split-entity';
import { foldName } from '#core/entities/fold-name';
import { buildAnnotation, buildCoder, buildEntity } from '#testing/builders';
import { createWorkbench, type Workbench } from '#testing/workbench';

const words = ['NATO', 'the Alliance', 'Alliance', 'Moscow', 'Russia', 'Lavrov', 'he', 'the president', 'Kremlin'];
const text = words.join(' said. ');

const dice = fc.record({ what: fc.nat(99), one: fc.nat(99), two: fc.nat(99), three: fc.nat(99) });
type Dice = typeof dice extends fc.Arbitrary<infer Value> ? Value : never;

function setUp(): Workbench {
  let at = 0;
  const mentions = words.map((word, index) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const coder = index % 3 === 0 ? 'coder-2' : 'coder-1';
    return buildAnnotation(text, { start, end: at }, { id: `mention-${String(index)}`, coder });
  });
  const entities = ['NATO', 'Russia', 'Sergey Lavrov'].map((name, index) =>
    buildEntity({ id: `entity-${String(index)}`, name }),
  );
  return createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'Ben' }), ...mentions, ...entities]);
}

function choose(bench: Workbench, { what, one, two, three }: Dice): Command {
  const entities = bench.view.entities();
  const mentions = bench.annotations();
  const entity = (number: number) => entities[number % Math.max(1, entities.length)]?.id ?? 'gone';
  const some = (number: number) => mentions.filter((_, index) => (number >> index) % 2 === 1).map(({ id }) => id);
  const into: SplitTarget =
    three % 2 === 0
      ? { kind: 'known', id: entity(two) }
      : { kind: 'new', details: { name: words[two % words.length] ?? '', entityKind: 'group' } };
  switch (what % 6) {
    case 0:
      return linkMention(bench, { annotationIds: some(one), entityId: entity(two) });
    case 1:
      return createEntity(bench, { name: words[two % words.length] ?? '', mentions: some(one) });
    case 2:
      return mergeEntities(bench, { from: [entity(one), entity(three)], into: entity(two) });
    case 3:
      return splitEntity(bench, {
        entityId: entity(one),
        mentions: some(three),
        names: [words[one % words.length] ?? ''],
        into,
      });
    case 4:
      return setMemberOf(bench, { entityId: entity(one), groupId: entity(two), isMember: three % 4 > 0 });
    default:
      return three % 3 === 0
        ? deleteEntities(bench, { entityIds: [entity(one), entity(two)].slice(0, 1 + (three % 2)) })
        : splitEntity(bench, { entityId: entity(one), names: words.slice(0, two % 4), into });
  }
}

function checkState(bench: Workbench): void {
  const entities = bench.view.entities();
  const names = entities.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { quote, attributes } of bench.annotations()) {
    const entity = attributes['entity'];
    if (entity !== undefined) expect(bench.view.entity(String(entity)), quote).toBeDefined();
  }
  for (const { name, aliases } of entities) {
    const folded = [name, ...aliases].map((each) => each.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  }
  for (const entity of entities) {
    for (const { from, target } of bench.view.relationsAt(entity.id)) {
      expect(target.kind === 'record' && target.id !== from).toBe(true);
    }
  }
}

test('whatever is merged, split, linked and deleted: no mention points to nobody, and undo gives back every state', () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 5, maxLength: 40 }), (rolls) => {
      const bench = setUp();
      const done: { readonly before: string; readonly change: ChangeSet }[] = [];
      for (const roll of rolls) {
        const before = JSON.stringify([...bench.table.all()]);
        const result = bench.run(choose(bench, roll));
        if (result.ok) done.push({ before, change: result.value });
        checkState(bench);
      }
      for (const { before, change } of done.toReversed()) {
        bench.table.apply(reverse(change));
        expect(JSON.stringify([...bench.table.all()])).toBe(before);
      }
    }),
    { numRuns: 150, seed: 20260105 },
  );
});

test('a merge and the split of all names that came with it leave every mention where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: words.length, maxLength: words.length }), (owners) => {
      const bench = setUp();
      // Each word has one owner: names are what the split goes by.
      const ownerOf = new Map(words.map((word, index) => [foldName(word), owners[index] ?? 0]));
      for (const { id, quote } of bench.annotations()) {
        const entityId = `entity-${String(ownerOf.get(foldName(quote)) ?? 0)}`;
        bench.run(linkMention(bench, { annotationIds: [id], entityId }));
      }
      const nameOf = () =>
        bench.annotations().map(({ attributes }) => bench.view.entity(String(attributes['entity']))?.name);
      const before = nameOf();
      const gone = bench.view.entity('entity-1');
      const stay = new Set(
        bench
          .annotations()
          .flatMap(({ attributes, quote }) => (attributes['entity'] === 'entity-0' ? [foldName(quote)] : [])),
      );
      const names = [gone?.name ?? '', ...(gone?.aliases ?? [])].filter((name) => !stay.has(foldName(name)));
      const quotes = bench
        .annotations()
        .flatMap(({ attributes, quote }) => (attributes['entity'] === 'entity-1' ? [quote] : []));
      bench.run(mergeEntities(bench, { from: ['entity-1'], into: 'entity-0' }));
      const into = { kind: 'new', details: { name: gone?.name ?? '' } } as const;
      bench.run(splitEntity(bench, { entityId: 'entity-0', names: [...names, ...quotes], into }));
      expect(nameOf()).toEqual(before);
    }),
    { numRuns: 60, seed: 20260106 },
  );
});
