import { useRef, useState } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { CodingCard } from '#renderer/features/reader/coding-card.tsx';
import { FindBar } from '#renderer/features/reader/find-bar.tsx';
import { Lanes } from '#renderer/features/reader/lanes.tsx';
import { MarginLane } from '#renderer/features/reader/margin-lane.tsx';
import type { Overlap } from '#renderer/features/reader/overlap.ts';
import { OverlapPicker } from '#renderer/features/reader/overlap-picker.tsx';
import { SuggestionLayer } from '#renderer/features/reader/suggestion-layer.tsx';
import { TagPopover } from '#renderer/features/reader/tag-popover.tsx';
import { useAnnotationCommands } from '#renderer/features/reader/use-annotation-commands.ts';
import { useCaretAnnouncements } from '#renderer/features/reader/use-caret-announcements.ts';
import { useMoveCommands } from '#renderer/features/reader/use-move-commands.ts';
import { useRegionMarks } from '#renderer/features/reader/use-region-marks.ts';
import { useReviewSpan } from '#renderer/features/reader/use-review-span.ts';
import { createLayoutSignal, useSurface } from '#renderer/features/reader/use-surface.ts';
import { useTagging } from '#renderer/features/reader/use-tagging.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';

/** The text with its spans, its margin, and what pops up beside a selection. */
export function ReaderText({ document, text }: { readonly document: DocumentRecord; readonly text: string }) {
  const { workspace } = useApp();
  const findShown = useStore(workspace, (state) => state.findShown);
  const isReview = useStore(workspace, ({ review }) => review.on);
  const place = useRef<HTMLDivElement>(null);
  const [overlap, setOverlap] = useState<Overlap | null>(null);
  const [offered, setOffered] = useState(false);
  const [layout] = useState(createLayoutSignal);

  const surface = useSurface({ document, text, place, layout, setOverlap, setOffered });
  const tagging = useTagging(document, text, surface);
  useAnnotationCommands(document, text, surface);
  useMoveCommands(text, surface);
  useCaretAnnouncements(surface);
  useReviewSpan(document.id, surface);
  useRegionMarks(document, surface);

  const margin = surface !== null && <MarginLane document={document} surface={surface} layout={layout} />;
  return (
    <div className="reader-body">
      {isReview && surface !== null ? (
        <Lanes document={document} surface={surface}>
          {margin}
        </Lanes>
      ) : (
        margin
      )}
      {findShown && surface !== null && <FindBar text={text} surface={surface} />}
      <div className="reader-place" ref={place} data-reading-surface />
      {offered && surface !== null && (
        <TagPopover
          surface={surface}
          onTag={(tag) => {
            setOffered(false);
            tagging.tag(tag);
            if (workspace.get().card?.focused !== true) surface.focus();
          }}
        />
      )}
      {surface !== null && <SuggestionLayer document={document} surface={surface} layout={layout} />}
      {surface !== null && !isReview && (
        <CodingCard documentId={document.id} text={text} surface={surface} layout={layout} />
      )}
      {overlap !== null && surface !== null && (
        <OverlapPicker
          overlap={overlap}
          onClose={() => {
            setOverlap(null);
          }}
          onPick={(id) => {
            workspace.set({ selectedId: id });
            surface.focus();
          }}
        />
      )}
    </div>
  );
}
