import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { acceptUnanimous } from '#core/commands/accept-unanimous';
import { decide } from '#core/commands/decide';
import { withdrawVerdict } from '#core/commands/withdraw-verdict';
import { takenAnnotations } from '#core/review/adjudication/taken-annotations';
import { indexVerdicts, verdictsOn, votedIds } from '#core/review/adjudication/verdict-of';
import { verdictStanding } from '#core/review/adjudication/verdict-standing';
import { contentKey } from '#core/review/adjudication/voted-content';
import type { Passage } from '#core/review/compare/difference';
import type { AnnotationRecord, AnyRecord, RelationRecord } from '#core/model/records';
import { buildAnnotation, buildCoder, buildEntity, buildRelation } from '#testing/builders';
import { createWorkbench, type Workbench } from '#testing/workbench';

/** Whatever is decided, in whatever order, and taken back: votes, results and relations stay in step with each other. */
const text = 'NATO said on Friday that Russia broke the treaty, and Moscow denied it to the press.';
const coders = ['coder-1', 'coder-2', 'coder-3'];

const drawnAnnotation = fc.record({
  coder: fc.constantFrom(...coders),
  start: fc.nat(60),
  length: fc.integer({ min: 1, max: 12 }),
  tag: fc.constantFrom('claim', 'actor', 'date'),
  sure: fc.boolean(),
});

const drawnRelation = fc.record({
  from: fc.nat(30),
  to: fc.nat(30),
  type: fc.constantFrom('made_by', 'addressed_to', 'said_on'),
  literal: fc.boolean(),
});

const move = fc.record({
  what: fc.constantFrom('take', 'edit', 'both', 'defensible', 'reject', 'accept', 'withdraw', 'regroup', 'undo'),
  passage: fc.nat(30),
  taken: fc.subarray(coders, { minLength: 1 }),
});

const drawn = fc.record({
  annotations: fc.array(drawnAnnotation, { minLength: 4, maxLength: 24 }),
  relations: fc.array(drawnRelation, { maxLength: 14 }),
  moves: fc.array(move, { minLength: 4, maxLength: 16 }),
  window: fc.integer({ min: 1, max: 25 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function createBench({ annotations, relations }: Drawn): Workbench {
  const records = annotations.map(({ coder, start, length, tag, sure }, index) =>
    buildAnnotation(
      text,
      { start, end: start + length },
      { id: `annotation-${String(index)}`, coder, tag, attributes: sure ? { confidence: 'sure' } : {} },
    ),
  );
  const others = coders.slice(1).map((id) => buildCoder({ id, name: id }));
  return createWorkbench(text, [buildEntity(), ...others, ...records, ...linksBetween(records, relations)]);
}

function linksBetween(records: readonly AnnotationRecord[], relations: Drawn['relations']): readonly RelationRecord[] {
  return relations.flatMap(({ from, to, type, literal }, index) => {
    const source = records[from % records.length];
    const target = records[to % records.length];
    if (source === undefined || target === undefined) return [];
    const parts = { id: `relation-${String(index)}`, type, coder: source.coder };
    const word = { kind: 'literal', value: 'author' } as const;
    return [buildRelation(source.id, target.id, literal ? { ...parts, target: word } : parts)];
  });
}

/** Annotations of all layers, cut into passages of a width: neither the right passages nor the same at every width. */
function passagesOf(bench: Workbench, window: number): readonly Passage[] {
  const groups = new Map<number, AnnotationRecord[]>();
  for (const annotation of bench.annotations().filter(({ coder }) => coders.includes(coder))) {
    const key = Math.floor(annotation.start / window);
    groups.set(key, [...(groups.get(key) ?? []), annotation]);
  }
  return Array.from(groups.values(), (group) => ({
    key: group.map(({ id }) => id).join(' '),
    documentId: 'document-1',
    start: 0,
    end: text.length,
    tags: [],
    readings: coders.map((coder) => ({
      coder,
      annotations: group.filter((each) => each.coder === coder).map(({ id }) => id),
    })),
    differences: [],
  }));
}

function stateOf(bench: Workbench): readonly AnyRecord[] {
  return [...bench.view.all()];
}

function checkVerdicts(bench: Workbench): void {
  const verdicts = bench.view.verdictsOf('document-1');
  const voted = verdicts.flatMap(votedIds);
  expect(new Set(voted).size).toBe(voted.length);
  for (const verdict of verdicts) {
    const groups = takenAnnotations(verdict);
    const results = verdict.results.map((id) => bench.view.annotation(id));
    // What was taken stands in the layer once; all else is in the votes only.
    expect(results.map((result) => result && contentKey(result))).toEqual(
      groups.map(([one]) => one && contentKey(one)),
    );
    expect(new Set(results.map((result) => result && contentKey(result))).size).toBe(results.length);
    const rejected = verdict.votes.filter(({ coder }) => !verdict.taken.includes(coder));
    const count = groups.flat().length + rejected.flatMap(({ annotations }) => annotations).length;
    expect(count).toBe(votedIds(verdict).length);
    expect(verdictStanding(bench.view, verdict)).toMatchObject({ changed: [], gone: [] });
  }
  const adjudicator = bench.view.coders().find(({ role }) => role === 'adjudicator')?.id;
  const layer = bench.annotations().filter(({ coder }) => coder === adjudicator);
  expect(layer.map(({ id }) => id).sort()).toEqual(verdicts.flatMap(({ results }) => results).sort());
  const links = bench.view.relationsOf('document-1').filter(({ coder }) => coder === adjudicator);
  const inLayer = new Set(layer.map(({ id }) => id));
  for (const { from, target } of links) {
    expect(inLayer.has(from)).toBe(true);
    if (target.kind === 'record') expect(inLayer.has(target.id)).toBe(true);
  }
  const said = links.map(({ type, from, target }) => JSON.stringify([type, from, target]));
  expect(new Set(said).size).toBe(said.length);
}

test('votes, results and links stay in step, and undo of a verdict gives the state before it back', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const bench = createBench(given);
      let { window } = given;
      for (const { what, passage: number, taken } of given.moves) {
        const before = stateOf(bench);
        const passages = passagesOf(bench, window);
        const passage = passages[number % passages.length];
        if (passage === undefined) continue;
        const index = indexVerdicts(bench.view.verdictsOf('document-1'));
        const verdict = verdictsOn(index, passage)[0];
        switch (what) {
          case 'regroup':
            window = 1 + (number % 25);
            break;
          case 'accept':
            bench.run(acceptUnanimous(bench, { passages }));
            break;
          case 'withdraw':
            if (verdict !== undefined) bench.run(withdrawVerdict(bench, { verdictId: verdict.id }));
            break;
          case 'undo': {
            const done = bench.run(decide(bench, { documentId: 'document-1', passage, decision: 'both', taken: [] }));
            expect(done.ok).toBe(true);
            if (done.ok) bench.table.apply(reverse(done.value));
            expect(stateOf(bench)).toEqual(before);
            break;
          }
          default: {
            const command = decide(bench, { documentId: 'document-1', passage, decision: what, taken });
            if (!bench.run(command).ok) expect(stateOf(bench)).toEqual(before);
            else expect(verdictsOn(indexVerdicts(bench.view.verdictsOf('document-1')), passage)).toHaveLength(1);
          }
        }
        checkVerdicts(bench);
      }
    }),
    { seed: 2026, numRuns: 300 },
  );
});
