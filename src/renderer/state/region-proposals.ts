import { useEffect, useState } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { freshProposals, type RegionProposal } from '#core/regions/propose-regions';

/** Longer texts are books or whole archives: nobody is asked about them unasked. UTF-16 code units. */
const longest = 200_000;

const nothing: readonly RegionProposal[] = [];
let latest: {
  readonly regions: DocumentRecord['regions'];
  readonly text: string;
  readonly found: readonly RegionProposal[];
} | null = null;

/** Stretches that are probably not article text, as long as nobody has judged them. */
export function openProposals(
  { regions, state }: Pick<DocumentRecord, 'regions' | 'state'>,
  text: string,
): readonly RegionProposal[] {
  if (text.length > longest || state === 'done') return nothing;
  if (latest?.regions !== regions || latest.text !== text) {
    latest = { regions, text, found: freshProposals(text, regions) };
  }
  return latest.found;
}

/** How many stretches are probably not article text; looked for in a pause, and 0 once somebody has judged them. */
export function useProposalCount({ regions, state }: DocumentRecord, text: string | undefined): number {
  const [found, setFound] = useState<{ readonly regions: DocumentRecord['regions']; readonly count: number } | null>(
    null,
  );
  const isWanted = text !== undefined && text.length <= longest && state !== 'done';
  useEffect(() => {
    if (!isWanted) return;
    const handle = requestIdleCallback(
      () => {
        setFound({ regions, count: freshProposals(text, regions).length });
      },
      { timeout: 2000 },
    );
    return () => {
      cancelIdleCallback(handle);
    };
  }, [isWanted, text, regions]);
  return isWanted && found?.regions === regions ? found.count : 0;
}
