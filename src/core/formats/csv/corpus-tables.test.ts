import { describe, expect, it } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { corpusTables } from '#core/formats/csv/corpus-tables';
import { buildAnnotation, buildCoder, buildDocument, buildHead } from '#testing/builders';

const text = 'NATO said on Friday that it was ready.';

async function tablesOf(view: ReturnType<typeof createRecordTable>): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = new Map<string, readonly string[]>();
  for (const { name, pieces } of corpusTables(view, () => text)) {
    let content = '';
    for await (const piece of pieces) content += piece;
    tables.set(name, content.trimEnd().split('\r\n'));
  }
  return tables;
}

describe('the tables of a corpus', () => {
  it('have rejected suggestions among the annotations only, as the assistant’s, and do not count them', async () => {
    const rejected = { coder: 'assistant', status: 'rejected', rule: 'a rule' } as const;
    const view = createRecordTable([
      ...buildHead(),
      buildCoder({ id: 'assistant', name: 'Assistant', role: 'assistant' }),
      buildDocument(text),
      buildAnnotation(text, { start: 0, end: 4 }, { id: 'mine', assistance: 'shown' }),
      buildAnnotation(text, { start: 13, end: 19 }, { id: 'no-date', tag: 'date', ...rejected }),
      buildAnnotation(text, { start: 25, end: 37 }, { id: 'no-claim', tag: 'claim', ...rejected }),
    ]);
    const tables = await tablesOf(view);
    const [, ...annotations] = tables.get('annotations.csv') ?? [];
    expect(annotations.filter((row) => row.includes(',"Assistant",') && row.includes(',"rejected",'))).toHaveLength(2);
    expect(annotations.filter((row) => row.endsWith(',"a rule"'))).toHaveLength(2);
    expect(annotations.find((row) => row.startsWith('"mine"'))).toMatch(/,"shown",$/u);
    expect(tables.get('claims.csv')).toHaveLength(1);
    expect(tables.get('dates.csv')).toHaveLength(1);
    expect(tables.get('documents.csv')?.[1]).toMatch(/,1$/u);
  });
});
