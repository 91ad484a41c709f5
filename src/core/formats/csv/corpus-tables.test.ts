import { describe, expect, it } from 'vitest';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
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
    expect(annotations.filter((row) => row.endsWith(',"a rule",'))).toHaveLength(2);
    expect(annotations.find((row) => row.startsWith('"mine"'))).toMatch(/,"shown",,$/u);
    expect(tables.get('claims.csv')).toHaveLength(1);
    expect(tables.get('dates.csv')).toHaveLength(1);
    expect(tables.get('documents.csv')?.[1]).toMatch(/,1$/u);
  });

  it('tell what ids of concepts and values mean now, whatever they were called when they were made', async () => {
    const codebook = createDefaultCodebook('codebook-1');
    const threat = { id: 'early_threat', label: 'Threat', description: 'Whatever may hurt.' };
    const tags = codebook.tags.map((tag) => ({
      ...tag,
      attributes: tag.attributes.map((each) => (each.type === 'concept' ? { ...each, values: [threat] } : each)),
    }));
    const concept = tags.flatMap(({ attributes }) => attributes).find(({ type }) => type === 'concept')?.id ?? '';
    const view = createRecordTable([
      ...buildHead().filter(({ kind }) => kind !== 'codebook'),
      { ...codebook, tags },
      buildDocument(text),
      buildAnnotation(text, { start: 0, end: 38 }, { id: 'c', tag: 'claim', attributes: { [concept]: threat.id } }),
    ]);
    const tables = await tablesOf(view);
    const [head, row] = tables.get('claims.csv') ?? [];
    const column = (head ?? '').split(',').indexOf(`${concept}_label`);
    expect((row ?? '').split(',')[column]).toBe('"Threat"');
    expect(tables.get('codebook.csv')).toContain(`"claim","${concept}","early_threat",,"Threat","Whatever may hurt.",`);
    expect(tables.get('codebook.csv')?.some((line) => line.startsWith(',,,"made_by","Made by"'))).toBe(true);
  });

  it('have the regions of a text in both units, and say in which one an annotation stands', async () => {
    const regions = [{ id: 'r', start: 0, end: 19, role: 'caption', date: '2019-01-25' } as const];
    const view = createRecordTable([
      ...buildHead(),
      buildDocument(text, { regions }),
      buildAnnotation(text, { start: 0, end: 4 }, { id: 'inside' }),
      buildAnnotation(text, { start: 25, end: 37 }, { id: 'outside' }),
    ]);
    const tables = await tablesOf(view);
    expect(tables.get('regions.csv')).toEqual([
      'id,document_id,document_title,role,start_cp,end_cp,start_utf16,end_utf16,date,beginning,beginning_json',
      expect.stringContaining('"r","document-1","A document","caption",0,19,0,19,"2019-01-25","NATO said on Friday",'),
    ]);
    const annotations = tables.get('annotations.csv') ?? [];
    expect(annotations[0]).toMatch(/,in_region$/u);
    expect(annotations.find((line) => line.startsWith('"inside"'))).toMatch(/,"caption"$/u);
    expect(annotations.find((line) => line.startsWith('"outside"'))).toMatch(/,$/u);
  });
});
