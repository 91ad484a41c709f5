import { useEffect, useState } from 'react';
import type { DocumentRecord, Id } from '#core/model/records';
import { freshProposals, type RegionProposal } from '#core/regions/propose-regions';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

/** Documents whose proposals somebody has seen, as long as the window is open. */
const judged = new WeakMap<ProjectSession, Set<Id>>();

export function noteRegionsJudged(session: ProjectSession, documentId: Id): void {
  judged.set(session, (judged.get(session) ?? new Set()).add(documentId));
}

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
  session: ProjectSession,
  { id, regions, state }: DocumentRecord,
  text: string,
): readonly RegionProposal[] {
  if (text.length > longest || state === 'done' || judged.get(session)?.has(id) === true) return nothing;
  if (latest?.regions !== regions || latest.text !== text) {
    latest = { regions, text, found: freshProposals(text, regions) };
  }
  return latest.found;
}

/** How many stretches are probably not article text; looked for in a pause, and 0 once somebody has judged them. */
export function useProposalCount({ id, regions, state }: DocumentRecord, text: string | undefined): number {
  const session = useSession();
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
  return isWanted && found?.regions === regions && judged.get(session)?.has(id) !== true ? found.count : 0;
}
