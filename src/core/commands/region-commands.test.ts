import { describe, expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { markRegions } from '#core/commands/mark-regions';
import { removeRegion } from '#core/commands/remove-region';
import { setRegion } from '#core/commands/set-region';
import type { Region } from '#core/model/records';
import { freshProposals } from '#core/regions/propose-regions';
import { regionAt } from '#core/regions/region-at';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'The article says this.\n\nPhoto: EPA\n\nSimilar articles\n\nUS calls out hacking on Monday\n';
const documentId = 'document-1';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

function shown(bench: ReturnType<typeof createWorkbench>): readonly string[] {
  const regions: readonly Region[] = bench.view.document(documentId)?.regions ?? [];
  return regions.map(({ start, end, role, date }) => `${role} ${text.slice(start, end)} ${date}`.trim());
}

describe('regions', () => {
  test('a stretch is marked without the white space around it, in text order, and changed', () => {
    const bench = createWorkbench(text);
    const similar = { start: text.indexOf('Similar'), end: text.length };
    expect(
      codeOf(bench.run(setRegion(bench, { documentId, ...similar, role: 'related', date: ' 2020-10-20 ' }), 'coder-1')),
    ).toBe('done');
    bench.run(setRegion(bench, { documentId, ...spanOf('Photo: EPA'), role: 'caption', date: '' }));
    expect(shown(bench)).toEqual([
      'caption Photo: EPA',
      'related Similar articles\n\nUS calls out hacking on Monday 2020-10-20',
    ]);
    const regionId = bench.view.document(documentId)?.regions[1]?.id ?? '';
    const change = {
      documentId,
      regionId,
      ...spanOf('US calls out hacking on Monday'),
      role: 'sidebar',
      date: '',
    } as const;
    const command = setRegion(bench, change);
    expect(command.label).toBe('Change region “US calls out hacking on Monday” (sidebar)');
    bench.run(command);
    expect(shown(bench)).toEqual(['caption Photo: EPA', 'sidebar US calls out hacking on Monday']);
    bench.run(removeRegion(bench, { documentId, regionId }));
    expect(shown(bench)).toEqual(['caption Photo: EPA']);
    expect(codeOf(bench.run(removeRegion(bench, { documentId, regionId })))).toBe('not-found');
  });

  test('what makes no sense is refused in words', () => {
    const bench = createWorkbench(text);
    const wanted = { documentId, ...spanOf('Photo: EPA'), role: 'caption', date: '' } as const;
    expect(codeOf(bench.run(setRegion(bench, { ...wanted, date: 'last year' })))).toBe('not-a-date');
    expect(codeOf(bench.run(setRegion(bench, { ...wanted, role: 'article' })))).toBe('date-missing');
    expect(codeOf(bench.run(setRegion(bench, { ...wanted, start: 22, end: 24 })))).toBe('nothing-selected');
    bench.run(setRegion(bench, wanted));
    expect(codeOf(bench.run(setRegion(bench, { ...wanted, role: 'boilerplate' })))).toBe('already-marked');
  });

  test('several are marked in one step, which one undo takes back', () => {
    const bench = createWorkbench(text);
    const regions = [
      { ...spanOf('Similar articles'), role: 'related', date: '' },
      { ...spanOf('Photo: EPA'), role: 'caption', date: '' },
    ] as const;
    const before = bench.view.document(documentId);
    const done = bench.run(markRegions(bench, { documentId, regions }));
    expect(shown(bench)).toEqual(['caption Photo: EPA', 'related Similar articles']);
    expect(codeOf(bench.run(markRegions(bench, { documentId, regions })))).toBe('already-marked');
    if (done.ok) bench.table.apply(reverse(done.value));
    expect(bench.view.document(documentId)).toEqual(before);
  });

  test('a refused proposal is remembered, changes nothing, and gives way to what is marked there', () => {
    const bench = createWorkbench(text);
    const kept = { ...spanOf('Similar articles'), role: 'article', date: '' } as const;
    const command = markRegions(bench, { documentId, regions: [kept] });
    expect(command.label).toMatch(/^Keep 1 part of “.*” as article text$/u);
    bench.run(command);
    const { regions = [] } = bench.view.document(documentId) ?? {};
    expect(shown(bench)).toEqual(['article Similar articles']);
    expect(freshProposals(text, regions).some(({ start }) => start === kept.start)).toBe(false);
    expect(regionAt(regions, kept)).toBeNull();
    expect(codeOf(bench.run(markRegions(bench, { documentId, regions: [kept] })))).toBe('already-marked');

    const around = { start: kept.start, end: text.length, role: 'sidebar', date: '' } as const;
    bench.run(setRegion(bench, { documentId, ...around }));
    expect(shown(bench)).toEqual(['sidebar Similar articles\n\nUS calls out hacking on Monday']);
  });
});
