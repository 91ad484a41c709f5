import { describe, expect, test } from 'vitest';
import type { ImportPreview } from '#core/review/packages/import-preview';
import type { ReviewPackage } from '#core/review/packages/review-package';
import { madeOneWords, originWords, resultWords, taskWords } from '#renderer/features/packages/preview-words.ts';

const about: ReviewPackage = {
  id: 'package-1',
  purpose: 'coded',
  project: 'project-1',
  round: 'round-1',
  from: { id: 'coder-2', name: 'Bo' },
  replica: 'replica-1',
  coder: { id: 'coder-2', name: 'Bo' },
  blind: true,
  codebookVersion: 1,
  baseRevision: 1,
  revision: 9,
  createdAt: '2026-01-05T08:00:00.000Z',
  segments: [],
  checksums: {},
};

const preview: ImportPreview = {
  kind: 'merge',
  from: 'Bo',
  nothingNew: false,
  layers: [{ coder: 'coder-2', name: 'Bo', theirName: 'Bo', how: 'here' }],
  done: [],
  counts: [
    { kind: 'annotation', tag: 'claim', label: 'Claim', added: 1200, changed: 0, removed: 2 },
    { kind: 'annotation', tag: 'actor', label: 'Actor', added: 34, changed: 1, removed: 0 },
    { kind: 'relation', tag: '', label: 'Relations', added: 500, changed: 0, removed: 0 },
  ],
  documents: [],
  notes: [],
  sameActors: [],
};

describe('the words about a file', () => {
  test('say whose work it is, who sent it, and when', () => {
    expect(originWords('a.json', about, preview)).toMatch(/^What Bo coded, saved on .*\.$/u);
    const sent = { ...about, from: { id: 'coder-3', name: 'Cy' } };
    expect(originWords('a.json', sent, preview)).toMatch(/by Cy\.$/u);
    expect(originWords('a.json', { ...about, purpose: 'to-code' }, preview)).toMatch(/^Documents to code from Bo/u);
    expect(originWords('a.json', null, preview)).toBe('Layers of Bo, from “a.json”.');
    expect(originWords('a.json', null, { ...preview, layers: [] })).toBe('From “a.json”.');
  });

  test('sum up what came in', () => {
    expect(resultWords(preview)).toBe('Brought in from Bo: 1,234 annotations added, 1 changed, 2 removed.');
  });

  test('say which actors are one now', () => {
    const pair = { into: 'entity-1', from: ['entity-2'] };
    expect(madeOneWords([pair])).toMatch(/^The actors of one name are one now/u);
    expect(madeOneWords([pair, pair])).toMatch(/^The actors of 2 names are one now/u);
  });

  test('ask for what is to be coded, and say how it goes back', () => {
    const asked = { ...about, purpose: 'to-code', from: { id: 'coder-1', name: 'Anna' } } as const;
    const words = taskWords(asked, { documents: 3, annotations: 0 }).join(' ');
    expect(words).toContain('Anna asks you to code 3 documents as Bo.');
    expect(words).toContain('blind');
    expect(words).toContain('send that file back to Anna');
    expect(taskWords({ ...asked, blind: false }, { documents: 1, annotations: 7 }).join(' ')).not.toContain('blind');
  });
});
