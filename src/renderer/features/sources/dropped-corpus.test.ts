import { describe, expect, test } from 'vitest';
import { isCorpusFile } from '#renderer/features/sources/dropped-corpus.ts';

describe('a dropped file', () => {
  test('is a corpus where its first lines say so, of whatever version', async () => {
    for (const head of [
      '{\n  "format": "spanwright-corpus",\n  "version": 1,',
      '{"format":"spanwright-corpus","version":9,',
      '\uFEFF{ "version": 1, "format" : "spanwright-corpus", "project": {',
    ]) {
      expect(await isCorpusFile(new Blob([head, ' '.repeat(1000)])), head).toBe(true);
    }
  });

  test('is a text where it only speaks of one', async () => {
    for (const text of [
      '',
      '[]',
      '{"format": "spanwright-corpus-lines"}',
      'The "format": "spanwright-corpus" is JSON.',
    ]) {
      expect(await isCorpusFile(new Blob([text])), text).toBe(false);
    }
  });
});
