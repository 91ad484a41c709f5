import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';

/** Tells a screen reader what a key just did and which tags are at the caret. */
export function LiveRegion() {
  const { workspace } = useApp();
  const { text, count } = useStore(workspace, (state) => state.announcement);
  // Two regions take turns, so that the same words said twice are read twice.
  return (
    <div className="visually-hidden" data-testid="announcement">
      <p aria-live="polite">{count % 2 === 0 ? text : ''}</p>
      <p aria-live="polite">{count % 2 === 1 ? text : ''}</p>
    </div>
  );
}
