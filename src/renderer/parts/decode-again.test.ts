import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { DocumentRecord } from '#core/model/records';
import { decodeAgain } from '#renderer/parts/decode-again.ts';
import { buildDocument } from '#testing/builders';

const ports = {
  sha256: (data: string | Uint8Array) => Promise.resolve(createHash('sha256').update(data).digest('hex')),
};

/** «Да» in windows-1251; the same bytes read `Äà` in windows-1252. */
const bytes = new Uint8Array([0xc4, 0xe0, 0x0d, 0x0a]);

function documentOf(text: string, from: Uint8Array, source: Partial<DocumentRecord['source']>): DocumentRecord {
  const document = buildDocument(text);
  const hash = createHash('sha256').update(from).digest('hex');
  return { ...document, source: { ...document.source, sha256: hash, ...source } };
}

it('reads kept bytes in another encoding and keeps them', async () => {
  const document = documentOf('Äà\n', bytes, { encoding: 'windows-1252', encodingSource: 'guess', newline: 'crlf' });
  const again = await decodeAgain(document, { hash: 'h', text: 'Äà\n', bytes }, 'windows-1251', ports);
  if (!again.ok) throw new Error(again.error);
  expect(again.value.details).toMatchObject({ text: 'Да\n', documentId: document.id });
  expect(again.value.details.facts).toMatchObject({
    encoding: 'windows-1251',
    encodingSource: 'user',
    newline: 'crlf',
  });
  expect(again.value.details.textHash).toBe(createHash('sha256').update('Да\n').digest('hex'));
  expect(again.value.stored).toEqual({ hash: again.value.details.textHash, text: 'Да\n', bytes });
});

it('rebuilds bytes that were not kept', async () => {
  const utf8 = new TextEncoder().encode('Ж\r\n');
  const document = documentOf('Ж\n', utf8, { encoding: 'utf-8', newline: 'crlf' });
  const again = await decodeAgain(document, { hash: 'h', text: 'Ж\n', bytes: null }, 'windows-1252', ports);
  if (!again.ok) throw new Error(again.error);
  expect(again.value.details.text).toBe('Ð–\n');
  expect(again.value.stored.bytes).toEqual(utf8);
});

it('refuses an encoding in which the bytes mean nothing', async () => {
  const document = documentOf('Äà\n', bytes, { encoding: 'windows-1252', newline: 'crlf' });
  const again = await decodeAgain(document, { hash: 'h', text: 'Äà\n', bytes }, 'utf-8', ports);
  expect(again).toMatchObject({ ok: false, error: expect.stringContaining('Unicode (UTF-8)') as string });
});

it('refuses where the stored bytes are not those of the file', async () => {
  const document = documentOf('Äà\n', bytes, { encoding: 'windows-1252', newline: 'crlf', sha256: 'another' });
  const again = await decodeAgain(document, { hash: 'h', text: 'Äà\n', bytes }, 'windows-1251', ports);
  expect(again.ok).toBe(false);
});
