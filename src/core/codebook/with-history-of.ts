import type { CodebookRecord } from '#core/model/records';

/** The past of a codebook belongs to its project: nobody writes it anew. */
export function withHistoryOf({ version, revisions }: CodebookRecord, wanted: CodebookRecord): CodebookRecord {
  const { id, name, tags, relations, constraints } = wanted;
  return {
    kind: 'codebook',
    id,
    name,
    version,
    tags,
    relations,
    ...(constraints === undefined ? {} : { constraints }),
    ...(revisions === undefined ? {} : { revisions }),
  };
}
