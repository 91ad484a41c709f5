import type { ReactNode } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { mostLanes, withLaneToggled, type LaneChoice } from '#renderer/features/reader/lane-choices.ts';
import { useLanes } from '#renderer/features/reader/use-lanes.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useComparedCoders } from '#renderer/state/review-entries.ts';
import { useBlind } from '#renderer/state/use-tasks.ts';
import { setReview } from '#renderer/state/workspace.ts';
import type { Surface } from '#renderer/surface/surface.ts';
import '#renderer/features/reader/lanes.css';

interface Props {
  readonly document: DocumentRecord;
  readonly surface: Surface;
}

/** Lanes of the layers, where there are several and the coder may see them; else what is given instead. */
export function Lanes({ document, surface, children }: Props & { readonly children: ReactNode }) {
  const isBlind = useBlind(document.id);
  const layers = useComparedCoders().length;
  return isBlind || layers < 2 ? children : <ShownLanes document={document} surface={surface} />;
}

/** Feeds the lanes, and names them above the text: number and coder. A press hides a lane or shows it again. */
function ShownLanes({ document, surface }: Props) {
  const { workspace } = useApp();
  const choices = useLanes(document, surface);
  const toggle = ({ id, isAdjudicated, isShown }: LaneChoice) => {
    if (isAdjudicated) {
      setReview(workspace, { adjudicated: !isShown });
      return;
    }
    const coders = withLaneToggled(choices, id);
    if (coders !== null) setReview(workspace, { coders });
  };
  return (
    <div className="lanes" role="group" aria-label="Lanes under the text">
      {choices.map((choice) => {
        const { id, label, name, isShown, isAdjudicated } = choice;
        const cannot = !isAdjudicated && withLaneToggled(choices, id) === null;
        return (
          <button
            key={id}
            type="button"
            className="lanes-choice"
            aria-pressed={isShown}
            aria-disabled={cannot}
            title={cannot ? whyNot(isShown) : name}
            onClick={() => {
              toggle(choice);
            }}
          >
            <span className="lanes-label">{label}</span> <span className="lanes-name">{name}</span>
          </button>
        );
      })}
    </div>
  );
}

function whyNot(isShown: boolean): string {
  return isShown ? 'The last lane stays.' : `There is room for ${String(mostLanes)} lanes. Hide another one first.`;
}
