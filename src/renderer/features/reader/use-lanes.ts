import { useEffect, useMemo } from 'react';
import type { CoderRecord, DocumentRecord } from '#core/model/records';
import { laneChoices, type LaneChoice } from '#renderer/features/reader/lane-choices.ts';
import { shownInLane, spanChange, toSpans } from '#renderer/features/reader/painted-spans.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCoders } from '#renderer/state/project-queries.ts';
import { useComparedCoders } from '#renderer/state/review-entries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Keeps a lane for each layer that is compared under the lines of the text, true to every change. */
export function useLanes(document: DocumentRecord, surface: Surface): readonly LaneChoice[] {
  const { workspace } = useApp();
  const session = useSession();
  const compared = useComparedCoders();
  const coders = useCoders();
  const chosen = useStore(workspace, ({ review }) => review.coders);
  const showAdjudicated = useStore(workspace, ({ review }) => review.adjudicated);
  const documentId = document.id;

  const choices = useMemo(
    () => laneChoices(compared, coders.filter(isAdjudicator), chosen, showAdjudicated),
    [compared, coders, chosen, showAdjudicated],
  );

  useEffect(() => {
    const shown = choices.filter(({ isShown }) => isShown);
    surface.setLanes(
      shown.map(({ id, label, name, isAdjudicated }) => ({
        id,
        label,
        name,
        // Only a verdict's own result may be mended here; others' tags are theirs.
        selectable: isAdjudicated,
        spans: toSpans(session.view.annotationsOf(documentId), shownInLane(documentId, id)),
      })),
    );
    return session.onChange(({ entry }) => {
      for (const { id } of shown) {
        const change = spanChange(entry.change, shownInLane(documentId, id));
        if (change !== null) surface.changeLane(id, change);
      }
    });
  }, [surface, session, documentId, choices]);

  // Once, when lanes go: between one set of lanes and the next the text does not close up.
  useEffect(
    () => () => {
      surface.setLanes(null);
    },
    [surface],
  );
  return choices;
}

const isAdjudicator = ({ role }: CoderRecord) => role === 'adjudicator';
