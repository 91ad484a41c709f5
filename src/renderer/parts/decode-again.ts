import { decodeText } from '#contract/decode-text';
import type { SetDocumentEncodingDetails } from '#core/commands/set-document-encoding';
import type { DocumentRecord } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';
import { rebuildOriginal } from '#core/text/canonical-text';
import { decodeSource } from '#core/text/decode-source';
import { encodingName } from '#core/text/encodings';
import type { CorpusPorts } from '#services/corpus-ports';
import type { StoredText } from '#services/ports';

interface DecodedAgain {
  readonly details: SetDocumentEncodingDetails;
  readonly stored: StoredText;
}

/**
 * The original bytes of a document in another encoding: kept bytes, or rebuilt ones, which are checked against the
 * SHA-256 that was taken when the file was loaded. The failure is a sentence for people.
 */
export async function decodeAgain(
  document: DocumentRecord,
  stored: StoredText,
  encoding: string,
  { sha256 }: Pick<CorpusPorts, 'sha256'>,
): Promise<Result<DecodedAgain, string>> {
  const bytes = stored.bytes ?? rebuildOriginal(stored.text, document.source);
  if (bytes === null || (await sha256(bytes)) !== document.source.sha256) {
    return failure('The bytes of the original file are not in the project. Add the file again. Nothing was changed.');
  }
  const decoded = decodeSource(bytes, decodeText, () => [], encoding);
  if (!decoded.ok) {
    return failure(`This text is not valid ${encodingName(encoding)}. Nothing was changed; choose another encoding.`);
  }
  const { text, newline, bom, encodingSource, rebuildable } = decoded.value;
  const textHash = await sha256(text);
  return success({
    details: {
      documentId: document.id,
      text,
      textHash,
      facts: { ...document.source, encoding: decoded.value.encoding, encodingSource, bom, newline },
    },
    stored: { hash: textHash, text, bytes: rebuildable ? null : bytes },
  });
}
