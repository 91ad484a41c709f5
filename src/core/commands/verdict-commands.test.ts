import { describe, expect, test } from 'vitest';
import { acceptUnanimous } from '#core/commands/accept-unanimous';
import { addRelation } from '#core/commands/add-relation';
import { decide, type DecideDetails } from '#core/commands/decide';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { setVerdictComment, setVerdictReason } from '#core/commands/explain-verdict';
import { mergeEntities } from '#core/commands/merge-entities';
import { promoteVerdict } from '#core/commands/promote-verdict';
import { setAttribute } from '#core/commands/set-attribute';
import { setBoundaries } from '#core/commands/set-boundaries';
import { setVerdictReasons } from '#core/commands/set-verdict-reasons';
import { tagSpan } from '#core/commands/tag-span';
import { withdrawVerdict } from '#core/commands/withdraw-verdict';
import { tagOf } from '#core/codebook/definitions';
import { verdictReasonsOf } from '#core/review/adjudication/default-reasons';
import { decisionsAbout, indexVerdicts, verdictOf } from '#core/review/adjudication/verdict-of';
import { examplesIn } from '#core/review/adjudication/verdict-examples';
import { verdictStanding } from '#core/review/adjudication/verdict-standing';
import type { Passage } from '#core/review/compare/difference';
import type { AnnotationRecord, Id, VerdictRecord } from '#core/model/records';
import { buildAnnotation, buildCoder, buildEntity, buildRelation } from '#testing/builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'NATO said on Friday that Russia broke the treaty. Moscow denied it.';
const ada = 'coder-1';
const bo = 'coder-2';
const cy = 'coder-3';

function tagged(id: Id, words: string, coder: Id, parts: Partial<AnnotationRecord> = {}): AnnotationRecord {
  const start = text.indexOf(words);
  return buildAnnotation(text, { start, end: start + words.length }, { id, coder, ...parts });
}

const claimOf = (id: Id, words: string, coder: Id) => tagged(id, words, coder, { tag: 'claim' });

function benchWith(...records: readonly AnnotationRecord[]): Workbench {
  const coders = [buildCoder({ id: bo, name: 'Bo' }), buildCoder({ id: cy, name: 'Cy' })];
  return createWorkbench(text, [buildEntity(), ...coders, ...records]);
}

/** A passage of these annotations; coders without any tagged nothing there. */
function passageOf(bench: Workbench, ids: readonly Id[], coders: readonly Id[] = [ada, bo]) {
  const annotations = ids.map((id) => bench.view.annotation(id)).filter((each) => each !== undefined);
  return {
    readings: coders.map((coder) => ({
      coder,
      annotations: annotations.filter((each) => each.coder === coder).map(({ id }) => id),
    })),
  };
}

type Choice = Pick<DecideDetails, 'decision'> & Partial<DecideDetails>;

function settle(bench: Workbench, passage: DecideDetails['passage'], choice: Choice) {
  return bench.run(decide(bench, { documentId: 'document-1', passage, taken: [], ...choice }));
}

function verdicts(bench: Workbench): readonly VerdictRecord[] {
  return bench.view.verdictsOf('document-1');
}

function onlyVerdict(bench: Workbench): VerdictRecord {
  const [verdict, ...others] = verdicts(bench);
  if (verdict === undefined || others.length > 0) throw new Error(`${String(verdicts(bench).length)} verdicts`);
  return verdict;
}

function layer(bench: Workbench): readonly AnnotationRecord[] {
  const adjudicator = bench.view.coders().find(({ role }) => role === 'adjudicator');
  return bench.annotations().filter(({ coder }) => coder === adjudicator?.id);
}

describe('deciding a difference', () => {
  const readings = () => [claimOf('a1', 'Russia broke', ada), claimOf('b1', 'Russia broke the treaty', bo)];

  test('the taken reading is copied into a layer of its own, and all votes are kept', () => {
    const bench = benchWith(...readings());
    const passage = passageOf(bench, ['a1', 'b1'], [ada, bo, cy]);
    const command = decide(bench, { documentId: 'document-1', passage, decision: 'take', taken: [bo] });
    expect(command.label).toBe('Take the reading of Bo for “Russia broke the treaty”');
    expect(codeOf(bench.run(command))).toBe('done');
    expect(bench.view.coders().at(-1)).toMatchObject({ name: 'Adjudicated', role: 'adjudicator' });
    const [result] = layer(bench);
    expect(result).toMatchObject({ quote: 'Russia broke the treaty', tag: 'claim', status: 'confirmed' });
    expect(onlyVerdict(bench)).toMatchObject({
      decision: 'take',
      taken: [bo],
      results: [result?.id],
      coder: ada,
      votes: [
        { coder: ada, annotations: [{ id: 'a1', quote: 'Russia broke' }] },
        { coder: bo, annotations: [{ id: 'b1', quote: 'Russia broke the treaty' }] },
        { coder: cy, annotations: [] },
      ],
    });
  });

  test('taking a reading without a tag leaves none, and says who was right', () => {
    const bench = benchWith(claimOf('a1', 'Russia broke', ada));
    settle(bench, passageOf(bench, ['a1']), { decision: 'take', taken: [bo] });
    expect(layer(bench)).toEqual([]);
    expect(onlyVerdict(bench)).toMatchObject({ decision: 'take', taken: [bo], results: [] });
  });

  test('both readings stand beside each other; two coders with the same one make one tag', () => {
    const bench = benchWith(...readings(), claimOf('c1', 'Russia broke', cy));
    settle(bench, passageOf(bench, ['a1', 'b1', 'c1'], [ada, bo, cy]), { decision: 'both' });
    expect(layer(bench).map(({ quote }) => quote)).toEqual(['Russia broke the treaty', 'Russia broke']);
    expect(onlyVerdict(bench)).toMatchObject({ decision: 'both', taken: [ada, bo, cy] });
  });

  test.each([
    ['reject', [], []],
    ['defensible', [ada], ['Russia broke']],
    ['edit', [bo], ['Russia broke the treaty']],
  ] as const)('%s leaves what it says', (decision, taken, quotes) => {
    const bench = benchWith(...readings());
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision, taken });
    expect(layer(bench).map(({ quote }) => quote)).toEqual(quotes);
    expect(onlyVerdict(bench)).toMatchObject({ decision, taken });
  });

  test('deciding again takes the place of the earlier verdict and of what it brought about', () => {
    const bench = benchWith(...readings());
    const passage = passageOf(bench, ['a1', 'b1']);
    settle(bench, passage, { decision: 'both', reason: 'Guideline is clear' });
    const { id } = onlyVerdict(bench);
    settle(bench, passage, { decision: 'take', taken: [ada] });
    expect(onlyVerdict(bench)).toMatchObject({ id, decision: 'take', reason: '' });
    expect(layer(bench).map(({ quote }) => quote)).toEqual(['Russia broke']);
  });

  test('a passage that grew together has one verdict after it is decided again', () => {
    const bench = benchWith(...readings());
    settle(bench, passageOf(bench, ['a1']), { decision: 'take', taken: [ada] });
    settle(bench, passageOf(bench, ['b1']), { decision: 'take', taken: [bo] });
    expect(verdicts(bench)).toHaveLength(2);
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [bo] });
    expect(onlyVerdict(bench).taken).toEqual([bo]);
    expect(layer(bench)).toHaveLength(1);
  });

  test('refuses what cannot be decided, in words', () => {
    const bench = benchWith(...readings());
    const passage = passageOf(bench, ['a1']);
    expect(codeOf(settle(bench, passage, { decision: 'take', taken: [cy] }))).toBe('nobody-taken');
    expect(codeOf(settle(bench, passage, { decision: 'defensible', taken: [bo] }))).toBe('nobody-taken');
    expect(codeOf(settle(bench, passage, { decision: 'edit', taken: [bo] }))).toBe('nothing-to-edit');
    bench.run(deleteAnnotations(bench, { annotationIds: ['a1'] }));
    expect(codeOf(settle(bench, passage, { decision: 'reject' }))).toBe('passage-changed');
    expect(verdicts(bench)).toEqual([]);
  });

  test('the adjudicated layer and the assistant have no vote', () => {
    const bench = benchWith(...readings());
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [ada] });
    const [result] = layer(bench);
    const adjudicator = result?.coder ?? '';
    const passage = passageOf(bench, ['a1', 'b1', result?.id ?? ''], [ada, bo, adjudicator]);
    settle(bench, passage, { decision: 'both' });
    expect(onlyVerdict(bench).votes.map(({ coder }) => coder)).toEqual([ada, bo]);
  });

  test('another coder may be called Adjudicated already', () => {
    const bench = benchWith(...readings());
    bench.table.apply({ added: [buildCoder({ id: 'x', name: 'adjudicated' })], updated: [], removed: [] });
    settle(bench, passageOf(bench, ['a1']), { decision: 'reject' });
    expect(bench.view.coders().find(({ role }) => role === 'adjudicator')?.name).toBe('Adjudicated (2)');
  });
});

describe('relations of what was taken', () => {
  function benchWithClaims(): Workbench {
    const bench = benchWith(
      claimOf('a1', 'Russia broke', ada),
      claimOf('b1', 'Russia broke the treaty', bo),
      tagged('a2', 'NATO', ada, { attributes: { entity: 'entity-1' } }),
      tagged('b2', 'NATO', bo),
      tagged('a3', 'Friday', ada, { tag: 'date' }),
    );
    const relations = [
      buildRelation('a1', 'a2', { id: 'r1' }),
      buildRelation('b1', 'b2', { id: 'r2', coder: bo }),
      buildRelation('a1', 'a3', { id: 'r3', type: 'said_on' }),
    ];
    bench.table.apply({ added: relations, updated: [], removed: [] });
    return bench;
  }

  function links(bench: Workbench): readonly string[] {
    const ids = new Set(layer(bench).map(({ id }) => id));
    const words = (id: Id) => bench.view.annotation(id)?.quote ?? id;
    return bench.view
      .relationsOf('document-1')
      .filter(({ from }) => ids.has(from))
      .map(({ type, from, target }) =>
        [words(from), type, target.kind === 'record' ? words(target.id) : target.value].join(' '),
      );
  }

  test('follow when both ends are decided, in whatever order, and lead to what stands at the place', () => {
    const bench = benchWithClaims();
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [ada] });
    expect(links(bench)).toEqual([]);
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'take', taken: [bo] });
    expect(links(bench)).toEqual(['Russia broke made_by NATO']);
    settle(bench, passageOf(bench, ['a3']), { decision: 'take', taken: [ada] });
    expect(links(bench)).toEqual(['Russia broke made_by NATO', 'Russia broke said_on Friday']);
  });

  test('are there again when an end is decided again, and none is when it is rejected', () => {
    const bench = benchWithClaims();
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'take', taken: [bo] });
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'both' });
    const expected = ['Russia broke made_by NATO', 'Russia broke the treaty made_by NATO'];
    expect(links(bench).toSorted()).toEqual(expected);
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'take', taken: [ada] });
    expect(links(bench).toSorted()).toEqual(expected);
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'reject' });
    expect(links(bench)).toEqual([]);
  });

  test('stay as somebody changed them, while other places are decided', () => {
    const bench = benchWithClaims();
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [ada] });
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'take', taken: [ada] });
    const [link] = bench.view.relationsOf('document-1').filter(({ coder }) => coder !== ada && coder !== bo);
    bench.table.apply({ added: [], updated: [], removed: link === undefined ? [] : [link] });
    settle(bench, passageOf(bench, ['a3']), { decision: 'take', taken: [ada] });
    expect(links(bench)).toEqual(['Russia broke said_on Friday']);
  });

  test('of several coders add up as far as the codebook allows, and literals stand alone', () => {
    const bench = benchWith(
      claimOf('a1', 'Russia broke', ada),
      claimOf('b1', 'Russia broke', bo),
      tagged('a2', 'NATO', ada),
      tagged('b2', 'Moscow', bo),
    );
    bench.run(addRelation(bench, { type: 'made_by', from: 'a1', target: { kind: 'record', id: 'a2' } }));
    bench.run(addRelation(bench, { type: 'made_by', from: 'b1', target: { kind: 'record', id: 'b2' } }), bo);
    settle(bench, passageOf(bench, ['a2']), { decision: 'take', taken: [ada] });
    settle(bench, passageOf(bench, ['b2']), { decision: 'take', taken: [bo] });
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'both' });
    expect(links(bench)).toEqual(['Russia broke made_by NATO', 'Russia broke made_by Moscow']);
    bench.run(addRelation(bench, { type: 'made_by', from: 'b1', target: { kind: 'literal', value: 'author' } }), bo);
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'both' });
    expect(links(bench)).toEqual(['Russia broke made_by NATO']);
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [bo] });
    expect(links(bench)).toEqual(['Russia broke made_by author']);
  });
});

describe('accepting what is unanimous', () => {
  function asPassage(
    bench: Workbench,
    ids: readonly Id[],
    parts: Partial<Passage> = {},
    coders?: readonly Id[],
  ): Passage {
    const { readings } = passageOf(bench, ids, coders);
    return {
      key: ids.join(' '),
      documentId: 'document-1',
      start: 0,
      end: 1,
      tags: [],
      readings,
      differences: [],
      ...parts,
    };
  }

  test('takes what all have, once, in one step; leaves differences, verdicts and single readings alone', () => {
    const bench = benchWith(
      ...[tagged('a1', 'NATO', ada), tagged('b1', 'NATO', bo)],
      ...[tagged('a2', 'Moscow', ada), tagged('b2', 'Moscow', bo)],
      ...[tagged('a3', 'Russia', ada), tagged('b3', 'Russia', bo)],
      tagged('a4', 'Friday', ada, { tag: 'date' }),
    );
    settle(bench, passageOf(bench, ['a2', 'b2']), { decision: 'reject' });
    const passages = [
      asPassage(bench, ['a1', 'b1']),
      asPassage(bench, ['a2', 'b2']),
      asPassage(bench, ['a3', 'b3'], { differences: [{ kind: 'value', what: '', shown: [] }] }),
      asPassage(bench, ['a4'], {}, [ada]),
    ];
    const command = acceptUnanimous(bench, { passages });
    expect(command.label).toBe('Accept 1 unanimous passage');
    bench.run(command);
    expect(layer(bench).map(({ quote }) => quote)).toEqual(['NATO']);
    expect(verdicts(bench).map(({ decision }) => decision)).toEqual(['reject', 'unanimous']);
    expect(codeOf(bench.run(command))).toBe('nothing-unanimous');
  });

  test('where the rule lets readings differ a little, takes the one that most have', () => {
    const bench = benchWith(tagged('a1', 'NATO said', ada), tagged('b1', 'NATO', bo), tagged('c1', 'NATO', cy));
    bench.run(acceptUnanimous(bench, { passages: [asPassage(bench, ['a1', 'b1', 'c1'], {}, [ada, bo, cy])] }));
    expect(layer(bench).map(({ quote }) => quote)).toEqual(['NATO']);
    expect(onlyVerdict(bench).taken).toEqual([bo, cy]);
  });
});

describe('a verdict afterwards', () => {
  function decided(): { readonly bench: Workbench; readonly verdict: VerdictRecord } {
    const bench = benchWith(claimOf('a1', 'Russia broke', ada), claimOf('b1', 'Russia broke the treaty', bo));
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'take', taken: [bo], reason: 'Boundary convention' });
    return { bench, verdict: onlyVerdict(bench) };
  }

  test('stands as long as its votes do, and names what has changed, gone or come', () => {
    const { bench, verdict } = decided();
    const standing = () => verdictStanding(bench.view, verdict);
    expect(standing()).toEqual({ changed: [], gone: [], added: [] });
    bench.run(setAttribute(bench, { annotationIds: ['a1'], attribute: 'function', value: 'accuse' }));
    expect(standing()).toEqual({ changed: ['a1'], gone: [], added: [] });
    bench.run(deleteAnnotations(bench, { annotationIds: ['a1'] }));
    const start = text.indexOf('Russia broke the treaty');
    bench.run(
      tagSpan(bench, { documentId: 'document-1', start, end: start + 'Russia broke the'.length, tag: 'claim' }),
      cy,
    );
    bench.run(tagSpan(bench, { documentId: 'document-1', start, end: start + 'Russia'.length, tag: 'claim' }), cy);
    const added = bench.annotation('Russia broke the').id;
    expect(standing()).toEqual({ changed: [], gone: ['a1'], added: [added] });
    const passage = passageOf(bench, ['b1', bench.annotation('Russia').id], [ada, bo, cy]);
    expect(verdictStanding(bench.view, verdict, passage).added).toEqual([bench.annotation('Russia').id]);
  });

  test('a linked actor that changes its words does not unsettle it, another actor does', () => {
    const bench = benchWith(
      claimOf('a1', 'Russia broke', ada),
      tagged('a2', 'NATO said', ada),
      tagged('a3', 'Moscow', ada),
    );
    const link = (id: Id) =>
      bench.run(addRelation(bench, { type: 'made_by', from: 'a1', target: { kind: 'record', id } }));
    link('a2');
    settle(bench, passageOf(bench, ['a1']), { decision: 'take', taken: [ada] });
    bench.run(setBoundaries(bench, { annotationId: 'a2', start: 0, end: 4 }));
    expect(verdictStanding(bench.view, onlyVerdict(bench)).changed).toEqual([]);
    link('a3');
    expect(verdictStanding(bench.view, onlyVerdict(bench)).changed).toEqual(['a1']);
  });

  test('two actors that became one do not unsettle it', () => {
    const entities = [buildEntity(), buildEntity({ id: 'entity-2', name: 'Alliance' })];
    const bench = createWorkbench(text, [
      ...entities,
      tagged('a1', 'NATO', ada, { attributes: { entity: 'entity-2' } }),
    ]);
    settle(bench, passageOf(bench, ['a1'], [ada]), { decision: 'take', taken: [ada] });
    bench.run(mergeEntities(bench, { from: ['entity-2'], into: 'entity-1' }));
    expect(bench.view.annotation('a1')?.attributes).toEqual({ entity: 'entity-1' });
    expect(verdictStanding(bench.view, onlyVerdict(bench)).changed).toEqual([]);
    expect(layer(bench)[0]?.attributes).toEqual({ entity: 'entity-1' });
  });

  test('a link that is added to its result belongs to the adjudicated layer', () => {
    const bench = benchWith(claimOf('a1', 'Russia broke', ada));
    settle(bench, passageOf(bench, ['a1'], [ada]), { decision: 'edit', taken: [ada] });
    const [result] = layer(bench);
    const from = result?.id ?? '';
    bench.run(addRelation(bench, { type: 'made_by', from, target: { kind: 'literal', value: 'author' } }));
    expect(bench.view.relationsAt(from).map(({ coder }) => coder)).toEqual([result?.coder]);
  });

  test('that starts from a reading says that it was taken until it is another one', () => {
    const bench = benchWith(claimOf('a1', 'Russia broke', ada));
    settle(bench, passageOf(bench, ['a1'], [ada]), { decision: 'edit', taken: [ada] });
    const [result] = layer(bench);
    const outcomes = () =>
      ['a1', result?.id ?? ''].flatMap((id) => decisionsAbout(bench.view, id)).map((each) => each.outcome);
    expect(outcomes()).toEqual(['taken', 'taken']);
    bench.run(setBoundaries(bench, { annotationId: result?.id ?? '', start: 0, end: 4 }));
    expect(outcomes()).toEqual(['edited', 'edited']);
  });

  test('is found from the passage and from each tag, with what became of it', () => {
    const { bench, verdict } = decided();
    const index = indexVerdicts(verdicts(bench));
    expect(verdictOf(index, passageOf(bench, ['a1']))).toBe(verdict);
    expect(verdictOf(index, { readings: [{ coder: ada, annotations: ['elsewhere'] }] })).toBeUndefined();
    const outcome = (id: Id) => decisionsAbout(bench.view, id).map((decision) => decision.outcome);
    expect([outcome('a1'), outcome('b1'), outcome(verdict.results[0] ?? '')]).toEqual([
      ['rejected'],
      ['taken'],
      ['taken'],
    ]);
    settle(bench, passageOf(bench, ['a1', 'b1']), { decision: 'defensible', taken: [ada] });
    expect([outcome('a1'), outcome('b1')]).toEqual([['taken'], ['defensible']]);
  });

  test('is explained by a reason and a comment, and taken back with what it brought about', () => {
    const { bench, verdict } = decided();
    const verdictId = verdict.id;
    bench.run(setVerdictReason(bench, { verdictId, reason: 'Slip of a coder' }));
    bench.run(setVerdictComment(bench, { verdictId, comment: ' See page 4. ' }));
    expect(onlyVerdict(bench)).toMatchObject({ reason: 'Slip of a coder', comment: 'See page 4.' });
    bench.run(withdrawVerdict(bench, { verdictId }));
    expect([verdicts(bench), layer(bench)]).toEqual([[], []]);
    expect(codeOf(bench.run(withdrawVerdict(bench, { verdictId })))).toBe('not-found');
  });

  test('becomes an example of the guideline, or a rejected reading a counter-example', () => {
    const { bench, verdict } = decided();
    const examples = examplesIn(bench.view, verdict);
    expect(examples).toEqual([
      { tag: 'claim', quote: 'Russia broke the treaty', positive: true },
      { tag: 'claim', quote: 'Russia broke', positive: false },
    ]);
    const version = bench.view.codebook().version;
    for (const example of examples) bench.run(promoteVerdict(bench, { verdictId: verdict.id, example }));
    expect(tagOf(bench.view.codebook(), 'claim')?.examples).toMatchObject([
      { quote: 'Russia broke the treaty', note: 'Boundary convention', positive: true },
      { quote: 'Russia broke', note: 'Boundary convention', positive: false },
    ]);
    expect(bench.view.codebook().version).toBe(version);
    const again = examples.map((example) =>
      codeOf(bench.run(promoteVerdict(bench, { verdictId: verdict.id, example }))),
    );
    expect(again).toEqual(['example-exists', 'example-exists']);
  });

  test('has reasons of the project’s own list', () => {
    const { bench } = decided();
    expect(verdictReasonsOf(bench.view)).toContain('Boundary convention');
    bench.run(setVerdictReasons({ reasons: ['Ours', ' ', 'Ours ', 'Theirs'] }));
    expect(verdictReasonsOf(bench.view)).toEqual(['Ours', 'Theirs']);
    expect(onlyVerdict(bench).reason).toBe('Boundary convention');
  });
});
