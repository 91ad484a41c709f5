import { useMemo } from 'react';
import type { TagDefinition } from '#core/model/records';
import { placeBeside } from '#renderer/features/reader/place-beside.ts';
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
    return placeBeside(surface.rectsOf(start, end), size);
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
