import { expect, test } from 'vitest';
import { nearestTargets } from '#core/model/nearest';
import type { AnnotationRecord } from '#core/model/records';
import { buildAnnotation, buildCoder, buildEntity } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text =
  'NATO met. Russia and the alliance said: NATO broke the treaty. Then France agreed, and Russia too. Moscow left.';

function at(words: string, id: string, parts: Partial<AnnotationRecord> = {}, from = 0): AnnotationRecord {
  const start = text.indexOf(words, from);
  return buildAnnotation(text, { start, end: start + words.length }, { id, ...parts });
}

const claim = at('NATO broke the treaty', 'claim', { tag: 'claim' });

function nearest(...records: readonly AnnotationRecord[]): readonly string[] {
  const bench = createWorkbench(text, [buildEntity(), buildCoder({ id: 'coder-2' }), claim, ...records]);
  return nearestTargets(bench.view, claim, 'actor', text).map(({ id }) => id);
}

test('the same sentence comes first, and one before the claim comes before one as far behind it', () => {
  const russia = at('Russia', 'same sentence');
  const met = at('met', 'before');
  const then = at('Then', 'right behind');
  const france = at('France', 'behind');
  expect(nearest(france, then, met, russia)).toEqual(['same sentence', 'right behind', 'behind', 'before']);
  expect(nearest(at('Russia', 'far behind', {}, claim.end), met)).toEqual(['before', 'far behind']);
});

test('those inside the claim come first, then by distance; of two as far away the earlier one', () => {
  const inside = at('NATO', 'inside', {}, claim.start);
  const before = at('the alliance', 'before');
  const after = at('France', 'after');
  const far = at('Moscow', 'far');
  expect(nearest(far, after, inside, before)).toEqual(['inside', 'before', 'after', 'far']);
});

test('one entity, or the same words, count once: the nearest mention stands for them', () => {
  const entity = { attributes: { entity: 'entity-1' } };
  const mentions = [at('NATO', 'far', entity), at('the alliance', 'near', entity)];
  const names = [at('Russia', 'first'), at('Russia', 'second', {}, claim.end)];
  expect(nearest(...mentions, ...names)).toEqual(['near', 'first']);
});

test('what is held stands for its actor, although another mention is nearer', () => {
  const entity = { attributes: { entity: 'entity-1' } };
  const bench = createWorkbench(text, [
    buildEntity(),
    claim,
    at('NATO', 'far', entity),
    at('the alliance', 'near', entity),
    at('Russia', 'other'),
  ]);
  const listed = (held: readonly string[]) =>
    nearestTargets(bench.view, claim, 'actor', text, new Set(held)).map(({ id }) => id);
  expect(listed([])).toEqual(['near', 'other']);
  expect(listed(['far'])).toEqual(['other', 'far']);
  expect(listed(['far', 'near'])).toEqual(['near', 'other', 'far']);
});

test('leaves out other tags, other layers, and what was rejected or lost', () => {
  const others = [
    at('France', 'date', { tag: 'date' }),
    at('France', 'theirs', { coder: 'coder-2' }),
    at('Moscow', 'rejected', { status: 'rejected' }),
    at('Moscow', 'orphaned', { status: 'orphaned' }),
  ];
  expect(nearest(...others, at('Russia', 'only'))).toEqual(['only']);
});
