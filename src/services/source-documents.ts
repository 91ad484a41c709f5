import type { LoadedSource } from '#contract/host';
import type { NewDocument } from '#core/commands/add-documents';
import { floorGrapheme } from '#core/text/graphemes';
import { fingerprintOf } from '#core/text/near-duplicates';
import type { StoredText } from '#services/ports';

const longestTitle = 200;

/** The document that a source becomes. Its title is its first line with words, else its file name. */
export function documentOf({ facts, text, textHash }: LoadedSource): NewDocument {
  const fingerprint = fingerprintOf(text);
  return {
    title: firstLine(text) ?? facts.name,
    date: '',
    outlet: '',
    url: '',
    language: '',
    source: facts,
    textHash,
    length: text.length,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

export function storedTextOf({ text, textHash, bytes }: LoadedSource): StoredText {
  return { hash: textHash, text, bytes };
}

/** The sources without those whose bytes came before. */
export function withoutRepeats(sources: readonly LoadedSource[]): readonly LoadedSource[] {
  const seen = new Set<string>();
  return sources.filter(({ facts }) => {
    if (seen.has(facts.sha256)) return false;
    seen.add(facts.sha256);
    return true;
  });
}

/** The first line that holds a letter or digit, trimmed, at most 200 characters; `undefined` where none does. */
function firstLine(text: string): string | undefined {
  const word = text.search(/[\p{L}\p{N}]/u);
  if (word === -1) return undefined;
  const end = text.indexOf('\n', word);
  const line = text.slice(text.lastIndexOf('\n', word) + 1, end === -1 ? text.length : end).trim();
  return line.slice(0, floorGrapheme(line, longestTitle)).trimEnd();
}
