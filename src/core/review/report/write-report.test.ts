import { describe, expect, it, test } from 'vitest';
import { makeReport, type ReliabilityReport } from '#core/review/report/reliability-report';
import { writeReportHtml } from '#core/review/report/write-report-html';
import { writeReportJson } from '#core/review/report/write-report-json';
import { writeReportMarkdown } from '#core/review/report/write-report-markdown';
import { fixtureCorpus, fixtureSource, fixtureTable, hostileName } from '#testing/agreement-fixture';

const report = makeReport(fixtureSource, fixtureCorpus(), fixtureTable());

const writers: readonly (readonly [string, (report: ReliabilityReport) => string])[] = [
  ['html', writeReportHtml],
  ['md', writeReportMarkdown],
  ['json', writeReportJson],
];

describe.each(writers)('a report as %s', (extension, write) => {
  it('is the golden file', async () => {
    await expect(write(report)).toMatchFileSnapshot(`fixtures/data/report.${extension}`);
  });

  it('has the same bytes every time, whatever the order in which keys were made', () => {
    expect(write(makeReport(fixtureSource, fixtureCorpus(), fixtureTable()))).toBe(write(report));
  });

  it('is well-formed for two coders, for none to compare and for nothing measured', () => {
    const pair = makeReport(fixtureSource, fixtureCorpus(), fixtureTable(['anna', 'bo']));
    const nothing = makeReport(
      { ...fixtureSource, rounds: [] },
      { ...fixtureCorpus(), documents: [] },
      { ...fixtureTable(), variables: [], documents: 0, shared: 0, leftOut: [] },
    );
    for (const text of [write(pair), write(nothing)]) {
      expect(text).not.toMatch(/NaN|Infinity|\[object/u);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

test('nothing that a user wrote becomes mark-up in the HTML report', () => {
  const html = writeReportHtml(report);
  const words = html.replace(/<style>.*?<\/style>/su, '');
  expect(words).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>/u);
  expect(words).toContain('Bo &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(html).not.toMatch(/<[^>]*\s(?:src|href)=/u);
  expect(html).not.toMatch(/url\(|@import/u);
});

test('nothing that a user wrote becomes mark-up in the Markdown report', () => {
  const markdown = writeReportMarkdown(report);
  expect(markdown).not.toMatch(/^# Not a heading/mu);
  expect(markdown).not.toContain(hostileName);
  expect(markdown).not.toMatch(/(?<!\\)<(?!svg)/u);
  const rows = markdown.split('\n').filter((line) => line.includes('script') && line.startsWith('| '));
  expect(rows).not.toHaveLength(0);
  for (const row of rows) expect(row.replaceAll(String.raw`\|`, '')).toMatch(/^\|(?: [^|]* \|)+$/u);
});

test('the JSON report keeps every digit of every figure', () => {
  const parsed: unknown = JSON.parse(writeReportJson(report));
  expect(parsed).toMatchObject({ agreement: fixtureTable(), design: { coders: [{ annotations: 3 }, {}, {}] } });
});

test('a report on several files names them, and what was taken for granted', () => {
  const files = { names: ['anna.json', "bo's file.json"], taggedOnly: true, notes: ['Bo is from bo’s file.json.'] };
  const markdown = writeReportMarkdown(makeReport({ ...fixtureSource, files }, fixtureCorpus(), fixtureTable()));
  expect(markdown).toContain(String.raw`report anna.json 'bo'\''s file.json' --rule words:1`);
  expect(markdown).toContain('--tagged-only');
  expect(markdown).toContain('- Bo is from bo’s file.json.');
});
