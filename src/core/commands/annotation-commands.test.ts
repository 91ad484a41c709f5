import { describe, expect, test } from 'vitest';
import { addRelation } from '#core/commands/add-relation';
import { changeTag } from '#core/commands/change-tag';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { setAttribute } from '#core/commands/set-attribute';
import { setBoundaries } from '#core/commands/set-boundaries';
import { setNote } from '#core/commands/set-note';
import { setRelations } from '#core/commands/set-relations';
import { tagSpan } from '#core/commands/tag-span';
import { buildCoder, buildDocument, buildEntity } from '#testing/builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'Treaty ends\n\nNATO said: “Russia broke it.” The U.S. agreed on Friday with 👩‍👩‍👧 and others.';

function tag(bench: Workbench, words: string, as: string, coder?: string) {
  const start = text.indexOf(words);
  return bench.run(tagSpan(bench, { documentId: 'document-1', start, end: start + words.length, tag: as }), coder);
}

function benchWith(...tags: readonly (readonly [string, string])[]): Workbench {
  const bench = createWorkbench(text, [buildEntity(), buildCoder({ id: 'coder-2', name: 'Ben' })]);
  for (const [words, as] of tags) expect(codeOf(tag(bench, words, as))).toBe('done');
  return bench;
}

describe('tagging a span', () => {
  test('takes whole graphemes without white space at the edges, with quote and context', () => {
    const bench = benchWith();
    const start = text.indexOf('👩');
    bench.run(tagSpan(bench, { documentId: 'document-1', start: start - 1, end: start + 3, tag: 'actor' }));
    const [annotation] = bench.annotations();
    expect(annotation).toMatchObject({ quote: '👩‍👩‍👧', start, end: start + 8, tag: 'actor', coder: 'coder-1' });
    expect(annotation?.prefix.endsWith('on Friday with ')).toBe(true);
    expect(annotation?.suffix.startsWith(' and others.')).toBe(true);
  });

  test('works backwards and beyond the ends, and names itself in the history', () => {
    const bench = benchWith();
    const command = tagSpan(bench, { documentId: 'document-1', start: 6, end: -5, tag: 'actor' });
    expect(command.label).toBe('Tag actor “Treaty”');
    bench.run(command);
    expect(bench.annotations().map(({ quote }) => quote)).toEqual(['Treaty']);
  });

  test.each([
    [11, 13, 'nothing-selected'],
    [4, 4, 'nothing-selected'],
  ])('refuses a span without words: %i to %i', (start, end, code) => {
    const bench = benchWith();
    expect(codeOf(bench.run(tagSpan(bench, { documentId: 'document-1', start, end, tag: 'actor' })))).toBe(code);
  });

  test('refuses the same tag on the same span by the same coder and names it', () => {
    const bench = benchWith(['NATO', 'actor']);
    const again = tag(bench, 'NATO', 'actor');
    expect(again).toEqual({
      ok: false,
      error: {
        code: 'already-tagged',
        message: '“NATO” is tagged as actor already.',
        recordId: bench.annotation('NATO').id,
      },
    });
    expect(codeOf(tag(bench, 'NATO', 'date'))).toBe('done');
    expect(codeOf(tag(bench, 'NATO', 'actor', 'coder-2'))).toBe('done');
  });

  test.each([
    ['Treaty ends', 'headline'],
    ['Russia broke it', 'direct'],
    ['said: “Russia broke it.”', 'mixed'],
    ['The U.S. agreed', 'indirect'],
  ])('fills in the form of a claim: %s is %s', (words, form) => {
    const bench = benchWith([words, 'claim']);
    expect(bench.annotation(words).attributes).toEqual({ form });
  });

  test('refuses an unknown tag and a document that is gone', () => {
    const bench = benchWith();
    expect(codeOf(bench.run(tagSpan(bench, { documentId: 'document-1', start: 0, end: 4, tag: 'x' })))).toBe(
      'unknown-tag',
    );
    const elsewhere = tagSpan(bench, { documentId: 'nowhere', start: 0, end: 4, tag: 'actor' });
    expect(codeOf(bench.run(elsewhere))).toBe('not-found');
  });
});

describe('changing an annotation', () => {
  test('moving boundaries keeps attributes and note and takes the new quote', () => {
    const bench = benchWith(['U.S', 'actor']);
    const before = bench.annotation('U.S');
    bench.run(setNote(bench, { annotationId: before.id, note: 'check' }));
    bench.run(setAttribute(bench, { annotationIds: [before.id], attribute: 'entity', value: 'entity-1' }));
    bench.run(setBoundaries(bench, { annotationId: before.id, start: before.start, end: before.end + 1 }));
    expect(bench.annotation('U.S.')).toMatchObject({
      note: 'check',
      attributes: { entity: 'entity-1' },
      id: before.id,
    });
    const same = bench.run(setBoundaries(bench, { annotationId: before.id, start: before.start, end: before.end + 1 }));
    expect(same.ok && same.value.updated).toEqual([]);
  });

  test('boundaries do not land on another annotation of the same kind', () => {
    const bench = benchWith(['U.S', 'actor'], ['U.S.', 'actor']);
    const { id, start, end } = bench.annotation('U.S');
    expect(codeOf(bench.run(setBoundaries(bench, { annotationId: id, start, end: end + 1 })))).toBe('already-tagged');
  });

  test('another tag keeps what applies, drops what does not, and says so', () => {
    const bench = benchWith(['Russia broke it', 'claim'], ['NATO', 'actor'], ['Friday', 'date']);
    const claim = bench.annotation('Russia broke it').id;
    const actor = bench.annotation('NATO').id;
    bench.run(addRelation(bench, { type: 'made_by', from: claim, target: { kind: 'record', id: actor } }));
    const date = { kind: 'record', id: bench.annotation('Friday').id } as const;
    bench.run(addRelation(bench, { type: 'said_on', from: claim, target: date }));
    bench.run(setAttribute(bench, { annotationIds: [claim], attribute: 'function', value: 'accuse' }));

    const command = changeTag(bench, { annotationId: claim, tag: 'actor' });
    expect(command.label).toBe('Change “Russia broke it” from claim to actor, dropping form, function, 2 relations');
    bench.run(command);
    expect(bench.annotation('Russia broke it')).toMatchObject({ id: claim, tag: 'actor', attributes: {} });
    expect(bench.view.relationsOf('document-1')).toEqual([]);
    bench.run(changeTag(bench, { annotationId: claim, tag: 'claim' }));
    expect(bench.annotation('Russia broke it').attributes).toEqual({ form: 'direct' });
  });

  test('deleting takes the relations along and counts in its label', () => {
    const bench = benchWith(['Russia broke it', 'claim'], ['NATO', 'actor']);
    const [claim, actor] = [bench.annotation('Russia broke it').id, bench.annotation('NATO').id];
    bench.run(addRelation(bench, { type: 'made_by', from: claim, target: { kind: 'record', id: actor } }));
    expect(deleteAnnotations(bench, { annotationIds: [claim, actor] }).label).toBe('Delete 2 annotations');
    const command = deleteAnnotations(bench, { annotationIds: [actor] });
    expect(command.label).toBe('Delete actor “NATO”');
    expect(codeOf(bench.run(command))).toBe('done');
    expect(bench.view.relationsAt(claim)).toEqual([]);
    expect(codeOf(bench.run(command))).toBe('not-found');
  });
});

describe('attributes', () => {
  test('hold what the codebook allows and nothing else', () => {
    const bench = benchWith(['Russia broke it', 'claim'], ['NATO', 'actor']);
    const claim = [bench.annotation('Russia broke it').id];
    const actor = [bench.annotation('NATO').id];
    const set = (annotationIds: readonly string[], attribute: string, value: string | null) =>
      codeOf(bench.run(setAttribute(bench, { annotationIds, attribute, value })));
    expect(set(claim, 'stance', 'support')).toBe('done');
    expect(set(claim, 'stance', 'maybe')).toBe('unknown-value');
    expect(set(claim, 'nothing', 'x')).toBe('unknown-attribute');
    expect(set(actor, 'entity', 'entity-9')).toBe('unknown-entity');
    expect(set(actor, 'entity', 'entity-1')).toBe('done');
    expect(set(claim, 'stance', null)).toBe('done');
    expect(bench.annotation('Russia broke it').attributes).toEqual({ form: 'direct' });
  });

  test('a new concept joins the codebook in the same step, once, whatever its spelling', () => {
    const bench = benchWith(['Russia broke it', 'claim'], ['Treaty ends', 'claim']);
    const [first, second] = [bench.annotation('Russia broke it').id, bench.annotation('Treaty ends').id];
    bench.run(setAttribute(bench, { annotationIds: [first], attribute: 'concept', value: ' Treaty/ breach ' }));
    bench.run(setAttribute(bench, { annotationIds: [second], attribute: 'concept', value: 'treaty / Breach' }));
    const concept = bench.view.codebook().tags[0]?.attributes.find(({ id }) => id === 'concept');
    expect(concept?.values).toEqual([{ id: 'treaty__breach', label: 'Treaty / breach', description: '' }]);
    expect(bench.annotations().map(({ attributes }) => attributes['concept'])).toEqual([
      'treaty__breach',
      'treaty__breach',
    ]);
    expect(bench.view.codebook().version).toBe(1);
  });
});

describe('relations', () => {
  function linked() {
    const bench = benchWith(
      ['Russia broke it', 'claim'],
      ['NATO', 'actor'],
      ['The U.S.', 'actor'],
      ['Friday', 'date'],
      ['Treaty', 'date'],
    );
    const from = bench.annotation('Russia broke it').id;
    const record = (words: string) => ({ kind: 'record', id: bench.annotation(words).id }) as const;
    const add = (type: string, target: Parameters<typeof addRelation>[1]['target']) =>
      codeOf(bench.run(addRelation(bench, { type, from, target })));
    const targets = () =>
      bench.view.relationsAt(from).map(({ target }) => (target.kind === 'literal' ? target.value : target.id));
    return { bench, from, record, add, targets };
  }

  test('a claim can have several claimants; a literal takes their place and gives it back', () => {
    const { record, add, targets, bench } = linked();
    add('made_by', record('NATO'));
    add('made_by', record('The U.S.'));
    add('made_by', record('NATO'));
    expect(targets()).toEqual([bench.annotation('NATO').id, bench.annotation('The U.S.').id]);
    add('made_by', { kind: 'literal', value: 'unattributed' });
    expect(targets()).toEqual(['unattributed']);
    add('made_by', { kind: 'literal', value: 'author' });
    expect(targets()).toEqual(['author']);
    add('made_by', record('NATO'));
    expect(targets()).toEqual([bench.annotation('NATO').id]);
  });

  test('where only one is allowed the new one replaces the old', () => {
    const { record, add, targets, bench } = linked();
    add('said_on', record('Friday'));
    add('said_on', record('Treaty'));
    expect(targets()).toEqual([bench.annotation('Treaty').id]);
  });

  test('what does not fit the codebook is refused', () => {
    const { record, add, bench, from } = linked();
    expect(add('made_by', record('Friday'))).toBe('wrong-end');
    expect(add('made_by', { kind: 'record', id: from })).toBe('wrong-end');
    expect(add('addressed_to', { kind: 'literal', value: 'author' })).toBe('wrong-end');
    expect(add('nothing', record('NATO'))).toBe('unknown-relation');
    const targets = [record('Friday'), record('Treaty')];
    expect(codeOf(bench.run(setRelations(bench, { type: 'said_on', from, targets })))).toBe('too-many');
    const mixed = [record('NATO'), { kind: 'literal', value: 'author' }] as const;
    expect(codeOf(bench.run(setRelations(bench, { type: 'made_by', from, targets: mixed })))).toBe('literal-alone');
  });

  test('do not leave their document', () => {
    const other = buildDocument(text, { id: 'document-2' });
    const bench = createWorkbench(text, [other]);
    tag(bench, 'Russia broke it', 'claim');
    const claim = bench.annotation('Russia broke it');
    const stranger = { ...claim, id: 'elsewhere', documentId: 'document-2', tag: 'actor' };
    bench.table.apply({ added: [stranger], updated: [], removed: [] });
    const command = addRelation(bench, {
      type: 'made_by',
      from: claim.id,
      target: { kind: 'record', id: 'elsewhere' },
    });
    expect(codeOf(bench.run(command))).toBe('wrong-end');
  });
});
