import { sha256 } from '#host/sha256';
import type { CorpusPorts } from '#services/corpus-ports';

/** Long enough to get on with the work, short enough for a frame. */
const longestStretch = 8;

/** The corpus ports on what browsers and Node have in common. `sha256` needs a secure context. */
export function createCorpusPorts(): CorpusPorts {
  const encoder = new TextEncoder();
  let since = performance.now();
  return {
    sha256: (data) => sha256(typeof data === 'string' ? encoder.encode(data) : data),
    newUtf8Decoder() {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return {
        decode(bytes, last) {
          try {
            return decoder.decode(bytes, { stream: !last });
          } catch {
            return null;
          }
        },
      };
    },
    async pause() {
      if (performance.now() - since < longestStretch) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    },
  };
}
