import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleNames } from '#contract/sample-names';
import { baseName, comparePaths, hasBinaryExtension, isSkippedName } from '#contract/source-names';

describe('names of source files', () => {
  test('the sample names are the texts of the seeds folder', () => {
    const seeds = readdirSync(join(import.meta.dirname, '../../seeds')).filter((name) => name.endsWith('.txt'));
    expect(sampleNames).toEqual(seeds.sort());
  });

  test('hidden and machine-made entries are skipped, others are not', () => {
    expect(
      ['.git', '.DS_Store', 'node_modules', 'Thumbs.db', '__MACOSX'].filter((name) => !isSkippedName(name)),
    ).toEqual([]);
    expect(['a.txt', 'modules', 'x.'].filter(isSkippedName)).toEqual([]);
  });

  test('an extension is only taken for binary when it is one', () => {
    expect(['a.PDF', 'b.tar.gz', 'c.docx'].filter((name) => !hasBinaryExtension(name))).toEqual([]);
    expect(['a.txt', 'README', 'pdf', '.pdf', 'a.pdf.txt', 'x.html', 'b.csv'].filter(hasBinaryExtension)).toEqual([]);
  });

  test('numbers sort by value, and different paths are never equal', () => {
    expect(['b10', 'b9', 'a/2', 'a/10', 'B9'].sort(comparePaths)).toEqual(['a/2', 'a/10', 'b9', 'B9', 'b10']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(comparePaths(left, right) === 0).toBe(left === right);
        expect(Math.sign(comparePaths(left, right))).toBe(-Math.sign(comparePaths(right, left)) || 0);
      }),
      { seed: 7 },
    );
  });

  test('the base name is the last segment', () => {
    expect([baseName('a/b/c.txt'), baseName('c.txt')]).toEqual(['c.txt', 'c.txt']);
  });
});
