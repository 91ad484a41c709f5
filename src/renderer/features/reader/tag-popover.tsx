import { useMemo } from 'react';
import type { TagDefinition } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface } from '#renderer/surface/surface.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/features/reader/popovers.css';

interface Props {
  readonly surface: Surface;
  readonly onTag: (tag: TagDefinition) => void;
}

const size = { width: 270, height: 40 };

/** Offers the tags beside a selection made by mouse; never over the selected text. */
export function TagPopover({ surface, onTag }: Props) {
  const { workspace } = useApp();
  const { tags } = useCodebook();
  const selection = useStore(workspace, (state) => state.selection);

  const place = useMemo(() => {
    const start = Math.min(selection.anchor, selection.focus);
    const end = Math.max(selection.anchor, selection.focus);
    return placeBeside(surface.rectsOf(start, end));
  }, [surface, selection]);

  if (place === null) return null;
  return (
    <div className="float tag-popover" style={place} role="toolbar" aria-label="Tag the selection">
      {tags.map((tag) => (
        <button
          key={tag.id}
          type="button"
          className="tag-popover-button"
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onTag(tag);
          }}
        >
          <TagMark tag={tag} /> {tag.label} <kbd>{tag.key}</kbd>
        </button>
      ))}
    </div>
  );
}

/** Under the last line where there is room, else above the first. */
function placeBeside(rects: readonly DOMRect[]) {
  const first = rects[0];
  const last = rects.at(-1);
  if (first === undefined || last === undefined) return null;
  const below = last.bottom + 8;
  const fits = below + size.height < window.innerHeight - 36;
  const left = Math.max(
    8,
    Math.min(fits ? last.right - size.width / 2 : first.left, window.innerWidth - size.width - 8),
  );
  return { left, top: fits ? below : Math.max(8, first.top - size.height - 8) };
}
