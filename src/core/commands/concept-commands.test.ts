import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '#core/changes/change-set';
import { reverse } from '#core/changes/reverse';
import { conceptKey, conceptTree } from '#core/codebook/concept-tree';
import { attributeOf } from '#core/codebook/definitions';
import type { Command } from '#core/commands/command';
import { previewConceptCommand } from '#core/commands/concept-preview';
import { deleteConcept } from '#core/commands/delete-concept';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { moveConcept } from '#core/commands/move-concept';
import { renameConcept } from '#core/commands/rename-concept';
import { setAttribute } from '#core/commands/set-attribute';
import { joinCodebooks } from '#core/review/packages/join-codebooks';
import { buildAnnotation, buildCoder } from '#testing/builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'One said. Two said. Three said. Four said. Five said. Six said.';
const list = { tag: 'claim', attribute: 'concept' } as const;

function setUp(...concepts: readonly string[]): Workbench {
  let at = 0;
  const claims = text.split(/(?<=\.) /u).map((sentence, index) => {
    const start = at;
    at += sentence.length + 1;
    const coder = index === 5 ? 'coder-2' : 'coder-1';
    return buildAnnotation(
      text,
      { start, end: start + sentence.length },
      { id: `claim-${String(index)}`, tag: 'claim', coder },
    );
  });
  const bench = createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'Ben' }), ...claims]);
  concepts.forEach((value, index) => {
    bench.run(setAttribute(bench, { annotationIds: [`claim-${String(index)}`], attribute: 'concept', value }));
  });
  return bench;
}

const values = (bench: Workbench) => attributeOf(bench.view.codebook(), 'claim', 'concept')?.values ?? [];
const labels = (bench: Workbench) => values(bench).map(({ label }) => label);
const nodeId = (bench: Workbench, label: string): string =>
  conceptTree(values(bench)).find(({ levels }) => conceptKey(levels.join('/')) === conceptKey(label))?.id ?? 'none';
const conceptOf = (bench: Workbench, claim: number): string | undefined => {
  const id = bench.view.annotation(`claim-${String(claim)}`)?.attributes['concept'];
  return id === undefined ? undefined : (values(bench).find((value) => value.id === id)?.label ?? 'missing');
};

test('the tree has a level for every part of a label, also where no concept is called so', () => {
  const bench = setUp('treaty / breach', 'treaty / exit / notice', 'Arms', 'arms race');
  expect(conceptTree(values(bench)).map(({ levels, value }) => [levels.join(' / '), value !== null])).toEqual([
    ['Arms', true],
    ['arms race', true],
    ['treaty', false],
    ['treaty / breach', true],
    ['treaty / exit', false],
    ['treaty / exit / notice', true],
  ]);
});

describe('rename', () => {
  test('takes along what lies beneath, and leaves annotations and version alone', () => {
    const bench = setUp('treaty', 'treaty / breach', 'treatment');
    const before = bench.annotations();
    const { version } = bench.view.codebook();
    bench.run(renameConcept(bench, { ...list, concept: nodeId(bench, 'treaty'), label: 'Agreement' }));
    expect(labels(bench)).toEqual(['Agreement', 'Agreement / breach', 'treatment']);
    expect(bench.annotations()).toEqual(before);
    expect(bench.view.codebook().version).toBe(version);
    expect(conceptOf(bench, 1)).toBe('Agreement / breach');
  });

  test('works on a level that is no concept itself', () => {
    const bench = setUp('treaty / breach', 'treaty / exit');
    bench.run(renameConcept(bench, { ...list, concept: nodeId(bench, 'treaty'), label: 'law / treaty' }));
    expect(labels(bench)).toEqual(['law / treaty / breach', 'law / treaty / exit']);
  });

  test('is refused where the name is taken, whatever its letter case', () => {
    const bench = setUp('treaty', 'arms');
    const command = renameConcept(bench, { ...list, concept: nodeId(bench, 'treaty'), label: ' ARMS ' });
    expect(codeOf(bench.run(command))).toBe('concept-exists');
    const nothing = renameConcept(bench, { ...list, concept: nodeId(bench, 'treaty'), label: ' / ' });
    expect(codeOf(bench.run(nothing))).toBe('name-missing');
  });
});

test('a concept moves under another one and back to the top, but not beneath itself', () => {
  const bench = setUp('treaty', 'breach', 'breach / proof');
  bench.run(moveConcept(bench, { ...list, concept: nodeId(bench, 'breach'), under: nodeId(bench, 'treaty') }));
  expect(labels(bench)).toEqual(['treaty', 'treaty / breach', 'treaty / breach / proof']);
  const beneath = nodeId(bench, 'treaty / breach / proof');
  const itself = moveConcept(bench, { ...list, concept: nodeId(bench, 'treaty'), under: beneath });
  expect(codeOf(bench.run(itself))).toBe('under-itself');
  bench.run(moveConcept(bench, { ...list, concept: beneath, under: null }));
  expect(labels(bench)).toEqual(['proof', 'treaty', 'treaty / breach']);
});

test('a merge takes the claims of all layers along, and unites what has one path beneath', () => {
  const bench = setUp('pact', 'pact / breach', 'pact / exit', 'treaty', 'treaty / breach');
  bench.run(setAttribute(bench, { annotationIds: ['claim-5'], attribute: 'concept', value: 'pact' }), 'coder-2');
  const command = mergeConcepts(bench, { ...list, concept: nodeId(bench, 'pact'), into: nodeId(bench, 'treaty') });
  const preview = previewConceptCommand(bench, 'coder-1', list, command);
  expect(preview.ok && preview.value).toEqual({
    labels: [
      { from: 'pact', to: null },
      { from: 'pact / breach', to: null },
      { from: 'pact / exit', to: 'treaty / exit' },
    ],
    moved: 3,
    cleared: 0,
    documents: 1,
    ofOthers: 1,
  });
  bench.run(command);
  expect(labels(bench)).toEqual(['treaty', 'treaty / breach', 'treaty / exit']);
  expect([0, 1, 2, 3, 4, 5].map((claim) => conceptOf(bench, claim))).toEqual([
    'treaty',
    'treaty / breach',
    'treaty / exit',
    'treaty',
    'treaty / breach',
    'treaty',
  ]);
  expect(bench.view.codebook().version).toBe(2);
  expect(bench.view.codebook().revisions).toMatchObject([{ note: 'Merge concept “pact” into “treaty”.' }]);
});

test('who deletes a concept says what becomes of its claims', () => {
  const bench = setUp('treaty', 'treaty / breach', 'arms');
  const concept = nodeId(bench, 'treaty');
  const itself = deleteConcept(bench, { ...list, concept, to: nodeId(bench, 'treaty / breach') });
  expect(codeOf(bench.run(itself))).toBe('goes-too');
  const moving = createBenchWith(deleteConcept(bench, { ...list, concept, to: 'arms' }));
  expect([0, 1, 2].map((claim) => conceptOf(moving, claim))).toEqual(['arms', 'arms', 'arms']);
  bench.run(deleteConcept(bench, { ...list, concept, to: null }));
  expect(labels(bench)).toEqual(['arms']);
  expect([0, 1, 2].map((claim) => conceptOf(bench, claim))).toEqual([undefined, undefined, 'arms']);
  expect(bench.annotations()).toHaveLength(6);

  function createBenchWith(command: Command): Workbench {
    const other = setUp('treaty', 'treaty / breach', 'arms');
    other.run(command);
    return other;
  }
});

test('one copy renames and another adds: the lists unite, and what was added stays beneath what was renamed', () => {
  const ours = setUp('treaty', 'treaty / breach');
  const theirs = setUp('treaty', 'treaty / breach');
  theirs.run(renameConcept(theirs, { ...list, concept: nodeId(theirs, 'treaty'), label: 'agreement' }));
  ours.run(setAttribute(ours, { annotationIds: ['claim-3'], attribute: 'concept', value: 'treaty / exit' }));
  const joined = joinCodebooks(theirs.view.codebook(), ours.view.codebook());
  const there = attributeOf(joined, 'claim', 'concept')?.values.map(({ id, label }) => [id, label]);
  expect(there).toEqual([
    ['treaty', 'agreement'],
    ['treaty__breach', 'agreement / breach'],
    ['treaty__exit', 'agreement / exit'],
  ]);
});

const dice = fc.record({ what: fc.nat(99), one: fc.nat(99), two: fc.nat(99), name: fc.nat(99) });
const names = ['treaty', 'Treaty / breach', 'arms', 'arms / race', 'law', 'x / y / z', 'treaty / breach / proof', ' '];

function choose(
  bench: Workbench,
  { what, one, two, name }: typeof dice extends fc.Arbitrary<infer Roll> ? Roll : never,
) {
  const nodes = conceptTree(values(bench));
  const node = (number: number) => nodes[number % Math.max(1, nodes.length)]?.id ?? 'gone';
  const place = { ...list, concept: node(one) };
  switch (what % 5) {
    case 0:
      return renameConcept(bench, { ...place, label: names[name % names.length] ?? '' });
    case 1:
      return moveConcept(bench, { ...place, under: two % 4 === 0 ? null : node(two) });
    case 2:
      return mergeConcepts(bench, { ...place, into: node(two) });
    case 3:
      return deleteConcept(bench, { ...place, to: two % 2 === 0 ? null : node(two) });
    default:
      return setAttribute(bench, {
        annotationIds: [`claim-${String(one % 6)}`],
        attribute: 'concept',
        value: names[name % (names.length - 1)] ?? '',
      });
  }
}

test('whatever is renamed, moved, merged and deleted: every claim keeps a concept of the list, and undo gives all back', () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 5, maxLength: 40 }), (rolls) => {
      const bench = setUp('treaty', 'treaty / breach', 'arms / race');
      const done: { readonly before: string; readonly change: ChangeSet }[] = [];
      for (const roll of rolls) {
        const before = JSON.stringify([...bench.table.all()]);
        const command = choose(bench, roll);
        const result = bench.run(command);
        if (result.ok) done.push({ before, change: result.value });
        if (result.ok && (command.name === 'rename-concept' || command.name === 'move-concept')) {
          expect(result.value.updated.every(([{ kind }]) => kind === 'codebook')).toBe(true);
        }
        const known = new Set(values(bench).map(({ id }) => id));
        for (const { attributes } of bench.annotations()) {
          if (attributes['concept'] !== undefined) expect(known).toContain(attributes['concept']);
        }
        expect(new Set(labels(bench).map(conceptKey)).size).toBe(known.size);
      }
      for (const { before, change } of done.toReversed()) {
        bench.table.apply(reverse(change));
        expect(JSON.stringify([...bench.table.all()])).toBe(before);
      }
    }),
    { numRuns: 120, seed: 20260110 },
  );
});
