import { describe, expect, test } from 'vitest';
import { checkCodebook } from '#core/codebook/check-codebook';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { describeChanges } from '#core/codebook/describe-changes';
import {
  moveItem,
  newAttribute,
  newRelation,
  newTag,
  newValue,
  settleDraft,
  withAttribute,
  withoutAttribute,
  withoutTag,
  withRelation,
  withTag,
} from '#core/codebook/draft-codebook';
import { rebaseDraft } from '#core/codebook/rebase-draft';
import { createLint } from '#core/codebook/lint';
import { severityOf, withSeverity } from '#core/codebook/constraints';
import { editCodebook } from '#core/commands/edit-codebook';
import { setAttribute } from '#core/commands/set-attribute';
import { deepFreeze } from '#core/model/deep-freeze';
import type { CodebookRecord } from '#core/model/records';
import { buildAnnotation } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const shipped = deepFreeze(createDefaultCodebook('codebook'));

/** The codebook with a new tag “Event” that has a list with one value, and a relation type to it. */
function withEvent(codebook: CodebookRecord): CodebookRecord {
  const tag = { ...newTag(codebook), label: ' Event ' };
  const attribute = { ...newAttribute(tag), label: 'Kind of event' };
  const value = { ...newValue(attribute), label: 'Summit' };
  const drafted = withAttribute(withTag(codebook, tag), tag.id, { ...attribute, values: [value] });
  const relation = { ...newRelation(drafted), label: 'At', from: 'claim', to: tag.id };
  const when = { attribute: attribute.id, values: [value.id] };
  const rule = { kind: 'needs-attribute', tag: tag.id, part: attribute.id, when } as const;
  return { ...withRelation(drafted, relation), constraints: [{ id: 'own', severity: 'error', rule }] };
}

describe('a draft', () => {
  test('gives a new tag the next digit, a colour and a look of its own', () => {
    const tag = newTag(shipped);
    expect([tag.key, tag.color, tag.style]).toEqual(['4', '#CC79A7', 'double']);
    expect(newTag(withTag(shipped, tag))).toMatchObject({ key: '5', color: '#56B4E9', style: 'wavy' });
  });

  test('names new parts after their labels, everywhere they are spoken of, and keeps the ids of others', () => {
    const settled = settleDraft(withEvent(shipped));
    expect(settled.tags.at(-1)).toMatchObject({
      id: 'event',
      label: 'Event',
      attributes: [{ id: 'kind_of_event', values: [{ id: 'summit' }] }],
    });
    expect(settled.relations.at(-1)).toMatchObject({ id: 'at', from: 'claim', to: 'event' });
    expect(settled.constraints?.[0]?.rule).toEqual({
      kind: 'needs-attribute',
      tag: 'event',
      part: 'kind_of_event',
      when: { attribute: 'kind_of_event', values: ['summit'] },
    });
    expect(checkCodebook(settled)).toBeUndefined();
    const again = settleDraft(withTag(settled, { ...newTag(settled), label: 'Event', key: '9' }));
    expect(again.tags.map(({ id }) => id)).toEqual(['claim', 'actor', 'date', 'event', 'event_2']);
    const awkward = settleDraft(withTag(shipped, { ...newTag(shipped), label: 'Entity' }));
    expect(awkward.tags.at(-1)?.id).toBe('entity_2');
  });

  test('loses what needs a part that goes', () => {
    const settled = settleDraft(withEvent(shipped));
    expect(withoutTag(settled, 'event')).toEqual(shipped);
    const without = withoutAttribute(settled, 'event', 'kind_of_event');
    expect(without.constraints).toBeUndefined();
    expect(checkCodebook(without)).toBeUndefined();
  });

  test('moves parts within their list', () => {
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(ids(moveItem(shipped.tags, 'actor', -1))).toEqual(['actor', 'claim', 'date']);
    expect(ids(moveItem(shipped.tags, 'actor', 1))).toEqual(['claim', 'date', 'actor']);
    expect(moveItem(shipped.tags, 'date', 1)).toBe(shipped.tags);
  });

  test('is told in words: what alters the meaning first', () => {
    const draft = withTag(settleDraft(withEvent(shipped)), {
      ...(shipped.tags[1] ?? newTag(shipped)),
      label: 'Player',
      guideline: 'Else',
      key: '7',
    });
    expect(describeChanges(shipped, draft)).toEqual([
      { kind: 'tag', where: 'Player', what: 'label, key, guideline', altersMeaning: true },
      { kind: 'tag', where: 'Event', what: 'new', altersMeaning: true },
      { kind: 'relation type', where: 'At', what: 'new', altersMeaning: true },
      { kind: 'codebook', where: 'Codebook', what: 'constraints', altersMeaning: false },
    ]);
    expect(describeChanges(draft, draft)).toEqual([]);
  });

  test('takes what coding brought meanwhile, and gives way to another edit of the codebook', () => {
    const bench = createWorkbench('NATO agreed.', [
      buildAnnotation('NATO agreed.', { start: 0, end: 11 }, { id: 'claim', tag: 'claim' }),
    ]);
    const base = bench.view.codebook();
    const draft = withEvent(base);
    bench.run(setAttribute(bench, { annotationIds: ['claim'], attribute: 'concept', value: 'Treaty' }));
    const rebased = rebaseDraft(base, bench.view.codebook(), draft);
    expect(rebased?.tags[0]?.attributes.find(({ id }) => id === 'concept')?.values).toMatchObject([{ id: 'treaty' }]);
    expect(rebased?.tags).toHaveLength(4);
    bench.run(editCodebook({ codebook: withSeverity(bench.view.codebook(), 'no-entity', 'off') }));
    expect(rebaseDraft(base, bench.view.codebook(), draft)).not.toBeNull();
    const [first, ...others] = bench.view.codebook().tags;
    if (first !== undefined) {
      const tags = [{ ...first, guideline: 'Else' }, ...others];
      bench.run(editCodebook({ codebook: { ...bench.view.codebook(), tags } }));
    }
    expect(rebaseDraft(base, bench.view.codebook(), draft)).toBeNull();
  });
});

describe('constraints', () => {
  const text = 'NATO';
  const nato = buildAnnotation(text, { start: 0, end: 4 }, { id: 'nato' });

  test('weigh what the codebook says; what is as it ships is not written down', () => {
    const lighter = withSeverity(shipped, 'no-claimant', 'info');
    expect([severityOf(shipped, 'no-claimant'), severityOf(lighter, 'no-claimant')]).toEqual(['error', 'info']);
    expect(withSeverity(lighter, 'no-claimant', 'error')).toEqual(shipped);
  });

  test('say that a value is unknown, such as one from a copy that does not know that it went', () => {
    const claim = { ...nato, tag: 'claim', attributes: { function: 'warn', form: 'sung' } };
    const bench = createWorkbench(text, [claim]);
    const found = [
      ...createLint(bench.view, () => text)
        .inDocument('document-1')
        .values(),
    ].flat();
    expect(found.flatMap(({ code, message }) => (code === 'unknown-value' ? [message] : []))).toEqual([
      'Form has no value “sung”. Choose another one.',
    ]);
  });

  test('of the project ask for a part, always or where an attribute has a value', () => {
    const bench = createWorkbench(text, [nato]);
    const lint = createLint(bench.view, () => text);
    const found = () =>
      [...lint.inDocument('document-1').values()].flat().map(({ code, severity }) => [code, severity]);
    expect(found()).toEqual([['no-entity', 'error']]);
    const edit = (codebook: CodebookRecord) => {
      const done = bench.run(editCodebook({ codebook }));
      if (done.ok) lint.apply(done.value);
    };
    edit(withSeverity(bench.view.codebook(), 'no-entity', 'off'));
    expect(found()).toEqual([]);
    const actor = bench.view.codebook().tags[1] ?? newTag(shipped);
    const attributes = actor.attributes.map((each) => ({ ...each, on: true }));
    const when = { attribute: 'mention', values: ['pronoun'] };
    const rule = { kind: 'needs-attribute', tag: 'actor', part: 'role', when } as const;
    edit({
      ...withTag(bench.view.codebook(), { ...actor, attributes }),
      constraints: [
        { id: 'no-entity', severity: 'off', rule: { kind: 'built-in' } },
        { id: 'own', severity: 'info', rule },
      ],
    });
    expect(found()).toEqual([]);
    const set = (attribute: string, value: string) => {
      const done = bench.run(setAttribute(bench, { annotationIds: ['nato'], attribute, value }));
      if (done.ok) lint.apply(done.value);
    };
    set('mention', 'pronoun');
    expect(found()).toEqual([['asked-for', 'info']]);
    set('role', 'speaker');
    expect(found()).toEqual([]);
  });
});
