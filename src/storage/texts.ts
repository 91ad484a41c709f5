import type { Id } from '#core/model/records';
import type { StoredText } from '#services/ports';
import type { Database } from '#storage/database';
import type { TextKey, TextRow } from '#storage/rows';

/** UTF-16 code units between two turns of the page while texts are written. */
const unitsPerTurn = 1_000_000;

/**
 * Stores texts by hash, once each. A text that is there already keeps its original bytes: a second file that decodes
 * to the same text must not take them away. Inside a transaction.
 */
export async function putTexts(database: Database, projectId: Id, texts: readonly StoredText[]): Promise<void> {
  let group: TextRow[] = [];
  let units = 0;
  for (const text of await textsToWrite(database, projectId, texts)) {
    if (group.length > 0 && units + text.text.length > unitsPerTurn) {
      await database.texts.bulkPut(group);
      group = [];
      units = 0;
    }
    group.push({ projectId, hash: text.hash, text: text.text, bytes: text.bytes });
    units += text.text.length;
  }
  if (group.length > 0) await database.texts.bulkPut(group);
}

export async function readText(database: Database, projectId: Id, hash: string): Promise<StoredText | undefined> {
  const row = await database.texts.get([projectId, hash]);
  return row && { hash: row.hash, text: row.text, bytes: row.bytes };
}

/** One text a hash, those with bytes first, without what is stored and loses nothing by staying. */
async function textsToWrite(
  database: Database,
  projectId: Id,
  texts: readonly StoredText[],
): Promise<readonly StoredText[]> {
  const byHash = new Map<string, StoredText>();
  for (const text of texts) {
    if ((byHash.get(text.hash)?.bytes ?? null) === null) byHash.set(text.hash, text);
  }
  if (byHash.size === 0) return [];
  const keys = [...byHash.keys()].map((hash): TextKey => [projectId, hash]);
  const stored = new Set((await database.texts.where(':id').anyOf(keys).primaryKeys()).map(([, hash]) => hash));
  const wanted: StoredText[] = [];
  for (const text of byHash.values()) {
    if (!stored.has(text.hash)) wanted.push(text);
    else if (text.bytes !== null && (await readText(database, projectId, text.hash))?.bytes === null) wanted.push(text);
  }
  return wanted;
}
