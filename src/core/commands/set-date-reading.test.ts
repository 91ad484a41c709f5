import { describe, expect, it } from 'vitest';
import { acceptSuggestions } from '#core/commands/accept-suggestion';
import { setAttribute } from '#core/commands/set-attribute';
import { setDateReading } from '#core/commands/set-date-reading';
import { tagSpan } from '#core/commands/tag-span';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'NATO met in early December.';

function bench() {
  const made = createWorkbench(text);
  made.run(tagSpan(made, { documentId: 'document-1', start: 12, end: 26, tag: 'date' }));
  return made;
}

describe('a reading of a date', () => {
  it('sets value and modifier in one change, and leaves what is switched off alone', () => {
    const made = bench();
    const { id } = made.annotation('early December');
    const reading = { value: '2018-12', modifier: 'start', type: 'date', anchor: 'document' } as const;
    const command = setDateReading(made, { annotationId: id, reading });
    expect(command.label).toBe('Set date of “early December” to “early December 2018”');
    expect(made.run(command)).toMatchObject({ ok: true, value: { updated: [{}] } });
    expect(made.annotation('early December').attributes).toEqual({ value: '2018-12', modifier: 'start' });
  });

  it('changes nothing where it is there already', () => {
    const made = bench();
    const { id } = made.annotation('early December');
    const details = { annotationId: id, reading: { value: '2018-12', modifier: 'none' } } as const;
    made.run(setDateReading(made, details));
    expect(made.run(setDateReading(made, details))).toMatchObject({ ok: true, value: { updated: [] } });
  });

  it('that has no modifier says so, and takes away that of the reading before', () => {
    const made = bench();
    const { id } = made.annotation('early December');
    made.run(setDateReading(made, { annotationId: id, reading: { value: '2018-12', modifier: 'start' } }));
    made.run(setDateReading(made, { annotationId: id, reading: { value: '2018', modifier: 'none' } }));
    expect(made.annotation('early December').attributes).toEqual({ value: '2018', modifier: 'none' });
  });

  it('has one code, whether it is taken, accepted or typed; clearing the value clears it', () => {
    const plain = { value: '2018-12', modifier: 'none' } as const;
    const taken = bench();
    const { id } = taken.annotation('early December');
    taken.run(setDateReading(taken, { annotationId: id, reading: plain }));
    const typed = bench();
    const set = (attribute: string, value: string | null) => {
      const done = typed.run(setAttribute(typed, { annotationIds: [id], attribute, value }));
      return { done, attributes: typed.annotation('early December').attributes };
    };
    expect(set('value', '2018-12')).toMatchObject({ done: { ok: true, value: { updated: [{}] } }, attributes: plain });
    const accepted = createWorkbench(text);
    const span = { start: 12, end: 26, quote: 'early December', rule: 'a month', confidence: 1 };
    const reading = { ...plain, type: 'date', anchor: 'document', rule: 'a month' } as const;
    const suggestions = [{ ...span, tag: 'date', readings: [reading], needsDate: false }] as const;
    accepted.run(acceptSuggestions(accepted, { documentId: 'document-1', suggestions }));
    expect(accepted.annotation('early December').attributes).toEqual(plain);
    expect(taken.annotation('early December').attributes).toEqual(plain);

    expect(set('value', null).attributes).toEqual({});
    expect(set('modifier', 'before').attributes).toEqual({ modifier: 'before' });
    expect(set('value', '2018-12').attributes).toEqual({ value: '2018-12', modifier: 'before' });
    expect(set('modifier', null).attributes).toEqual(plain);
    expect(set('modifier', null).done).toMatchObject({ ok: true, value: { updated: [] } });
  });

  it('is refused where it is none', () => {
    const made = bench();
    const { id } = made.annotation('early December');
    const run = (annotationId: string, value: string) =>
      codeOf(made.run(setDateReading(made, { annotationId, reading: { value, modifier: 'none' } })));
    expect(run(id, 'December')).toBe('not-a-date');
    expect(run(id, '')).toBe('not-a-date');
    expect(run('nobody', '2018')).toBe('not-found');
    made.run(tagSpan(made, { documentId: 'document-1', start: 0, end: 4, tag: 'actor' }));
    expect(run(made.annotation('NATO').id, '2018')).toBe('unknown-attribute');
  });
});
