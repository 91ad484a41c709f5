import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const seedsFolder = join(import.meta.dirname, '..', 'seeds');

/** The sentences of the sample articles, in order: what generated documents are made of. */
export function readSeedSentences(): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(seedsFolder, name), 'utf8').replaceAll(/\r\n?/g, '\n'))
    .flatMap((text) => text.split('\n').flatMap((line) => [...segmenter.segment(line)]))
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.length > 0);
}
