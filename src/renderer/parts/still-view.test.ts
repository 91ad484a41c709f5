import { expect, it } from 'vitest';
import { added, removed } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import type { ProjectView } from '#core/model/project-view';
import { stillView } from '#renderer/parts/still-view.ts';
import { buildAnnotation, buildDocument, buildEntity, buildHead, buildRelation } from '#testing/builders';

const text = 'NATO replied on Friday.';

function tableWithOneDocument() {
  const mention = buildAnnotation(text, { start: 0, end: 4 }, { id: 'a1' });
  const claim = buildAnnotation(text, { start: 0, end: 23 }, { id: 'a2', tag: 'claim' });
  const table = createRecordTable([
    ...buildHead(),
    buildDocument(text),
    buildEntity(),
    mention,
    claim,
    buildRelation('a2', 'a1'),
  ]);
  return { table, mention };
}

function everythingIn(view: ProjectView) {
  return {
    all: [...view.all()],
    project: view.project(),
    codebook: view.codebook(),
    coders: view.coders(),
    documents: view.documents(),
    entities: view.entities(),
    document: view.document('document-1'),
    entity: view.entity('entity-1'),
    annotation: view.annotation('a1'),
    record: view.record('relation-1'),
    annotationsOf: view.annotationsOf('document-1'),
    relationsOf: view.relationsOf('document-1'),
    relationsAt: [view.relationsAt('a1'), view.relationsAt('a2'), view.relationsAt('none')],
  };
}

it('reads as the project did', () => {
  const { table } = tableWithOneDocument();
  expect(everythingIn(stillView(table))).toEqual(everythingIn(table));
});

it('stays as it was while the project changes', () => {
  const { table, mention } = tableWithOneDocument();
  const before = everythingIn(table);
  const still = stillView(table);
  table.apply(removed(buildRelation('a2', 'a1'), mention));
  table.apply(added(buildDocument('Other', { id: 'document-2', order: 2 })));
  expect(everythingIn(still)).toEqual(before);
  expect(everythingIn(table)).not.toEqual(before);
});
