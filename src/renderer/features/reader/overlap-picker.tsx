import type { Id } from '#core/model/records';
import type { Overlap } from '#renderer/features/reader/overlap.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/features/reader/popovers.css';

interface Props {
  readonly overlap: Overlap;
  readonly onPick: (id: Id) => void;
  readonly onClose: () => void;
}

/** All annotations at the place that was clicked, innermost first; the selected one is marked. */
export function OverlapPicker({ overlap, onPick, onClose }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const { tags } = useCodebook();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const width = 300;
  const rows = overlap.ids.flatMap((id) => session.view.annotation(id) ?? []);
  const height = 34 + rows.length * 30;
  const style = {
    left: Math.max(8, Math.min(overlap.x + 12, window.innerWidth - width - 8)),
    top: overlap.y + 22 + height > window.innerHeight ? Math.max(8, overlap.y - height - 12) : overlap.y + 22,
    width,
  };
  return (
    <div
      className="float overlap"
      style={style}
      role="group"
      aria-label="Annotations here"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <p className="overlap-head">
        {rows.length} annotations here <kbd>O</kbd>
      </p>
      {rows.map((annotation) => {
        const tag = tags.find(({ id }) => id === annotation.tag);
        return (
          <button
            key={annotation.id}
            type="button"
            className="overlap-row"
            aria-pressed={annotation.id === selectedId}
            onClick={() => {
              onPick(annotation.id);
            }}
          >
            {tag !== undefined && <TagMark tag={tag} />}
            <span className="overlap-tag">{tag?.label ?? annotation.tag}</span>
            <span className="overlap-quote">{annotation.quote}</span>
          </button>
        );
      })}
    </div>
  );
}
