import type { AnyRecord } from '#core/model/records';
import { type LayerMergeOptions, mergeLayerChange } from '#core/review/packages/merge-layer-records';
import { isLayerRecord, type LayerRecord } from '#core/review/packages/translate-records';

/**
 * Makes what is here what the file says, where nobody here writes it: their records come, those that are here give way
 * to theirs, and what the file has not goes.
 *
 * @param before all records here that the file speaks for
 */
export function replaceLayer(
  options: LayerMergeOptions,
  theirs: readonly LayerRecord[],
  before: readonly LayerRecord[],
): void {
  const { draft, translator } = options;
  const kept = new Set(theirs.map((record) => translator.idOf(record)));
  const added: LayerRecord[] = [];
  const updated: [LayerRecord, LayerRecord][] = [];
  for (const record of theirs) {
    const ours: AnyRecord | undefined = draft.get(translator.idOf(record));
    if (ours !== undefined && isLayerRecord(ours)) updated.push([{ ...ours, id: record.id }, record]);
    else added.push(record);
  }
  mergeLayerChange(options, { added, updated, removed: before.filter(({ id }) => !kept.has(id)), replaces: true }, 0);
}
