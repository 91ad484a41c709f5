import { useMemo, useState } from 'react';
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

/** As wide as a tag is with a label of usual length. */
const width = 92;
const height = 40;

/** Offers the tags beside a selection made by mouse; never over the selected text. */
export function TagPopover({ surface, onTag }: Props) {
  const { workspace } = useApp();
  const { tags } = useCodebook();
  const selection = useStore(workspace, (state) => state.selection);

  const [shown, setShown] = useState<TagDefinition | null>(null);
  const count = tags.length;
  const place = useMemo(() => {
    const start = Math.min(selection.anchor, selection.focus);
    const end = Math.max(selection.anchor, selection.focus);
    return placeBeside(surface.rectsOf(start, end), { width: Math.min(count, 6) * width, height });
  }, [surface, selection, count]);

  if (place === null) return null;
  return (
    <div className="float tag-popover" style={place} role="toolbar" aria-label="Tag the selection">
      {tags.map((tag) => (
        <button
          key={tag.id}
          type="button"
          className="tag-popover-button"
          aria-description={tag.guideline}
          onMouseEnter={() => {
            setShown(tag);
          }}
          onMouseLeave={() => {
            setShown(null);
          }}
          onFocus={() => {
            setShown(tag);
          }}
          onBlur={() => {
            setShown(null);
          }}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onTag(tag);
          }}
        >
          <TagMark tag={tag} /> {tag.label} {tag.key !== '' && <kbd>{tag.key.toUpperCase()}</kbd>}
        </button>
      ))}
      {shown !== null && shown.guideline !== '' && (
        <p className="tag-popover-words" aria-hidden>
          {shown.guideline}
        </p>
      )}
    </div>
  );
}
