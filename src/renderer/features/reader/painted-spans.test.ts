import { describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '#core/model/records';
import { shownInLane, shownInText, spanChange, toSpans } from '#renderer/features/reader/painted-spans.ts';
import { buildAnnotation } from '#testing/builders';

const text = 'NATO met in Brussels.';
const annotation = (id: string, parts: Partial<AnnotationRecord> = {}) =>
  buildAnnotation(text, { start: 0, end: 4 }, { id, ...parts });

const own = annotation('own');
const suggested = annotation('suggested', { status: 'suggested' });
const orphaned = annotation('orphaned', { status: 'orphaned' });
const theirs = annotation('theirs', { coder: 'coder-2' });
const elsewhere = annotation('elsewhere', { documentId: 'document-2' });
const inText = shownInText('document-1', 'coder-1');
const inLane = shownInLane('document-1', 'coder-1');

describe('what is painted', () => {
  it('in the text is the current coder’s, and has a place', () => {
    const all = [own, suggested, orphaned, theirs, elsewhere];
    expect(toSpans(all, inText).map(({ id }) => id)).toEqual(['own', 'suggested']);
  });

  it('in a lane is what is compared', () => {
    expect(toSpans([own, suggested, orphaned, theirs], inLane).map(({ id }) => id)).toEqual(['own']);
  });

  it('follows a change, also where one comes to be shown or ceases to be', () => {
    const moved = annotation('own', { start: 12, end: 20 });
    expect(
      spanChange(
        {
          added: [annotation('new'), theirs],
          removed: [annotation('old'), orphaned],
          updated: [
            [own, moved],
            [annotation('given'), annotation('given', { coder: 'coder-2' })],
            [annotation('taken', { coder: 'coder-2' }), annotation('taken')],
          ],
        },
        inText,
      ),
    ).toEqual({
      added: [
        { id: 'new', start: 0, end: 4, channel: 'actor' },
        { id: 'taken', start: 0, end: 4, channel: 'actor' },
      ],
      removed: ['old', 'given'],
      updated: [{ id: 'own', start: 12, end: 20, channel: 'actor' }],
    });
  });

  it('stays as it is where a change is elsewhere', () => {
    expect(spanChange({ added: [elsewhere], removed: [theirs], updated: [] }, inText)).toBeNull();
  });
});
