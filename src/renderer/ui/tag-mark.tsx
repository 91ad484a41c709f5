import type { TagDefinition } from '#core/model/records';
import '#renderer/ui/tag-mark.css';

/** A small sample of how a tag is painted, so that lists and text speak the same language without words. */
export function TagMark({ tag }: { readonly tag: Pick<TagDefinition, 'color' | 'style'> }) {
  return (
    <svg className="tag-mark" width="14" height="12" viewBox="0 0 14 12" aria-hidden focusable="false">
      {tag.style === 'tint' ? (
        <rect
          x="0.75"
          y="0.75"
          width="12.5"
          height="10.5"
          rx="2"
          fill={tag.color}
          fillOpacity="0.35"
          stroke={tag.color}
          strokeWidth="1.5"
        />
      ) : (
        <line
          x1="1"
          y1="9"
          x2="13"
          y2="9"
          stroke={tag.color}
          strokeWidth="3"
          strokeDasharray={tag.style === 'dashed' ? '3.4 1.8' : tag.style === 'dotted' ? '1.6 1.6' : undefined}
        />
      )}
    </svg>
  );
}
