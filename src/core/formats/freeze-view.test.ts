import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { freezeView } from '#core/formats/freeze-view';
import { arbitraryCorpus } from '#testing/arbitrary-corpus';

it('a frozen view answers as the view did, whatever happens to it afterwards', () => {
  fc.assert(
    fc.property(arbitraryCorpus(), ({ records }) => {
      const live = createRecordTable(records);
      const before = createRecordTable(records);
      const frozen = freezeView(live);
      live.apply({
        added: [],
        updated: [],
        removed: records.filter(({ kind }) => kind !== 'project' && kind !== 'codebook'),
      });
      expect([...frozen.all()]).toHaveLength(records.length);
      expect(new Set(frozen.all())).toEqual(new Set(before.all()));
      for (const { id } of records) {
        expect(frozen.record(id)).toBe(before.record(id));
        expect(frozen.document(id)).toBe(before.document(id));
        expect(frozen.annotation(id)).toBe(before.annotation(id));
        expect(frozen.entity(id)).toBe(before.entity(id));
        expect(new Set(frozen.relationsAt(id))).toEqual(new Set(before.relationsAt(id)));
        expect(frozen.annotationsOf(id)).toEqual(before.annotationsOf(id));
        expect(frozen.relationsOf(id)).toEqual(before.relationsOf(id));
        expect(frozen.commentsOf(id)).toEqual(before.commentsOf(id));
        expect(frozen.verdictsOf(id)).toEqual(before.verdictsOf(id));
      }
      expect(frozen.rounds()).toEqual(before.rounds());
      expect(frozen.assignments()).toEqual(before.assignments());
      expect(frozen.receipts()).toEqual(before.receipts());
    }),
    { seed: 71, numRuns: 100 },
  );
});
