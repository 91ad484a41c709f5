import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { agreementRunOf } from '#renderer/features/agreement/agreement-run.ts';
import { useGoToUnit } from '#renderer/features/agreement/go-to-unit.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showChord } from '#renderer/ui/key-chord.ts';
import '#renderer/features/agreement/way-back.css';

/** A line above the text while one looks at units of a figure: back to it, and on to the next unit. */
export function WayBack() {
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
    <div className="way-back" role="group" aria-label="Units of a figure">
      <Button
        look="quiet"
        icon={<ArrowLeft size={14} aria-hidden />}
        onPress={() => {
          app.commands.run('agreement');
        }}
      >
        Back to agreement <kbd>{showChord('F9', app.host.os)}</kbd>
      </Button>
      <span className="way-back-place">
        {variable === undefined ? '' : `${variable.variable.label}: `}unit {(index + 1).toLocaleString('en')} of{' '}
        {rows.length.toLocaleString('en')}
      </span>
      <Button
        look="quiet"
        aria-label="Previous unit"
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={index === 0}
        onPress={() => {
          goTo(rows, index - 1);
        }}
      />
      <Button
        look="quiet"
        aria-label="Next unit"
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={index === rows.length - 1}
        onPress={() => {
          goTo(rows, index + 1);
        }}
      />
      <Button
        look="quiet"
        aria-label="Close this line"
        icon={<X size={14} aria-hidden />}
        onPress={() => {
          run.state.set({ visit: null });
        }}
      />
    </div>
  );
}
