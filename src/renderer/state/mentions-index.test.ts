import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import type { ChangeSet } from '#core/changes/change-set';
import { createNameIndex } from '#core/entities/name-index';
import { createMentionsIndex } from '#renderer/state/mentions-index.ts';
import { followEntities } from '#renderer/state/name-index.ts';
import { buildAnnotation, buildDocument, buildEntity } from '#testing/builders';
import { chooseCommand } from '#testing/random-commands';
import { createWorkbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia had broken the treaty. Moscow denied it. '.repeat(3);
const dice = fc.record({ what: fc.nat(1000), one: fc.nat(1000), two: fc.nat(1000), three: fc.nat(1000) });

test('whatever happens and is undone, the indexes say what a look at everything would say', () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 10, maxLength: 60 }), fc.nat(30), (rolls, lookAt) => {
      const mentions = ['NATO', 'Russia', 'Moscow'].map((quote, index) => {
        const start = text.indexOf(quote);
        return buildAnnotation(text, { start, end: start + quote.length }, { id: `m${String(index)}` });
      });
      const bench = createWorkbench(text, [
        ...mentions,
        buildEntity(),
        buildEntity({ id: 'entity-2', name: 'Russia' }),
      ]);
      const index = createMentionsIndex(bench.view);
      const names = createNameIndex(bench.view.entities());
      const done: ChangeSet[] = [];
      const follow = (change: ChangeSet) => {
        index.change(change);
        followEntities(names, change);
      };
      rolls.forEach((roll, step) => {
        if (step === lookAt) index.look(() => false);
        if (roll.what % 7 === 0) {
          const last = done.pop();
          if (last === undefined) return;
          bench.table.apply(reverse(last));
          follow(reverse(last));
          return;
        }
        const planned = bench.run(chooseCommand(bench, roll).command);
        if (!planned.ok) return;
        done.push(planned.value);
        follow(planned.value);
      });
      index.look(() => false);
      expect(index.isComplete()).toBe(true);
      for (const { id, name } of bench.view.entities()) {
        const wanted = bench.view
          .documents()
          .flatMap((document) => bench.view.annotationsOf(document.id))
          .filter(({ attributes }) => attributes['entity'] === id);
        expect(
          index
            .of(id)
            .map((each) => each.id)
            .sort(),
        ).toEqual(wanted.map((each) => each.id).sort());
        expect(index.count(id)).toBe(wanted.length);
        expect(index.count(id, 'coder-1')).toBe(wanted.filter(({ coder }) => coder === 'coder-1').length);
        expect(names.exact(name).map((each) => each.id)).toContain(id);
      }
      expect(names.all().length).toBe(bench.view.entities().length);
    }),
    { numRuns: 120, seed: 20260107 },
  );
});

test('mentions come in the order of the corpus and of the text; what is only suggested is left out', () => {
  const later = buildDocument(text, { id: 'later', order: 2 });
  const at = (id: string, start: number, parts: object = {}) =>
    buildAnnotation(text, { start, end: start + 4 }, { id, attributes: { entity: 'entity-1' }, ...parts });
  const bench = createWorkbench(text, [
    buildEntity(),
    later,
    at('third', 0, { documentId: 'later' }),
    at('second', 20),
    at('first', 0),
    at('suggested', 4, { status: 'suggested' }),
  ]);
  const index = createMentionsIndex(bench.view);
  expect(index.look(() => true)).toBe(false);
  index.look(() => false);
  expect(index.of('entity-1').map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(index.counts().get('entity-1')).toBe(3);
});
