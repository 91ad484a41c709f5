import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadSource, refuseUnread } from '#contract/load-source';
import { maximumSourceBytes } from '#contract/source-names';

function sha256(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}

const russian =
  'Договор о ликвидации ракет средней и меньшей дальности был подписан в Вашингтоне и вступил в силу в июне. ' +
  'Министр иностранных дел заявил журналистам, что Россия готова к переговорам.';

/** Windows-1251 of Russian letters, spaces and ASCII: what the text above needs. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

describe('loading a source', () => {
  test('finds a legacy encoding, says that it is a guess and keeps what rebuilds the bytes', async () => {
    const bytes = windows1251(russian);
    const source = await loadSource('ru/a.txt', bytes, null, sha256);
    if (!source.ok) throw new Error(source.error.message);
    expect(source.value.text).toBe(russian);
    expect(source.value.facts).toMatchObject({
      name: 'a.txt',
      path: 'ru/a.txt',
      encoding: 'windows-1251',
      encodingSource: 'guess',
      size: bytes.length,
      sha256: await sha256(bytes),
    });
    expect(source.value.bytes).toEqual(bytes);
  });

  test('keeps no bytes where the text rebuilds them', async () => {
    const source = await loadSource('a.txt', new TextEncoder().encode('Één.\r\nTwee.\r\n'), null, sha256);
    expect(source.ok && [source.value.text, source.value.bytes]).toEqual(['Één.\nTwee.\n', null]);
  });

  test('reports bytes that are not valid in the chosen encoding', async () => {
    const source = await loadSource('a.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x42), 'utf-8', sha256);
    expect(source).toMatchObject({ ok: false, error: { code: 'undecodable' } });
  });

  test('refuses by name and size alone what need not be read', () => {
    expect(refuseUnread('film.mp4', 10)?.code).toBe('binary');
    expect(refuseUnread('a.txt', maximumSourceBytes + 1)?.code).toBe('too-large');
    expect(refuseUnread('a.txt', maximumSourceBytes)).toBeNull();
  });
});
