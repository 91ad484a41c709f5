import type { Id } from '#core/model/records';
import { Chip } from '#renderer/features/review/chip.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useComparedCoders } from '#renderer/state/review-entries.ts';
import { useAnnotations } from '#renderer/state/project-queries.ts';
import { useBlind } from '#renderer/state/use-tasks.ts';
import { useStore } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';

/** The layers that are compared, with what each has in the document; a press leaves one out or takes it in. */
export function LayerChips() {
  const { workspace } = useApp();
  const coders = useComparedCoders();
  const chosen = useStore(workspace, ({ review }) => review.coders);
  const documentId = useStore(workspace, (state) => state.documentId);
  const annotations = useAnnotations(documentId);
  const isBlind = useBlind(documentId);
  const isOn = (id: Id) => chosen.length === 0 || chosen.includes(id);
  const toggle = (id: Id) => {
    const next = coders.map((coder) => coder.id).filter((each) => isOn(each) !== (each === id));
    setReview(workspace, { coders: next.length === coders.length ? [] : next });
  };
  return (
    <div className="review-chips" role="group" aria-label="Layers compared">
      {coders.map(({ id, label }) => {
        const count = annotations.filter(({ coder, status }) => coder === id && status === 'confirmed').length;
        return (
          <Chip
            key={id}
            isOn={isOn(id)}
            hint={label}
            onToggle={() => {
              toggle(id);
            }}
          >
            <span className="review-chip-name">{label}</span>
            {!isBlind && <span className="review-count"> {count.toLocaleString()}</span>}
          </Chip>
        );
      })}
    </div>
  );
}
