const chunkLength = 65_536;

/**
 * Joins small pieces and cuts large ones into chunks of at most 65,536 UTF-16 code units. No chunk splits a surrogate
 * pair, so each can be encoded by itself.
 */
export async function* packChunks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    const text = waiting.join('');
    let from = 0;
    while (text.length - from >= chunkLength) {
      const to = endOfChunk(text, from);
      yield text.slice(from, to);
      from = to;
    }
    waiting = from === text.length ? [] : [text.slice(from)];
    length = text.length - from;
  }
  if (length > 0) yield waiting.join('');
}

function endOfChunk(text: string, from: number): number {
  const end = from + chunkLength;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
