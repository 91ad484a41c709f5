import { describe, expect, test } from 'vitest';
import { describePackage } from '#renderer/features/packages/package-words.ts';
import type { PackageSummary } from '#services/save-package';

const summary: PackageSummary = {
  documents: 5,
  annotations: 0,
  comments: 0,
  verdicts: 0,
  layers: [],
  blind: true,
  suggestedName: 'Study for Bo.json',
};

describe('what a package would hold, in words', () => {
  test('for somebody who is to code blind: texts, and nothing of the others', () => {
    const lines = describePackage(summary, { purpose: 'to-code' }, { name: 'Bo', progress: { done: 0, assigned: 5 } });
    expect(lines.slice(0, 3)).toEqual([
      '5 documents with the codebook and the list of actors.',
      'No tags: Bo begins with the plain texts.',
      'Blind: no other layer, no comments of others, and no actors that only others named.',
    ]);
    expect(lines.join(' ')).not.toContain('done');
  });

  test('of somebody who coded: the layer, what was said, and how much of it is done', () => {
    const coded = {
      ...summary,
      blind: false,
      annotations: 41,
      comments: 2,
      verdicts: 1,
      layers: ['Bo', 'Adjudicated'],
    };
    const lines = describePackage(coded, { purpose: 'coded' }, { name: 'Bo', progress: { done: 1, assigned: 5 } });
    expect(lines).toContain('41 annotations of Bo and Adjudicated.');
    expect(lines).toContain('2 comments and 1 verdict.');
    expect(lines.join(' ')).toContain('1 of 5 assigned documents is marked as done. The rest counts as unfinished.');
    const all = describePackage(coded, { purpose: 'coded' }, { name: 'Bo', progress: { done: 5, assigned: 5 } });
    expect(all).toContain('All assigned documents are marked as done.');
  });
});
