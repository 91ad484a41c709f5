import { expect, test } from 'vitest';
import { onlyLayer } from '#core/review/adjudication/only-layer';
import { createRecordTable } from '#core/changes/record-table';
import { buildAnnotation, buildHead, buildCoder, buildDocument, buildEntity } from '#testing/builders';
import { buildComment, buildVerdict } from '#testing/review-builders';

const text = 'NATO met. Russia left.';
const span = { start: 0, end: 4 };

test('one layer alone: its tags, the texts and the entities, and nothing of others or of the review', () => {
  const view = createRecordTable([
    ...buildHead(),
    buildCoder({ id: 'adjudicated', name: 'Adjudicated', role: 'adjudicator' }),
    buildDocument(text),
    buildEntity(),
    buildAnnotation(text, span, { id: 'mine' }),
    buildAnnotation(text, span, { id: 'final', coder: 'adjudicated' }),
    buildComment(),
    buildVerdict(),
  ]);
  const alone = onlyLayer(view, 'adjudicated');
  expect(alone.coders().map(({ id }) => id)).toEqual(['adjudicated']);
  expect(alone.annotationsOf('document-1').map(({ id }) => id)).toEqual(['final']);
  expect(alone.documents()).toEqual(view.documents());
  expect(alone.entities()).toEqual(view.entities());
  expect([...alone.commentsOf('document-1'), ...alone.verdictsOf('document-1')]).toEqual([]);
});
