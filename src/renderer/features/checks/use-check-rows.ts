import { useEffect, useMemo, useState } from 'react';
import type { Id } from '#core/model/records';
import { rowsOfLayer, sortRows, type CheckRow } from '#renderer/features/checks/check-rows.ts';
import type { ChecksState } from '#renderer/features/checks/checks-state.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { layerOf, useLayer } from '#renderer/state/project-queries.ts';
import { findingsIn, useLint, useLintVersion } from '#renderer/state/use-lint.ts';
import type { ProjectSession } from '#services/project-session';

const none: readonly CheckRow[] = [];
/** Milliseconds of a pause that are used at a time. */
const slice = 8;

/** Findings in the current coder's tags, worst first; `null` while a corpus is looked at for the first time. */
export function useCheckRows(scope: ChecksState['scope'], documentId: Id | null): readonly CheckRow[] | null {
  const layer = useLayer(scope === 'document' ? documentId : null);
  const findings = useLint(scope === 'document' ? documentId : null);
  const here = useMemo(() => sortRows(rowsOfLayer(layer, findings)), [layer, findings]);
  const everywhere = useCorpusRows(scope === 'corpus');
  return scope === 'document' ? here : everywhere;
}

function useCorpusRows(wanted: boolean): readonly CheckRow[] | null {
  const session = useSession();
  const version = useLintVersion();
  const [rows, setRows] = useState<readonly CheckRow[] | null>(null);
  useEffect(() => (wanted ? gather(session, setRows) : undefined), [wanted, session, version]);
  return wanted ? rows : none;
}

/** Looks at all documents in pauses; what was found before stays until all is there. */
function gather(session: ProjectSession, done: (rows: readonly CheckRow[]) => void): () => void {
  const documents = session.view.documents();
  const found: CheckRow[] = [];
  let at = 0;
  let asked = 0;
  const look = () => {
    const end = performance.now() + slice;
    while (at < documents.length && performance.now() < end) {
      const id = documents[at]?.id ?? '';
      found.push(...rowsOfLayer(layerOf(session, id), findingsIn(session, id)));
      at += 1;
    }
    if (at < documents.length) asked = requestIdleCallback(look, { timeout: 200 });
    else done(sortRows(found));
  };
  asked = requestIdleCallback(look, { timeout: 200 });
  return () => {
    cancelIdleCallback(asked);
  };
}
