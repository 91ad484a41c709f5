import { agreementRunOf } from '#renderer/features/agreement/agreement-run.ts';
import { useGoToUnit } from '#renderer/features/agreement/go-to-unit.ts';
import { WayBack } from '#renderer/parts/way-back.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';

/** The way back to a figure while one looks at its units in the text. */
export function UnitWayBack() {
  const app = useApp();
  const run = agreementRunOf(app, useSession());
  const visit = useStore(run.state, (state) => state.visit);
  const variable = useStore(run.state, ({ chosen, result }) =>
    result?.table.variables.find((one) => one.variable.id === chosen?.variable),
  );
  const goTo = useGoToUnit(run);
  const documentId = useStore(app.workspace, (state) => state.documentId);
  // In another document one is no longer at the unit.
  if (visit === null || visit.rows[visit.index]?.documentId !== documentId) return null;
  const { rows, index } = visit;
  return (
    <WayBack
      label="Units of a figure"
      to="agreement"
      command="agreement"
      what="unit"
      about={variable === undefined ? '' : `${variable.variable.label}: `}
      index={index}
      count={rows.length}
      onStep={(next) => {
        goTo(rows, next);
      }}
      onClose={() => {
        run.state.set({ visit: null });
      }}
    />
  );
}
