import { readFile } from 'node:fs/promises';
import { failure, success, type Result } from '#core/model/result';
import { pathOf } from './read-file-corpus.ts';

/** What `spanwright suggest --json` prints of a tag, as far as it can be scored. Offsets are code points. */
export interface ReadSuggestion {
  readonly file: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: string;
  readonly modifier: string;
  readonly entity: string;
}

/** Reads a file of suggestions, or says as a sentence what is wrong with it. */
export async function readSuggestions(path: string): Promise<Result<readonly ReadSuggestion[], string>> {
  let text: string;
  try {
    text = await readFile(pathOf(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failure(`${path} cannot be read: ${error.message}`);
    throw error;
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return failure(`${path} is not JSON.`);
  }
  if (!Array.isArray(list)) return failure(`${path} is not a list of suggestions, as “suggest --json” prints it.`);
  const read: ReadSuggestion[] = [];
  for (const [order, each] of list.entries()) {
    const suggestion = readSuggestion(each);
    if (suggestion === null) {
      return failure(
        `${path}: entry ${String(order + 1)} is no suggestion: file, tag, start, end and quote are needed.`,
      );
    }
    read.push(suggestion);
  }
  return success(read);
}

function readSuggestion(value: unknown): ReadSuggestion | null {
  if (typeof value !== 'object' || value === null) return null;
  const get = (key: string): unknown => Reflect.get(value, key);
  const word = (key: string): string => {
    const found = get(key);
    return typeof found === 'string' ? found : '';
  };
  const [start, end] = [get('start'), get('end')];
  const isPlace = typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end;
  if (!isPlace || word('file') === '' || word('tag') === '' || word('quote') === '') return null;
  const [file, tag, quote] = [word('file'), word('tag'), word('quote')];
  return { file, tag, start, end, quote, value: word('value'), modifier: word('modifier'), entity: word('entity') };
}
