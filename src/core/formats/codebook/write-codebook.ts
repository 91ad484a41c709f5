import { toCorpusCodebook } from '#core/formats/corpus/to-corpus';
import type { CodebookRecord } from '#core/model/records';

/** A codebook as a file of its own: the same shape as in a corpus, without saying who changed it. */
export const codebookFormat = 'spanwright-codebook';
export const codebookFileVersion = 1;

/** JSON text that people can read and compare line by line, with a line end at its end. */
export function writeCodebook(codebook: CodebookRecord): string {
  const { revisions, ...rest } = toCorpusCodebook(codebook);
  const past = revisions?.map(({ version, note, touched, at }) => ({ version, note, touched, at }));
  const content = {
    format: codebookFormat,
    version: codebookFileVersion,
    codebook: { ...rest, ...(past === undefined ? {} : { revisions: past }) },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
