import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeChunks } from '#host/encode-chunks';

async function collect(chunks: Iterable<string | Uint8Array>, pieceBytes: number): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of encodeChunks(chunks, pieceBytes)) pieces.push(piece.slice());
  return pieces;
}

function flat(pieces: readonly Uint8Array[]): readonly number[] {
  return pieces.flatMap((piece) => Array.from(piece));
}

describe('encoding chunks', () => {
  test('gives the same bytes wherever the text was cut, also inside a surrogate pair', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const cuts = fc.array(fc.nat(120), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, cuts, fc.integer({ min: 1, max: 9 }), async (whole, places, pieceBytes) => {
        const sorted = [0, ...places.map((place) => Math.min(place, whole.length)), whole.length].sort((a, b) => a - b);
        const chunks = sorted.slice(1).map((end, index) => whole.slice(sorted[index], end));
        const pieces = await collect(chunks, pieceBytes);
        expect(flat(pieces)).toEqual(Array.from(new TextEncoder().encode(whole)));
        const wrong = pieces.filter(
          ({ length }, index) => length === 0 || (index < pieces.length - 1 && length !== pieceBytes),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('passes bytes on as they are, in their place', async () => {
    const pieces = await collect(['é', Uint8Array.of(0xff, 0x00), '', 'b'], 4);
    expect(flat(pieces)).toEqual([0xc3, 0xa9, 0xff, 0x00, 0x62]);
  });

  test('replaces a lone surrogate, as UTF-8 has none', async () => {
    expect(flat(await collect(['a\ud83d', Uint8Array.of(0x62)], 100))).toEqual([0x61, 0xef, 0xbf, 0xbd, 0x62]);
    expect(flat(await collect(['a\ud83d'], 100))).toEqual([0x61, 0xef, 0xbf, 0xbd]);
  });

  test('pulls a chunk only when the pieces before it were taken', async () => {
    let pulled = 0;
    function* chunks() {
      for (;;) {
        pulled += 1;
        yield 'abcd';
      }
    }
    const pieces = encodeChunks(chunks(), 4);
    await pieces.next();
    expect(pulled).toBe(1);
    await pieces.next();
    expect(pulled).toBe(2);
    await pieces.return(undefined);
  });

  test('gives nothing for nothing', async () => {
    expect(await collect([], 4)).toEqual([]);
    expect(await collect(['', new Uint8Array(0)], 4)).toEqual([]);
  });
});
