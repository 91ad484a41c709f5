import { describe, expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { createEntity } from '#core/commands/create-entity';
import { deleteEntities, deleteEntity } from '#core/commands/delete-entity';
import { editEntity } from '#core/commands/edit-entity';
import { previewEntityCommand } from '#core/commands/entity-preview';
import { linkMention } from '#core/commands/link-mention';
import { mergeEntities } from '#core/commands/merge-entities';
import { groupsAmong, membersAmong, setMemberOf } from '#core/commands/set-member-of';
import { splitEntity } from '#core/commands/split-entity';
import type { AnnotationRecord, Id } from '#core/model/records';
import { buildAnnotation, buildCoder, buildEntity, buildRelation } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text =
  'NATO met. The Alliance’s envoys spoke, he said; the alliance agreed. Makron left. The president stayed. So did the Atlantic Pact’s men.';

function mention(quote: string, id: Id, parts: Partial<AnnotationRecord> = {}): AnnotationRecord {
  const start = text.indexOf(quote);
  return buildAnnotation(text, { start, end: start + quote.length }, { id, ...parts });
}

const nato = buildEntity({ id: 'nato' });
const macron = buildEntity({ id: 'macron', name: 'Emmanuel Macron', entityKind: 'person', country: 'FR' });
const linked = (entity: Id) => ({ attributes: { entity } });

describe('linking a mention', () => {
  test('links it and learns its words, without article and possessive, in one step', () => {
    const bench = createWorkbench(text, [nato, mention('the Atlantic Pact’s', 'm')]);
    expect(codeOf(bench.run(linkMention(bench, { annotationIds: ['m'], entityId: 'nato' })))).toBe('done');
    expect(bench.view.annotation('m')?.attributes).toEqual({ entity: 'nato' });
    expect(bench.view.entity('nato')?.aliases).toEqual(['Atlantic Pact']);
  });

  test('does not learn what names nobody by itself, nor what it is called already', () => {
    const bench = createWorkbench(text, [
      nato,
      mention('he', 'he'),
      mention('The president', 'p'),
      mention('NATO', 'n'),
    ]);
    bench.run(linkMention(bench, { annotationIds: ['he', 'p', 'n'], entityId: 'nato' }));
    expect(bench.view.entity('nato')?.aliases).toEqual([]);
    expect(bench.view.annotation('he')?.attributes).toEqual({ entity: 'nato' });
  });

  test('refuses a tag that has no entity, and an entity that is gone', () => {
    const bench = createWorkbench(text, [nato, mention('Makron', 'm', { tag: 'claim' })]);
    const link = (entityId: Id) => codeOf(bench.run(linkMention(bench, { annotationIds: ['m'], entityId })));
    expect([link('nato'), link('gone')]).toEqual(['unknown-attribute', 'unknown-entity']);
  });

  test('a new entity learns the words it was made for', () => {
    const bench = createWorkbench(text, [mention('Makron', 'm')]);
    bench.run(createEntity(bench, { name: 'Emmanuel Macron', entityKind: 'person', mentions: ['m'] }));
    expect(bench.view.entities()[0]).toMatchObject({ name: 'Emmanuel Macron', aliases: ['Makron'] });
  });
});

describe('renaming an entity', () => {
  const envoy = buildEntity({ id: 'macron', name: 'Makron' });
  const renamed = (records: readonly AnnotationRecord[], name: string, former = envoy) => {
    const bench = createWorkbench(text, [former, nato, ...records]);
    const before = JSON.stringify([...bench.table.all()]);
    const result = bench.run(editEntity(bench, { entityId: 'macron', details: { name } }));
    const after = bench.view.entity('macron');
    if (result.ok) bench.table.apply(reverse(result.value));
    expect(JSON.stringify([...bench.table.all()])).toBe(before);
    return after;
  };

  test('keeps the old name as an alias where mentions of it, or of nobody, are called so', () => {
    const expected = { name: 'Macron, Emmanuel', aliases: ['Makron'] };
    expect(renamed([mention('Makron', 'm', linked('macron'))], 'Macron, Emmanuel')).toMatchObject(expected);
    expect(renamed([mention('Makron', 'm')], 'Macron, Emmanuel')).toMatchObject(expected);
    const withArticle = buildEntity({ id: 'macron', name: 'ALLIANCE', aliases: ['Pact'] });
    const called = [mention('The Alliance’s', 'm', linked('macron'))];
    expect(renamed(called, 'Allied countries', withArticle)?.aliases).toEqual(['Pact', 'ALLIANCE']);
  });

  test('forgets a name by which nobody is called', () => {
    const name = 'Macron, Emmanuel';
    expect(renamed([mention('NATO', 'm', linked('macron'))], name)?.aliases).toEqual([]);
    expect(renamed([mention('Makron', 'm', linked('nato'))], name)?.aliases).toEqual([]);
    expect(renamed([mention('Makron', 'm', { status: 'rejected' })], name)?.aliases).toEqual([]);
    expect(renamed([mention('Makron', 'm', { tag: 'claim' })], name)?.aliases).toEqual([]);
  });

  test('needs no alias for what is compared as the same, and takes none twice', () => {
    const called = [mention('Makron', 'm', linked('macron'))];
    expect(renamed(called, 'MAKRÓN')?.aliases).toEqual([]);
    const known = buildEntity({ id: 'macron', name: 'Makron', aliases: ['Macron, Emmanuel'] });
    expect(renamed(called, 'Macron, Emmanuel', known)?.aliases).toEqual(['Makron']);
  });
});

describe('deleting entities', () => {
  const union = buildEntity({ id: 'union', name: 'European Union' });
  const member = buildRelation('macron', 'union', { type: 'member_of', documentId: '' });
  const records = [
    nato,
    macron,
    union,
    member,
    mention('Makron', 'm', linked('macron')),
    mention('NATO', 'n', linked('nato')),
  ];

  test('several go in one step, with what is between them; their mentions stay', () => {
    const bench = createWorkbench(text, records);
    const command = deleteEntities(bench, { entityIds: ['macron', 'union', 'gone'] });
    expect(codeOf(bench.run(command))).toBe('done');
    expect(bench.view.entities().map(({ id }) => id)).toEqual(['nato']);
    expect(bench.view.annotation('m')?.attributes).toEqual({});
    expect(bench.view.annotation('n')?.attributes).toEqual({ entity: 'nato' });
    expect(bench.view.relationsAt('union')).toEqual([]);
  });
});

describe('splitting an entity', () => {
  const mixed = buildEntity({ id: 'nato', aliases: ['Alliance', 'Makron', 'Western allies'] });
  const records = [
    mixed,
    mention('NATO', 'n', linked('nato')),
    mention('Makron', 'm', linked('nato')),
    mention('The Alliance', 'a', linked('nato')),
    mention('the alliance', 'b', linked('nato')),
  ];

  test('mentions called so go to a new entity, with their alias', () => {
    const bench = createWorkbench(text, records);
    const into = { kind: 'new', details: { name: 'Emmanuel Macron', entityKind: 'person' } } as const;
    expect(codeOf(bench.run(splitEntity(bench, { entityId: 'nato', names: ['makron'], into })))).toBe('done');
    const made = bench.view.entities().find(({ name }) => name === 'Emmanuel Macron');
    expect(made).toMatchObject({ entityKind: 'person', aliases: ['Makron'] });
    expect(bench.view.annotation('m')?.attributes).toEqual({ entity: made?.id });
    expect(bench.view.annotation('n')?.attributes).toEqual({ entity: 'nato' });
    expect(bench.view.entity('nato')?.aliases).toEqual(['Alliance', 'Western allies']);
  });

  test('an alias stays with the mentions that stay', () => {
    const bench = createWorkbench(text, [...records, macron]);
    bench.run(splitEntity(bench, { entityId: 'nato', mentions: ['a'], into: { kind: 'known', id: 'macron' } }));
    expect(bench.view.entity('nato')?.aliases).toEqual(mixed.aliases);
    expect(bench.view.annotation('a')?.attributes).toEqual({ entity: 'macron' });
    expect(bench.view.annotation('b')?.attributes).toEqual({ entity: 'nato' });
  });

  test('an alias that becomes the name of the new entity is no alias any more', () => {
    const bench = createWorkbench(text, records);
    const into = { kind: 'new', details: { name: 'The alliance' } } as const;
    bench.run(splitEntity(bench, { entityId: 'nato', mentions: ['a', 'b'], into }));
    expect(bench.view.entity('nato')?.aliases).toEqual(['Makron', 'Western allies']);
    expect(bench.view.entities().find(({ name }) => name === 'The alliance')?.aliases).toEqual(['Alliance']);
  });

  test('refuses without mentions, into itself, and under a name that is taken', () => {
    const bench = createWorkbench(text, [...records, macron]);
    const into = { kind: 'known', id: 'macron' } as const;
    const codes = [
      splitEntity(bench, { entityId: 'nato', names: ['Nobody'], into }),
      splitEntity(bench, { entityId: 'nato', names: ['NATO'], into: { kind: 'known', id: 'nato' } }),
      splitEntity(bench, {
        entityId: 'nato',
        names: ['NATO'],
        into: { kind: 'new', details: { name: 'emmanuel macron' } },
      }),
    ].map((command) => codeOf(bench.run(command)));
    expect(codes).toEqual(['nothing-to-split', 'same-entity', 'entity-exists']);
  });

  test('after a merge it gives back what was merged', () => {
    const bench = createWorkbench(text, [
      nato,
      macron,
      mention('NATO', 'n', linked('nato')),
      mention('Makron', 'm', linked('macron')),
    ]);
    bench.run(mergeEntities(bench, { from: ['macron'], into: 'nato' }));
    expect(bench.view.entity('nato')?.aliases).toEqual(['Emmanuel Macron']);
    const into = { kind: 'new', details: { name: 'Emmanuel Macron' } } as const;
    bench.run(splitEntity(bench, { entityId: 'nato', names: ['Makron', 'Emmanuel Macron'], into }));
    const made = bench.view.entities().find(({ name }) => name === 'Emmanuel Macron');
    expect(bench.view.annotation('m')?.attributes).toEqual({ entity: made?.id });
    expect(bench.view.entity('nato')?.aliases).toEqual([]);
    // A package that still names the merged one leads to the one that took it in.
    expect(bench.view.entity('nato')?.merged).toEqual(['macron']);
  });
});

describe('members', () => {
  const france = buildEntity({ id: 'france', name: 'France' });
  const union = buildEntity({ id: 'eu', name: 'European Union' });

  test('an entity can belong to several others, and leave them', () => {
    const bench = createWorkbench(text, [nato, france, union]);
    bench.run(setMemberOf(bench, { entityId: 'france', groupId: 'nato', isMember: true }));
    bench.run(setMemberOf(bench, { entityId: 'france', groupId: 'eu', isMember: true }));
    expect(new Set(groupsAmong(bench.view.relationsAt('france'), 'france'))).toEqual(new Set(['nato', 'eu']));
    expect(membersAmong(bench.view.relationsAt('nato'), 'nato')).toEqual(['france']);
    bench.run(setMemberOf(bench, { entityId: 'france', groupId: 'nato', isMember: false }));
    expect(groupsAmong(bench.view.relationsAt('france'), 'france')).toEqual(['eu']);
  });

  test('nobody belongs to their own members', () => {
    const bench = createWorkbench(text, [nato, france, union]);
    bench.run(setMemberOf(bench, { entityId: 'france', groupId: 'eu', isMember: true }));
    bench.run(setMemberOf(bench, { entityId: 'eu', groupId: 'nato', isMember: true }));
    expect(codeOf(bench.run(setMemberOf(bench, { entityId: 'nato', groupId: 'france', isMember: true })))).toBe(
      'circle',
    );
  });
});

describe('a preview', () => {
  const ben = buildCoder({ id: 'coder-2', name: 'Ben', role: 'imported' });
  const member = buildRelation('macron', 'nato', { type: 'member_of', documentId: '' });
  const records = [
    ben,
    nato,
    macron,
    member,
    mention('NATO', 'n', linked('nato')),
    mention('Makron', 'm', linked('macron')),
    mention('Makron', 'theirs', { ...linked('macron'), coder: 'coder-2' }),
  ];

  test('of a merge counts mentions, whose they are, names and relations', () => {
    const bench = createWorkbench(text, records);
    const merge = mergeEntities(bench, { from: ['macron'], into: 'nato' });
    expect(previewEntityCommand(bench, 'coder-1', merge)).toEqual({
      ok: true,
      value: {
        mentions: 2,
        documents: 1,
        ofOthers: 1,
        names: [
          { entity: 'NATO', fate: 'changed', gained: ['Emmanuel Macron'], lost: [] },
          { entity: 'Emmanuel Macron', fate: 'removed', gained: [], lost: ['Emmanuel Macron'] },
        ],
        relationsMoved: 0,
        relationsRemoved: 1,
        packages: 0,
      },
    });
    expect(bench.view.entity('macron')).toBeDefined();
  });

  test('of what is refused says why', () => {
    const bench = createWorkbench(text, records);
    const preview = previewEntityCommand(bench, 'coder-1', deleteEntity(bench, { entityId: 'gone' }));
    expect(codeOf(preview)).toBe('not-found');
  });
});
