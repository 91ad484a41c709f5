/** Texts in memory by their hash, the least recently used forgotten first once their total length is too much. */
export interface TextCache {
  get(hash: string): string | undefined;
  put(hash: string, text: string): void;
}

/**
 * `capacity` is the total length in UTF-16 code units. `pinned` names the hash of the text that is on the screen: it
 * is never forgotten, however large.
 */
export function createTextCache(capacity: number, pinned: () => string | undefined): TextCache {
  // A Map remembers the order of insertion: its first keys are the least recently used ones.
  const texts = new Map<string, string>();
  let total = 0;

  function forget(): void {
    const keep = pinned();
    for (const [hash, text] of texts) {
      if (total <= capacity) return;
      if (hash === keep) continue;
      texts.delete(hash);
      total -= text.length;
    }
  }

  return {
    get(hash) {
      const text = texts.get(hash);
      if (text === undefined) return undefined;
      texts.delete(hash);
      texts.set(hash, text);
      return text;
    },
    put(hash, text) {
      const known = texts.get(hash);
      if (known !== undefined) {
        texts.delete(hash);
        total -= known.length;
      }
      texts.set(hash, text);
      total += text.length;
      forget();
    },
  };
}
