import { quoted } from '#core/commands/label-parts';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { type Repository, StorageError, type StoredText } from '#services/ports';
import { createTextCache } from '#services/text-cache';

/** The texts of an open project, read from the store when they are first needed. */
export interface DocumentTexts {
  /** The text where it is in memory. */
  of(documentId: Id): string | undefined;
  /** Reads the text and keeps it, however large, until another document is read. Rejects with `StorageError`. */
  load(documentId: Id): Promise<string>;
  /** Reads the text without keeping it. Rejects with `StorageError`. */
  readOnce(documentId: Id): Promise<string>;
  put(text: StoredText): void;
}

export function createDocumentTexts(options: {
  readonly view: ProjectView;
  readonly repository: Pick<Repository, 'readText'>;
  readonly projectId: Id;
  /** UTF-16 code units. */
  readonly capacity: number;
  /** A text that is not stored yet. */
  readonly waitingText: (hash: string) => string | undefined;
}): DocumentTexts {
  const { view, repository, projectId, capacity, waitingText } = options;
  let openDocument: Id | undefined;
  const cache = createTextCache(capacity, () =>
    openDocument === undefined ? undefined : view.document(openDocument)?.textHash,
  );
  const onTheWay = new Map<string, Promise<string>>();

  function textOf(documentId: Id): string | undefined {
    const hash = view.document(documentId)?.textHash;
    return hash === undefined ? undefined : (cache.get(hash) ?? waitingText(hash));
  }

  async function readStored(hash: string, title: string): Promise<string> {
    const stored = await repository.readText(projectId, hash);
    if (stored === undefined)
      throw new StorageError('unavailable', `The text of ${quoted(title)} is not in the store.`);
    return stored.text;
  }

  async function read(hash: string, title: string): Promise<string> {
    const text = await readStored(hash, title);
    cache.put(hash, text);
    return text;
  }

  return {
    of: textOf,
    async load(documentId) {
      const document = view.document(documentId);
      if (document === undefined) throw new StorageError('unavailable', 'This document is no longer in the project.');
      openDocument = documentId;
      const known = textOf(documentId);
      if (known !== undefined) return known;
      const hash = document.textHash;
      const reading = onTheWay.get(hash) ?? read(hash, document.title);
      onTheWay.set(hash, reading);
      try {
        return await reading;
      } finally {
        onTheWay.delete(hash);
      }
    },
    async readOnce(documentId) {
      const document = view.document(documentId);
      if (document === undefined) throw new StorageError('unavailable', 'This document is no longer in the project.');
      return textOf(documentId) ?? (await readStored(document.textHash, document.title));
    },
    put(text) {
      cache.put(text.hash, text.text);
    },
  };
}
