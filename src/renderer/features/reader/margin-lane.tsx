import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { AnnotationRecord, DocumentRecord, Region, RelationRecord } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';
import { regionLabel } from '#core/regions/region-words';
import { showDateBriefly } from '#core/codebook/show-date';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useEntities, useLayer, useRelationsOf } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { placeLaneRows, type LaneRow } from '#renderer/features/reader/place-lane-rows.ts';
import type { Surface, VisibleParagraph } from '#renderer/surface/surface.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/features/reader/margin-lane.css';

interface Props {
  readonly document: DocumentRecord;
  readonly surface: Surface;
  /** Tells when the text scrolled or was laid out again. */
  readonly layout: { subscribe(listener: () => void): () => void };
}

const rowHeight = 20;
/** How far below its line a row may stand, in pixels. */
const drift = 60;

/** Beside each line, what one's own spans resolve to: actor, date value, claimant. Only what is in view; never moves the text. */
export function MarginLane({ document, surface, layout }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const { tags } = useCodebook();
  const annotations = useLayer(document.id);
  const relations = useRelationsOf(document.id);
  const entities = useEntities();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const { regions } = document;
  const [rows, setRows] = useState<readonly LaneRow[]>([]);

  useEffect(() => {
    let frame = 0;
    const place = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { top } = surface.lane.getBoundingClientRect();
        const wanted = surface.visibleParagraphs().flatMap((paragraph) =>
          marginItems(annotations, regions, paragraph).flatMap(({ id, start }) => {
            const [line] = surface.rectsOf(start, start + 1);
            return line === undefined ? [] : [{ id, top: line.top - top + (line.height - rowHeight) / 2 }];
          }),
        );
        setRows(placeLaneRows(wanted, rowHeight, drift));
      });
    };
    place();
    const stop = layout.subscribe(place);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [surface, layout, annotations, regions]);

  const names = useMemo(() => new Map(entities.map(({ id, name }) => [id, name])), [entities]);

  return createPortal(
    <div className="lane" aria-hidden>
      {rows.map(({ id, top, hidden }) => {
        if (id === null)
          return (
            <div key={`hidden-${String(top)}`} className="lane-more" style={{ top }}>
              +{hidden} more
            </div>
          );
        const region = regions.find((one) => one.id === id);
        if (region !== undefined) return <RegionLabel key={id} region={region} top={top} />;
        const annotation = session.view.annotation(id);
        const tag = tags.find((one) => one.id === annotation?.tag);
        if (annotation === undefined || tag === undefined) return null;
        return (
          <div
            key={id}
            className="lane-row"
            style={{ top }}
            data-selected={id === selectedId}
            title={`${tag.label}: ${annotation.quote}`}
            onClick={() => {
              workspace.set({ selectedId: id, sideTab: 'details' });
              surface.reveal(annotation.start, annotation.end);
            }}
          >
            <TagMark tag={tag} />
            <span className="lane-words">
              {wordsOf(annotation, relations, names, (other) => session.view.annotation(other))}
            </span>
          </div>
        );
      })}
    </div>,
    surface.lane,
  );
}

/** Says what a stretch is that recedes, beside its first line. */
function RegionLabel({ region, top }: { readonly region: Region; readonly top: number }) {
  const { workspace } = useApp();
  const words = region.date === '' ? regionLabel(region.role) : `${regionLabel(region.role)} · ${region.date}`;
  return (
    <div
      className="lane-row lane-region"
      style={{ top }}
      title={`${words}: press to change`}
      onClick={() => {
        workspace.set({ dialog: 'mark-region', regionId: region.id });
      }}
    >
      <span className="lane-words">{words}</span>
    </div>
  );
}

/** Regions and annotations that begin in the paragraph, in text order. */
function marginItems(
  annotations: readonly AnnotationRecord[],
  regions: readonly Region[],
  paragraph: VisibleParagraph,
): readonly (Region | AnnotationRecord)[] {
  const own = annotationsIn(annotations, paragraph);
  const begin = regions.filter(
    (region) => !isKeptText(region) && region.start >= paragraph.start && region.start < paragraph.end,
  );
  return begin.length === 0 ? own : [...begin, ...own].sort((left, right) => left.start - right.start);
}

/** Annotations that begin in the paragraph. */
function annotationsIn(
  annotations: readonly AnnotationRecord[],
  { start, end }: VisibleParagraph,
): readonly AnnotationRecord[] {
  const from = lowerBound(annotations, start);
  const rows: AnnotationRecord[] = [];
  for (let index = from; index < annotations.length; index++) {
    const annotation = annotations[index];
    if (annotation === undefined || annotation.start >= end) break;
    rows.push(annotation);
  }
  return rows;
}

function lowerBound(annotations: readonly AnnotationRecord[], start: number): number {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotations[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf(
  annotation: AnnotationRecord,
  relations: readonly RelationRecord[],
  names: ReadonlyMap<string, string>,
  find: (id: string) => AnnotationRecord | undefined,
): string {
  const { entity, value, modifier } = annotation.attributes;
  if (typeof entity === 'string') return names.get(entity) ?? annotation.quote;
  if (typeof value === 'string') return showDateBriefly(value, typeof modifier === 'string' ? modifier : 'none');
  const made = relations.filter(({ type, from }) => type === 'made_by' && from === annotation.id);
  if (made.length === 0) return annotation.quote;
  const claimants = made
    .map(({ target }) => {
      if (target.kind === 'literal') return target.value;
      const actor = find(target.id);
      const id = actor?.attributes['entity'];
      return (typeof id === 'string' ? names.get(id) : undefined) ?? actor?.quote ?? '';
    })
    .join(', ');
  return `${claimants}: ${annotation.quote}`;
}
