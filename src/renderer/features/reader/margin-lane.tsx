import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { AnnotationRecord, DocumentRecord, RelationRecord } from '#core/model/records';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useAnnotations, useCodebook, useEntities, useRelationsOf } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface, VisibleParagraph } from '#renderer/surface/surface.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/features/reader/margin-lane.css';

interface Props {
  readonly document: DocumentRecord;
  readonly surface: Surface;
  /** Tells when the text scrolled or was laid out again. */
  readonly layout: { subscribe(listener: () => void): () => void };
}

/** More in one paragraph would run into the next one. */
const rowHeight = 20;

/** Beside the text, what its spans resolve to: actor, date value, claimant. Only for paragraphs in view; never moves the text. */
export function MarginLane({ document, surface, layout }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const { tags } = useCodebook();
  const annotations = useAnnotations(document.id);
  const relations = useRelationsOf(document.id);
  const entities = useEntities();
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const [shown, setShown] = useState<{ readonly paragraphs: readonly VisibleParagraph[]; readonly top: number }>({
    paragraphs: [],
    top: 0,
  });

  useEffect(() => {
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setShown({ paragraphs: surface.visibleParagraphs(), top: surface.lane.getBoundingClientRect().top });
      });
    };
    measure();
    const stop = layout.subscribe(measure);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [surface, layout]);

  const names = useMemo(() => new Map(entities.map(({ id, name }) => [id, name])), [entities]);

  return createPortal(
    <div className="lane" aria-hidden>
      {shown.paragraphs.map((paragraph) => {
        const rows = rowsOf(annotations, paragraph).flatMap((annotation) => {
          const words = wordsOf(annotation, relations, names, (id) => session.view.annotation(id));
          const tag = tags.find(({ id }) => id === annotation.tag);
          return tag === undefined ? [] : [{ annotation, tag, words }];
        });
        const room = Math.max(1, Math.floor(paragraph.rect.height / rowHeight));
        const fitting = rows.length > room ? rows.slice(0, Math.max(room - 1, 0)) : rows;
        return (
          <div key={paragraph.index} className="lane-paragraph" style={{ top: paragraph.rect.top - shown.top }}>
            {fitting.map(({ annotation, tag, words }) => (
              <div
                key={annotation.id}
                className="lane-row"
                data-selected={annotation.id === selectedId}
                title={`${tag.label}: ${annotation.quote}`}
                onClick={() => {
                  workspace.set({ selectedId: annotation.id, sideTab: 'details' });
                  surface.reveal(annotation.start, annotation.end);
                }}
              >
                <TagMark tag={tag} /> <span className="lane-words">{words}</span>
              </div>
            ))}
            {rows.length > fitting.length && <div className="lane-more">+{rows.length - fitting.length} more</div>}
          </div>
        );
      })}
    </div>,
    surface.lane,
  );
}

/** Annotations that begin in the paragraph. */
function rowsOf(
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
  const { entity, value } = annotation.attributes;
  if (typeof entity === 'string') return names.get(entity) ?? annotation.quote;
  if (typeof value === 'string') return value;
  const made = relations.filter(({ type, from }) => type === 'made_by' && from === annotation.id);
  if (made.length === 0) return annotation.quote;
  return made
    .map(({ target }) => {
      if (target.kind === 'literal') return target.value;
      const actor = find(target.id);
      const id = actor?.attributes['entity'];
      return (typeof id === 'string' ? names.get(id) : undefined) ?? actor?.quote ?? '';
    })
    .join(', ');
}
