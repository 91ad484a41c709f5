/** The format's name stands in the first line of a corpus. */
const headBytes = 400;

/** The file that was dropped alone and can be a corpus by its name; `null` for anything else, such as a folder. */
export function loneFile(dropped: DataTransfer): File | null {
  const file = dropped.files.length === 1 ? dropped.files[0] : undefined;
  return file !== undefined && /\.json$/iu.test(file.name) ? file : null;
}

/** Whether the file begins as a corpus of Spanwright does, of whatever version. */
export async function isCorpusFile(file: Blob): Promise<boolean> {
  try {
    const head = await file.slice(0, headBytes).text();
    return /^\uFEFF?\s*\{[^{}]*"format"\s*:\s*"spanwright-corpus"/u.test(head);
  } catch {
    // What cannot be read is said by whoever loads it.
    return false;
  }
}
