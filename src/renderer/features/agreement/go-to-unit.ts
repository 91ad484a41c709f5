import { useCallback } from 'react';
import type { UnitRow } from '#core/review/agreement/agreement-table';
import type { AgreementRun } from '#renderer/features/agreement/agreement-run.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';

/**
 * Goes to a unit in the text: its document, with the lanes of the compared layers and the unit's own bars standing out.
 * The list it came from is kept, so that one can step on from there and come back.
 */
export function useGoToUnit(run: AgreementRun): (rows: readonly UnitRow[], index: number) => void {
  const { workspace } = useApp();
  const session = useSession();
  return useCallback(
    (rows, index) => {
      const unit = rows[index];
      if (unit === undefined) return;
      const ids = unit.annotations.filter((id) => id !== null);
      const own = ids.find((id) => session.view.annotation(id)?.coder === session.coder()) ?? null;
      const { request } = run.state.get().result?.table ?? {};
      run.state.set({ visit: { rows, index } });
      workspace.set({
        middle: 'text',
        documentId: unit.documentId,
        selectedId: own,
        revealId: own,
        focusText: true,
        review: {
          ...workspace.get().review,
          on: true,
          coders: request?.coders ?? [],
          passage: null,
          span: { documentId: unit.documentId, start: unit.start, end: unit.end, annotationIds: ids },
        },
      });
    },
    [run, session, workspace],
  );
}
