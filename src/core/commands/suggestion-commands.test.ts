import { describe, expect, it } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { lintDocument } from '#core/codebook/lint';
import { acceptSuggestions } from '#core/commands/accept-suggestion';
import { changeTag } from '#core/commands/change-tag';
import { createEntity } from '#core/commands/create-entity';
import { linkMention } from '#core/commands/link-mention';
import { rejectSuggestion } from '#core/commands/reject-suggestion';
import { setAttribute } from '#core/commands/set-attribute';
import { setBoundaries } from '#core/commands/set-boundaries';
import { setDateReading } from '#core/commands/set-date-reading';
import { setNote } from '#core/commands/set-note';
import { tagSpan } from '#core/commands/tag-span';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import type { ActorSuggestion, ClaimSuggestion, DateSuggestion, EntityGuess } from '#core/suggest/suggestion';
import { buildCoder, buildEntity } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'NATO met on Friday. “We are ready,” said Stoltenberg. NATO left.';
const documentId = 'document-1';

function spanOf(quote: string, occurrence = 1) {
  let start = -1;
  for (let nth = 0; nth < occurrence; nth++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

const nato: EntityGuess = { id: null, name: 'NATO', entityKind: 'intergovernmental', country: '', rule: 'acronym' };

function actor(quote: string, entities: readonly EntityGuess[], occurrence = 1): ActorSuggestion {
  return { tag: 'actor', ...spanOf(quote, occurrence), rule: 'name of an organisation', entities };
}

const friday: DateSuggestion = {
  tag: 'date',
  ...spanOf('Friday'),
  rule: 'weekday after “on”',
  needsDate: false,
  readings: [
    { value: '2019-01-25', modifier: 'none', type: 'date', anchor: 'document', rule: 'the Friday before' },
    { value: '2019-02-01', modifier: 'approx', type: 'date', anchor: 'document', rule: 'the Friday after' },
  ],
};

function claim(claimants: ClaimSuggestion['claimants']): ClaimSuggestion {
  const rule = 'quotation before “said”';
  return { tag: 'claim', ...spanOf('We are ready,'), rule, form: 'direct', function: 'assert', claimants };
}

describe('accepting a suggestion', () => {
  it('makes a tag of the coder’s own that says which rule made it', () => {
    const bench = createWorkbench(text);
    const accept = acceptSuggestions(bench, { documentId, suggestions: [friday] });
    expect(accept.label).toBe('Accept date “Friday”');
    expect(codeOf(bench.run(accept))).toBe('done');
    expect(bench.annotation('Friday')).toMatchObject({
      coder: 'coder-1',
      status: 'confirmed',
      assistance: 'accepted',
      rule: 'weekday after “on”',
      attributes: { value: '2019-01-25', modifier: 'none' },
    });
  });

  it('takes another reading where one was chosen, and none where there is none', () => {
    const bench = createWorkbench(text);
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [friday], choice: 1 }));
    expect(bench.annotation('Friday').attributes).toEqual({ value: '2019-02-01', modifier: 'approx' });
    const other = createWorkbench(text);
    other.run(acceptSuggestions(other, { documentId, suggestions: [{ ...friday, readings: [], needsDate: true }] }));
    expect(other.annotation('Friday').attributes).toEqual({});
  });

  it('links the actor entity that is known', () => {
    const bench = createWorkbench(text, [buildEntity()]);
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [actor('NATO', [{ ...nato, id: 'entity-1' }])] }));
    expect(bench.annotations()[0]?.attributes).toEqual({ entity: 'entity-1' });
    expect(bench.view.entities()).toHaveLength(1);
  });

  it('makes the entity once where it is missing, for all mentions that are accepted, and takes all back in one step', () => {
    const bench = createWorkbench(text);
    const suggestions = [actor('NATO', [nato]), actor('NATO', [nato], 2)];
    const accept = acceptSuggestions(bench, { documentId, suggestions });
    expect(accept.label).toBe('Accept 2 suggestions of actor “NATO”');
    const done = bench.run(accept);
    const [entity, ...others] = bench.view.entities();
    expect(others).toEqual([]);
    expect(entity).toMatchObject({ name: 'NATO', entityKind: 'intergovernmental' });
    expect(bench.annotations().map(({ attributes }) => attributes['entity'])).toEqual([entity?.id, entity?.id]);
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(bench.annotations()).toEqual([]);
    expect(bench.view.entities()).toEqual([]);
  });

  it('finds an entity of the same name that came, or went, since it was suggested', () => {
    const bench = createWorkbench(text, [buildEntity({ id: 'another', name: 'Nato' })]);
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [actor('NATO', [{ ...nato, id: 'gone' }])] }));
    expect(bench.annotations()[0]?.attributes).toEqual({ entity: 'another' });
  });

  it('teaches the actor the words of the mention, as linking by hand does, and takes both back in one step', () => {
    const russia = buildEntity({ name: 'Russia' });
    const bench = createWorkbench(text, [russia]);
    const guess: EntityGuess = { ...nato, id: 'entity-1', name: 'Russia' };
    const done = bench.run(acceptSuggestions(bench, { documentId, suggestions: [actor('Stoltenberg', [guess])] }));
    expect(bench.view.entity('entity-1')?.aliases).toEqual(['Stoltenberg']);
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(bench.view.entity('entity-1')).toEqual(russia);
    expect(bench.annotations()).toEqual([]);
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [actor('We', [guess]), actor('NATO', [guess])] }));
    expect(bench.view.entity('entity-1')?.aliases).toEqual(['NATO']);
    const made = createWorkbench(text);
    made.run(acceptSuggestions(made, { documentId, suggestions: [actor('Stoltenberg', [nato])] }));
    expect(made.view.entities()).toMatchObject([{ name: 'NATO', aliases: ['Stoltenberg'] }]);
  });

  it('links a claim to its claimants where they are tagged, and leaves half an answer to the coder', () => {
    const bench = createWorkbench(text);
    const stoltenberg = { kind: 'span' as const, ...spanOf('Stoltenberg') };
    const both = claim([stoltenberg, { kind: 'span', ...spanOf('NATO') }]);
    bench.run(tagSpan(bench, { documentId, tag: 'actor', ...spanOf('Stoltenberg') }));
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [both] }));
    const made = bench.annotation('We are ready,');
    expect(made.attributes).toEqual({ form: 'direct', function: 'assert' });
    expect(bench.view.relationsAt(made.id)).toEqual([]);

    const other = createWorkbench(text);
    other.run(tagSpan(other, { documentId, tag: 'actor', ...spanOf('Stoltenberg') }));
    other.run(acceptSuggestions(other, { documentId, suggestions: [claim([stoltenberg])] }));
    const target = { kind: 'record', id: other.annotation('Stoltenberg').id };
    expect(other.view.relationsAt(other.annotation('We are ready,').id)).toMatchObject([{ type: 'made_by', target }]);

    const nobody = createWorkbench(text);
    nobody.run(
      acceptSuggestions(nobody, { documentId, suggestions: [claim([{ kind: 'literal', value: 'unattributed' }])] }),
    );
    expect(nobody.view.relationsAt(nobody.annotation('We are ready,').id)).toMatchObject([
      { target: { kind: 'literal', value: 'unattributed' } },
    ]);
  });

  it('tags and links a claimant of a claim who is not tagged yet, and one undo takes all back', () => {
    const bench = createWorkbench(text);
    const before = JSON.stringify([...bench.table.all()]);
    const stoltenberg = { kind: 'span' as const, ...spanOf('Stoltenberg') };
    const entity: EntityGuess = {
      id: null,
      name: 'Jens Stoltenberg',
      entityKind: 'person',
      country: 'NO',
      rule: 'name',
    };
    const claimants = [{ ...spanOf('Stoltenberg'), entity }];
    const done = bench.run(acceptSuggestions(bench, { documentId, suggestions: [claim([stoltenberg])], claimants }));
    const speaker = bench.annotation('Stoltenberg');
    expect(speaker).toMatchObject({ tag: 'actor', assistance: 'accepted' });
    const [actorEntity] = bench.view.entities();
    expect(actorEntity).toMatchObject({ name: 'Jens Stoltenberg', aliases: ['Stoltenberg'] });
    expect(speaker.attributes).toEqual({ entity: actorEntity?.id });
    expect(bench.view.relationsAt(bench.annotation('We are ready,').id)).toMatchObject([
      { type: 'made_by', target: { kind: 'record', id: speaker.id } },
    ]);
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(JSON.stringify([...bench.table.all()])).toBe(before);
  });

  it('tags a claimant whose name is not settled without an actor, and never words that were said to be none', () => {
    const speaker = { kind: 'span' as const, ...spanOf('Stoltenberg') };
    const claimants = [{ ...spanOf('Stoltenberg'), entity: null }];
    const accept = (bench: ReturnType<typeof createWorkbench>) =>
      bench.run(acceptSuggestions(bench, { documentId, suggestions: [claim([speaker])], claimants }));
    const open = createWorkbench(text);
    accept(open);
    expect(open.annotation('Stoltenberg').attributes).toEqual({});
    expect(open.view.relationsAt(open.annotation('We are ready,').id)).toHaveLength(1);
    const refused = createWorkbench(text);
    refused.run(rejectSuggestion(refused, { documentId, suggestion: actor('Stoltenberg', [nato]) }));
    accept(refused);
    expect(refused.view.relationsAt(refused.annotation('We are ready,').id)).toEqual([]);
    expect(refused.annotations().filter(({ tag }) => tag === 'actor')).toHaveLength(1);
  });

  it('is refused where the tag stands already, and accepts the rest of several', () => {
    const bench = createWorkbench(text);
    bench.run(tagSpan(bench, { documentId, tag: 'actor', ...spanOf('NATO') }));
    const first = actor('NATO', [nato]);
    expect(codeOf(bench.run(acceptSuggestions(bench, { documentId, suggestions: [first] })))).toBe('already-tagged');
    bench.run(acceptSuggestions(bench, { documentId, suggestions: [first, actor('NATO', [nato], 2)] }));
    expect(bench.annotations()).toHaveLength(2);
  });
});

describe('rejecting a suggestion', () => {
  it('is remembered in the layer of the assistant, who is made once, and is taken back in one step', () => {
    const bench = createWorkbench(text, [buildCoder({ id: 'coder-2', name: 'assistant' })]);
    const reject = rejectSuggestion(bench, { documentId, suggestion: friday });
    expect(reject.label).toBe('Reject date “Friday”');
    const first = bench.run(reject);
    bench.run(rejectSuggestion(bench, { documentId, suggestion: actor('NATO', [nato]) }));
    const assistants = bench.view.coders().filter(({ role }) => role === 'assistant');
    expect(assistants.map(({ name }) => name)).toEqual(['Assistant 2']);
    expect(bench.annotation('Friday')).toMatchObject({
      coder: assistants[0]?.id,
      status: 'rejected',
      rule: 'weekday after “on”',
      attributes: {},
    });
    const other = createWorkbench(text);
    const done = other.run(rejectSuggestion(other, { documentId, suggestion: friday }));
    if (done.ok) other.table.apply(reverse(done.value));
    expect(other.annotations()).toEqual([]);
    expect(other.view.coders()).toHaveLength(1);
    expect(codeOf(first)).toBe('done');
  });

  it('counts nowhere: no finding, no layer that is compared', () => {
    const bench = createWorkbench(text);
    bench.run(rejectSuggestion(bench, { documentId, suggestion: claim([]) }));
    expect(lintDocument(bench.view, documentId, text)).toEqual([]);
    const corpus = collectReviewCorpus(bench.view, () => text);
    expect(corpus.coders).toEqual([]);
    expect(corpus.documents[0]?.annotations).toEqual([]);
  });

  it('does not keep anybody from tagging the same words', () => {
    const bench = createWorkbench(text);
    bench.run(rejectSuggestion(bench, { documentId, suggestion: friday }));
    expect(codeOf(bench.run(tagSpan(bench, { documentId, tag: 'date', ...spanOf('Friday') })))).toBe('done');
  });
});

describe('changing by hand what was accepted', () => {
  const made = (...suggestions: readonly (ActorSuggestion | ClaimSuggestion | DateSuggestion)[]) => {
    const bench = createWorkbench(text, [buildEntity(), buildEntity({ id: 'other', name: 'Another' })]);
    bench.run(acceptSuggestions(bench, { documentId, suggestions }));
    const [annotation] = bench.annotations();
    if (annotation === undefined) throw new Error('Nothing was accepted.');
    return { bench, id: annotation.id, now: () => bench.annotations()[0] };
  };
  const isOwn = (annotation: object | undefined) => {
    expect(annotation).toMatchObject({ assistance: 'shown' });
    expect(annotation).not.toHaveProperty('rule');
  };
  const known = { ...nato, id: 'entity-1' };

  it('makes the tag the coder’s own: another date', () => {
    const typed = made(friday);
    typed.bench.run(setAttribute(typed.bench, { annotationIds: [typed.id], attribute: 'value', value: '2019-02-01' }));
    isOwn(typed.now());
    const read = made(friday);
    const reading = { value: '2019-01-25', modifier: 'approx' as const };
    read.bench.run(setDateReading(read.bench, { annotationId: read.id, reading }));
    isOwn(read.now());
  });

  it('makes the tag the coder’s own: another actor, whether known or new, other edges, another tag', () => {
    const linked = made(actor('NATO', [known]));
    linked.bench.run(linkMention(linked.bench, { annotationIds: [linked.id], entityId: 'other' }));
    isOwn(linked.now());
    const created = made(actor('NATO', [known]));
    created.bench.run(createEntity(created.bench, { name: 'Third', mentions: [created.id] }));
    isOwn(created.now());
    const moved = made(friday);
    moved.bench.run(setBoundaries(moved.bench, { annotationId: moved.id, ...spanOf('on Friday') }));
    isOwn(moved.now());
    const other = made(friday);
    other.bench.run(changeTag(other.bench, { annotationId: other.id, tag: 'actor' }));
    isOwn(other.now());
  });

  it('leaves it accepted where something is added, or the same is said again', () => {
    const noted = made(claim([]));
    noted.bench.run(setNote(noted.bench, { annotationId: noted.id, note: 'A note' }));
    noted.bench.run(setAttribute(noted.bench, { annotationIds: [noted.id], attribute: 'concept', value: 'readiness' }));
    expect(noted.now()).toMatchObject({ assistance: 'accepted', rule: 'quotation before “said”' });
    const again = made(friday);
    const reading = { value: '2019-01-25', modifier: 'none' as const };
    again.bench.run(setDateReading(again.bench, { annotationId: again.id, reading }));
    expect(again.now()).toMatchObject({ assistance: 'accepted' });
    const blank = made({ ...friday, readings: [], needsDate: true });
    blank.bench.run(setDateReading(blank.bench, { annotationId: blank.id, reading }));
    expect(blank.now()).toMatchObject({ assistance: 'accepted' });
  });

  it('is taken back with the change', () => {
    const { bench, id, now } = made(friday);
    const before = now();
    const done = bench.run(setBoundaries(bench, { annotationId: id, ...spanOf('on Friday') }));
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(now()).toEqual(before);
  });
});
