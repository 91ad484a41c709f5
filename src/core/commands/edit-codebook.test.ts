import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, type ChangeSet } from '#core/changes/change-set';
import { reverse } from '#core/changes/reverse';
import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import { staleAnnotations } from '#core/codebook/stale-annotations';
import { confirmAnnotations } from '#core/commands/confirm-annotations';
import { editCodebook } from '#core/commands/edit-codebook';
import { keepExample } from '#core/commands/keep-example';
import { type CodebookMigration, planMigration } from '#core/commands/migrate-codebook';
import type { AnyRecord, AttributeDefinition, CodebookRecord, Id, TagDefinition } from '#core/model/records';
import { deepFreeze } from '#core/model/deep-freeze';
import { buildAnnotation, buildDocument, buildEntity, buildRelation } from '#testing/builders';
import { chooseCommand } from '#testing/random-commands';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const text = 'NATO demanded on Friday that Russia leave. Russia warned NATO. NATO agreed.';

function at(words: string, id: Id, parts = {}, from = 0) {
  const start = text.indexOf(words, from);
  return buildAnnotation(text, { start, end: start + words.length }, { id, ...parts });
}

const demand = at('Russia leave', 'demand', { tag: 'claim', attributes: { function: 'demand', form: 'direct' } });
const warning = at('Russia warned NATO', 'warning', { tag: 'claim', attributes: { function: 'warn' } });
const nato = at('NATO', 'nato', { attributes: { entity: 'entity-1' } });
const friday = at('Friday', 'friday', { tag: 'date', attributes: { value: '2019-01-25' } });
const madeBy = buildRelation('demand', 'nato', { id: 'made' });
const records = [buildEntity(), demand, warning, nato, friday, madeBy];

function withTag(codebook: CodebookRecord, id: Id, change: (tag: TagDefinition) => TagDefinition): CodebookRecord {
  return { ...codebook, tags: codebook.tags.map((tag) => (tag.id === id ? change(tag) : tag)) };
}

function withAttribute(
  codebook: CodebookRecord,
  tag: Id,
  id: Id,
  change: (attribute: AttributeDefinition) => AttributeDefinition,
): CodebookRecord {
  return withTag(codebook, tag, (each) => ({
    ...each,
    attributes: each.attributes.map((attribute) => (attribute.id === id ? change(attribute) : attribute)),
  }));
}

function fail(): never {
  throw new Error('The codebook has no second tag.');
}

function withoutTag(codebook: CodebookRecord, id: Id): CodebookRecord {
  return {
    ...codebook,
    tags: codebook.tags.filter((tag) => tag.id !== id),
    relations: codebook.relations.filter(({ from, to }) => from !== id && to !== id),
  };
}

const withoutValue = (codebook: CodebookRecord, value: Id) =>
  withAttribute(codebook, 'claim', 'function', (attribute) => ({
    ...attribute,
    values: attribute.values.filter(({ id }) => id !== value),
  }));

const valueTo = (value: Id, to: Id | null): CodebookMigration => ({
  tags: [],
  values: [{ tag: 'claim', attribute: 'function', value, to }],
});

function functions(bench: Workbench) {
  return bench.annotations().flatMap(({ tag, attributes }) => (tag === 'claim' ? [attributes['function']] : []));
}

describe('a version', () => {
  test('is made with a note, its parts, its coder and its time when a meaning changes', () => {
    const bench = createWorkbench(text, records);
    const codebook = withAttribute(bench.view.codebook(), 'claim', 'form', (form) => ({ ...form, description: 'New' }));
    bench.run(editCodebook({ codebook, note: ' Clearer ' }));
    expect(bench.view.codebook()).toMatchObject({
      version: 2,
      revisions: [
        {
          version: 2,
          note: 'Clearer',
          coder: 'coder-1',
          touched: [{ tag: 'claim', attribute: 'form', value: '', relation: '' }],
        },
      ],
    });
  });

  test('is not made by labels, keys, colours, order, examples and constraints, which touch no annotation', () => {
    const bench = createWorkbench(text, records);
    const before = bench.annotations();
    const codebook = bench.view.codebook();
    const looks = withTag(
      { ...codebook, tags: codebook.tags.toReversed(), relations: codebook.relations.toReversed() },
      'claim',
      (tag) => ({ ...tag, label: 'Statement', key: 'q', color: '#123456', style: 'wavy', unit: 'word' }),
    );
    const constraints = [{ id: 'no-claimant', severity: 'info', rule: { kind: 'built-in' } }] as const;
    expect(codeOf(bench.run(editCodebook({ codebook: { ...looks, constraints } })))).toBe('done');
    bench.run(keepExample(bench, { annotationId: 'demand', positive: true, note: 'A plain one' }));
    expect(bench.view.codebook()).toMatchObject({ version: 1 });
    expect(bench.view.codebook().revisions).toBeUndefined();
    expect(bench.annotations()).toEqual(before);
  });

  test('says in the history what it changed, how much more, and why', () => {
    const before = createWorkbench(text, records).view.codebook();
    const place: TagDefinition = { ...(before.tags[1] ?? fail()), id: 'place', label: 'Place', key: '4' };
    const added = { ...before, tags: [...before.tags, place] };
    const label = (codebook: CodebookRecord, note = '') => editCodebook({ codebook, note, before }).label;
    expect(label(added, ' We need places ')).toBe('Edit codebook: tag Place added – “We need places”');
    expect(label({ ...added, name: 'Mine' })).toBe('Edit codebook: tag Place added and 1 more change');
    expect(label(withoutValue(before, 'demand'))).toBe('Edit codebook: value Claim › Function › Demand removed');
    expect(label({ ...before, name: 'Mine' })).toBe('Edit codebook: name changed');
  });

  test('cannot be forged: the past of a codebook is the project’s', () => {
    const bench = createWorkbench(text, records);
    const codebook = { ...bench.view.codebook(), version: 40, revisions: [] };
    bench.run(editCodebook({ codebook: { ...codebook, name: 'Mine' } }));
    expect(bench.view.codebook()).toMatchObject({ name: 'Mine', version: 1 });
    expect(bench.view.codebook().revisions).toBeUndefined();
  });
});

describe('taking a part away', () => {
  test('is refused as long as nobody says what becomes of its uses', () => {
    const bench = createWorkbench(text, records);
    const codebook = withoutValue(bench.view.codebook(), 'demand');
    expect(codeOf(bench.run(editCodebook({ codebook })))).toBe('in-use');
    expect(codeOf(bench.run(editCodebook({ codebook, migration: { tags: [], values: [] } })))).toBe('in-use');
    expect(codeOf(bench.run(editCodebook({ codebook, migration: valueTo('demand', 'demand') })))).toBe('in-use');
    expect(functions(bench)).toEqual(['demand', 'warn']);
  });

  test('turns a value into another one, or clears it, and keeps the version of the coding', () => {
    const bench = createWorkbench(text, records);
    bench.run(
      editCodebook({ codebook: withoutValue(bench.view.codebook(), 'demand'), migration: valueTo('demand', 'warn') }),
    );
    expect(functions(bench)).toEqual(['warn', 'warn']);
    bench.run(
      editCodebook({ codebook: withoutValue(bench.view.codebook(), 'warn'), migration: valueTo('warn', null) }),
    );
    expect(functions(bench)).toEqual([undefined, undefined]);
    expect(bench.view.annotation('demand')).toMatchObject({ attributes: { form: 'direct' }, codebookVersion: 1 });
    expect(bench.view.codebook().version).toBe(3);
  });

  test('drops an attribute and the relations of a type', () => {
    const bench = createWorkbench(text, records);
    const codebook = bench.view.codebook();
    const next = withTag(
      { ...codebook, relations: codebook.relations.filter(({ id }) => id !== 'made_by') },
      'claim',
      (tag) => ({ ...tag, attributes: tag.attributes.filter(({ id }) => id !== 'function') }),
    );
    const plan = planMigration(bench.view, next, { tags: [], values: [] }, 'now');
    expect(plan.uses.map(({ kind, count }) => [kind, count])).toEqual([
      ['attribute', 2],
      ['relation', 1],
    ]);
    expect(codeOf(bench.run(editCodebook({ codebook: next, migration: { tags: [], values: [] } })))).toBe('done');
    expect(functions(bench)).toEqual([undefined, undefined]);
    expect(bench.view.relationsAt('nato')).toEqual([]);
  });

  test('deletes the annotations of a tag with their relations, or gives them another tag, once each', () => {
    const bench = createWorkbench(text, [...records, at('NATO', 'twin', { tag: 'date' })]);
    const next = withoutTag(bench.view.codebook(), 'actor');
    bench.run(editCodebook({ codebook: next, migration: { tags: [{ tag: 'actor', to: 'date' }], values: [] } }));
    expect(bench.annotations().map(({ id, tag }) => [id, tag])).toEqual([
      ['twin', 'date'],
      ['friday', 'date'],
      ['demand', 'claim'],
      ['warning', 'claim'],
    ]);
    expect(bench.view.relationsOf('document-1')).toEqual([]);
    bench.run(
      editCodebook({
        codebook: withoutTag(bench.view.codebook(), 'date'),
        migration: { tags: [{ tag: 'date', to: null }], values: [] },
      }),
    );
    expect(bench.annotations().map(({ id }) => id)).toEqual(['demand', 'warning']);
  });

  test('of a type keeps what the new type can hold', () => {
    const bench = createWorkbench(text, records);
    const retyped = (type: AttributeDefinition['type']) =>
      withAttribute(bench.view.codebook(), 'claim', 'function', (attribute) => ({ ...attribute, type }));
    const migration = { tags: [], values: [] };
    bench.run(editCodebook({ codebook: retyped('multiple'), migration }));
    expect(functions(bench)).toEqual([['demand'], ['warn']]);
    bench.run(editCodebook({ codebook: retyped('text'), migration }));
    expect(functions(bench)).toEqual(['Demand', 'Warn or threaten']);
    bench.run(editCodebook({ codebook: retyped('single'), migration }));
    expect(functions(bench)).toEqual(['demand', 'warn']);
    bench.run(editCodebook({ codebook: retyped('number'), migration }));
    expect(functions(bench)).toEqual([undefined, undefined]);
  });
});

describe('annotations made under an older meaning', () => {
  const change = (bench: Workbench, codebook: CodebookRecord, note = '') => bench.run(editCodebook({ codebook, note }));
  const stale = (bench: Workbench) =>
    staleAnnotations(bench.view, 'coder-1').map(({ part, annotations, revision }) => [
      [part.tag, part.attribute, part.value, part.relation].filter((level) => level !== '').join('/'),
      annotations.map(({ id }) => id),
      revision.note,
    ]);

  test('are those of a tag, an attribute of it, a value they have, or a relation type of theirs', () => {
    const bench = createWorkbench(text, records);
    const described = (value: Id) =>
      withAttribute(bench.view.codebook(), 'claim', 'function', (attribute) => ({
        ...attribute,
        values: attribute.values.map((each) => (each.id === value ? { ...each, description: 'Else' } : each)),
      }));
    expect(stale(bench)).toEqual([]);
    change(bench, described('demand'), 'one');
    expect(stale(bench)).toEqual([['claim/function/demand', ['demand'], 'one']]);
    change(
      bench,
      withTag(bench.view.codebook(), 'date', (tag) => ({ ...tag, guideline: 'Else' })),
      'two',
    );
    expect(stale(bench)).toEqual([
      ['date', ['friday'], 'two'],
      ['claim/function/demand', ['demand'], 'one'],
    ]);
    bench.run(confirmAnnotations(bench, { annotationIds: ['demand', 'friday'] }));
    expect(stale(bench)).toEqual([]);
    const relations = bench.view
      .codebook()
      .relations.map((each) => (each.id === 'made_by' ? { ...each, description: 'Else' } : each));
    change(bench, { ...bench.view.codebook(), relations }, 'three');
    expect(stale(bench)).toEqual([['made_by', ['demand', 'warning'], 'three']]);
  });

  test('are not those for whom only something came, went or was switched off', () => {
    const bench = createWorkbench(text, records);
    change(
      bench,
      withAttribute(bench.view.codebook(), 'claim', 'function', (attribute) => ({
        ...attribute,
        values: [...attribute.values, { id: 'ask', label: 'Ask', description: '' }],
      })),
    );
    change(
      bench,
      withAttribute(bench.view.codebook(), 'claim', 'stance', (stance) => ({ ...stance, on: false })),
    );
    bench.run(
      editCodebook({ codebook: withoutValue(bench.view.codebook(), 'demand'), migration: valueTo('demand', 'warn') }),
    );
    expect(bench.view.codebook().version).toBe(4);
    expect(stale(bench)).toEqual([]);
  });

  test('stay so when a migration touches them', () => {
    const bench = createWorkbench(text, records);
    change(
      bench,
      withTag(bench.view.codebook(), 'claim', (tag) => ({ ...tag, guideline: 'Else' })),
      'new',
    );
    bench.run(
      editCodebook({ codebook: withoutValue(bench.view.codebook(), 'demand'), migration: valueTo('demand', 'warn') }),
    );
    expect(stale(bench)).toEqual([['claim', ['demand', 'warning'], 'new']]);
  });

  test('are few to find among many', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      buildDocument(text, { id: `d${String(index)}`, order: index }),
    );
    const spans = many.flatMap(({ id }) =>
      Array.from({ length: 250 }, (_, index) => ({ ...demand, id: `${id}-${String(index)}`, documentId: id })),
    );
    const bench = createWorkbench(text, [...many, ...spans]);
    change(
      bench,
      withTag(bench.view.codebook(), 'claim', (tag) => ({ ...tag, guideline: 'Else' })),
    );
    expect(staleAnnotations(bench.view, 'coder-1')[0]?.annotations).toHaveLength(50_000);
    expect(staleAnnotations(bench.view, 'coder-2')).toEqual([]);
  });
});

const dice = fc.record({ what: fc.nat(1000), one: fc.nat(1000), two: fc.nat(1000), three: fc.nat(1000) });

/** Any change of a codebook that an editor offers, with what it makes of uses. */
function anyEdit(
  bench: Workbench,
  { what, one, two, three }: { what: number; one: number; two: number; three: number },
) {
  const codebook = bench.view.codebook();
  const pick = <Item>(items: readonly Item[], number: number) => items[number % Math.max(1, items.length)];
  const tag = pick(codebook.tags, one);
  const attribute = pick(tag?.attributes ?? [], two);
  const value = pick(attribute?.values ?? [], three);
  const [tagId, attributeId, valueId] = [tag?.id ?? '', attribute?.id ?? '', value?.id ?? ''];
  const others = (tag?.attributes ?? []).length;
  switch (what % 9) {
    case 0:
      return withTag(codebook, tagId, (each) => ({ ...each, guideline: `Guideline ${String(three % 4)}` }));
    case 1:
      return codebook.tags.length > 1 ? withoutTag(codebook, tagId) : codebook;
    case 2:
      return withTag(codebook, tagId, (each) => ({
        ...each,
        attributes: each.attributes.filter(({ id }) => id !== attributeId),
      }));
    case 3:
      return withAttribute(codebook, tagId, attributeId, (each) => ({
        ...each,
        values: each.values.filter(({ id }) => id !== valueId),
      }));
    case 4: {
      const types = ['single', 'multiple', 'text', 'number', 'edtf', 'country'] as const;
      return withAttribute(codebook, tagId, attributeId, (each) => ({ ...each, type: types[three % 6] ?? 'text' }));
    }
    case 5:
      return { ...codebook, relations: codebook.relations.filter((_, index) => index !== one % 11) };
    case 6:
      return {
        ...codebook,
        relations: codebook.relations.map((each, index) =>
          index === one % 11 && each.from !== 'entity'
            ? { ...each, to: pick(codebook.tags, two)?.id ?? each.to, literals: [] }
            : each,
        ),
      };
    case 7:
      return withTag(codebook, tagId, (each) => ({
        ...each,
        attributes: [
          ...each.attributes,
          { id: `a${String(others)}-${String(what)}`, label: 'A', type: 'text', values: [], on: true, description: '' },
        ],
      }));
    default:
      return withAttribute(codebook, tagId, attributeId, (each) => ({ ...each, on: !each.on }));
  }
}

function anyMigration(bench: Workbench, next: CodebookRecord, { two, three }: { two: number; three: number }) {
  const plan = planMigration(bench.view, next, { tags: [], values: [] }, 'now');
  return {
    tags: plan.uses.flatMap(({ kind, part }) => {
      if (kind !== 'tag') return [];
      return [{ tag: part.tag, to: two % 3 === 0 ? null : (next.tags[three % next.tags.length]?.id ?? null) }];
    }),
    values: plan.uses.flatMap(({ kind, part }) => {
      if (kind !== 'value') return [];
      const left = attributeOf(next, part.tag, part.attribute)?.values ?? [];
      const to = two % 3 === 0 ? null : (left[three % Math.max(1, left.length)]?.id ?? null);
      return [{ tag: part.tag, attribute: part.attribute, value: part.value, to }];
    }),
  };
}

function expectKnown({ view }: Workbench): void {
  const codebook = view.codebook();
  for (const { tag, attributes } of view.annotationsOf('document-1')) {
    expect(tagOf(codebook, tag), tag).toBeDefined();
    for (const [id, value] of Object.entries(attributes)) {
      const definition = attributeOf(codebook, tag, id);
      expect(definition, `${tag} ${id}`).toBeDefined();
      if (definition === undefined || !/^(?:single|multiple|concept)$/u.test(definition.type)) continue;
      for (const part of Array.isArray(value) ? value : [value]) {
        expect(definition.values.map((each): unknown => each.id)).toContain(part);
      }
    }
  }
  for (const { type, from, target } of view.relationsOf('document-1')) {
    const definition = relationOf(codebook, type);
    expect(definition, type).toBeDefined();
    expect(view.annotation(from)?.tag).toBe(definition?.from);
    if (target.kind === 'record') expect(view.annotation(target.id)?.tag).toBe(definition?.to);
    else expect(definition?.literals).toContain(target.value);
  }
}

test('any edits with migrations leave nothing that the codebook does not know, and undo and redo restore exactly', () => {
  let migrated = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(dice, fc.boolean()), { maxLength: 40, size: 'max' }), (throws) => {
      const bench = createWorkbench(text, records);
      const state = (): readonly AnyRecord[] => [...bench.view.all()];
      const states = [state()];
      const changes: ChangeSet[] = [];
      for (const [each, isEdit] of throws) {
        const codebook = isEdit ? anyEdit(bench, each) : null;
        const command =
          codebook === null
            ? chooseCommand(bench, each).command
            : editCodebook({ codebook, migration: anyMigration(bench, codebook, each) });
        if (!isEdit && !/tag|attribute|relation|annotation/u.test(command.name)) continue;
        const done = bench.run(command);
        if (isEdit && !done.ok) expect(done.error.code).toBe('codebook-unsound');
        if (!done.ok || isEmpty(done.value)) continue;
        if (isEdit && done.value.updated.length + done.value.removed.length > 1) migrated++;
        changes.push(done.value);
        states.push(state());
        expectKnown(bench);
      }
      const undone = changes.toReversed();
      undone.forEach((change, index) => {
        bench.table.apply(deepFreeze(reverse(change)));
        expect(state()).toEqual(states[changes.length - 1 - index]);
      });
      changes.forEach((change, index) => {
        bench.table.apply(change);
        expect(state()).toEqual(states[index + 1]);
      });
    }),
    { seed: 6, numRuns: 150 },
  );
  expect(migrated).toBeGreaterThan(100);
});
