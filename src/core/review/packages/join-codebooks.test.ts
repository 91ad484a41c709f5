import { expect, test } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import { attributeOf } from '#core/codebook/definitions';
import { partOf } from '#core/codebook/touched-parts';
import { deepFreeze } from '#core/model/deep-freeze';
import type { CodebookPart, CodebookRecord, ValueDefinition } from '#core/model/records';
import { joinCodebooks } from '#core/review/packages/join-codebooks';

const first = deepFreeze(createDefaultCodebook('codebook'));
const part = partOf({ tag: 'claim', attribute: 'function', value: 'warn' });

function withValues(
  codebook: CodebookRecord,
  change: (values: readonly ValueDefinition[]) => readonly ValueDefinition[],
): CodebookRecord {
  const tags = codebook.tags.map((tag) => ({
    ...tag,
    attributes: tag.attributes.map((each) =>
      tag.id === 'claim' && each.id === 'function' ? { ...each, values: change(each.values) } : each,
    ),
  }));
  return { ...codebook, tags };
}

function nextVersion(codebook: CodebookRecord, touched: CodebookPart, at: string): CodebookRecord {
  const version = codebook.version + 1;
  const revision = { version, note: '', touched: [touched], coder: 'coder-1', at };
  return { ...codebook, version, revisions: [...(codebook.revisions ?? []), revision] };
}

const idsOf = (codebook: CodebookRecord) => attributeOf(codebook, 'claim', 'function')?.values.map(({ id }) => id);
const withoutWarn = nextVersion(
  withValues(first, (values) => values.filter(({ id }) => id !== 'warn')),
  part,
  '2026-02-01T08:00:00.000Z',
);

test('a later version brings its past and its constraints, and what it took away goes here too', () => {
  const theirs: CodebookRecord = {
    ...withoutWarn,
    constraints: [{ id: 'no-entity', severity: 'off', rule: { kind: 'built-in' } }],
  };
  const joined = joinCodebooks(theirs, first);
  expect(joined).toEqual(theirs);
  expect(idsOf(joined)).not.toContain('warn');
});

test('what is still used here stays where that is asked for', () => {
  expect(idsOf(joinCodebooks(withoutWarn, first, { keepRemoved: true }))).toContain('warn');
});

test('entries that only this copy has stay', () => {
  const ours = withValues(first, (values) => [...values, { id: 'joke', label: 'Joke', description: '' }]);
  expect(idsOf(joinCodebooks(withoutWarn, ours))).toContain('joke');
});

test('an older version than ours changes nothing', () => {
  expect(joinCodebooks(first, withoutWarn)).toBe(withoutWarn);
  const later = nextVersion(withoutWarn, part, '2026-03-01T08:00:00.000Z');
  expect(joinCodebooks(withoutWarn, later)).toBe(later);
});

test('two copies that went on each by itself take that of who hands it out', () => {
  const other = nextVersion(first, partOf({ tag: 'date' }), '2026-02-02T08:00:00.000Z');
  expect(joinCodebooks(withoutWarn, nextVersion(other, part, '2026-02-03T08:00:00.000Z')).revisions).toEqual(
    withoutWarn.revisions,
  );
});
