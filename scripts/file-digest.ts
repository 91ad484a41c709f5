import { createHash, type BinaryToTextEncoding } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { UserError } from './user-error.ts';

export interface ExpectedDigest {
  readonly algorithm: 'sha256' | 'sha512';
  readonly encoding: BinaryToTextEncoding;
  readonly value: string;
}

/**
 * Reads the file as a stream and compares its digest.
 * @throws UserError when it differs; the file is left where it is, to be looked at.
 */
export async function requireDigest(file: string, expected: ExpectedDigest): Promise<void> {
  const hash = createHash(expected.algorithm);
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest(expected.encoding);
  if (actual !== expected.value) {
    throw new UserError(
      `The downloaded file is not the one Spanwright expects, so nothing from it was used.\n` +
        `  file      ${file}\n` +
        `  expected  ${expected.algorithm} ${expected.value}\n` +
        `  found     ${expected.algorithm} ${actual}\n` +
        `Delete the file and try again. If it happens twice, something between here and the registry alters downloads.`,
    );
  }
}
