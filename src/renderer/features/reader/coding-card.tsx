import { useEffect, useState, type ReactNode } from 'react';
import { entityAttributeOf, tagOf } from '#core/codebook/definitions';
import type { AnnotationRecord, CodebookRecord } from '#core/model/records';
import { ActorCard } from '#renderer/parts/actor-card.tsx';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { ClaimCard } from '#renderer/parts/claim-card.tsx';
import { DateCard } from '#renderer/parts/date-card.tsx';
import { placeBeside } from '#renderer/features/reader/place-beside.ts';
import type { LayoutSignal } from '#renderer/features/reader/use-surface.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useAnnotation, useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface } from '#renderer/surface/surface.ts';

interface Props {
  readonly text: string;
  readonly surface: Surface;
  readonly layout: LayoutSignal;
}

/** Beside the annotation that was just made: what would make it complete. Never over its words. */
export function CodingCard({ text, surface, layout }: Props) {
  const { workspace } = useApp();
  const card = useStore(workspace, (state) => state.card);
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const annotation = useAnnotation(card?.annotationId ?? null);
  if (card === null || annotation === undefined || selectedId !== annotation.id) return null;
  const close = () => {
    workspace.set({ card: null });
    surface.focus();
  };
  return (
    <Placed annotation={annotation} surface={surface} layout={layout}>
      <CardBody annotation={annotation} text={text} focused={card.focused} onClose={close} />
    </Placed>
  );
}

function CardBody(props: CardProps) {
  const codebook = useCodebook();
  switch (cardOf(codebook, props.annotation)) {
    case 'actor':
      return <ActorCard {...props} />;
    case 'date':
      return <DateCard {...props} />;
    case 'claim':
      return <ClaimCard {...props} />;
    case null:
      return null;
  }
}

/** By what the codebook asks of the tag, whatever the project calls it. */
function cardOf(codebook: CodebookRecord, { tag }: AnnotationRecord): 'actor' | 'date' | 'claim' | null {
  if (entityAttributeOf(codebook, tag)?.on === true) return 'actor';
  if (tagOf(codebook, tag)?.attributes.some(({ type, on }) => on && type === 'edtf') === true) return 'date';
  return codebook.relations.some(({ id, from, on }) => on && id === 'made_by' && from === tag) ? 'claim' : null;
}

/** As wide and high as a card can become: it must not jump when it grows. */
const room = { width: 340, height: 240 };

function Placed({ annotation, surface, layout, children }: Omit<Props, 'text'> & PlacedProps) {
  const { start, end } = annotation;
  const [place, setPlace] = useState(() => placeBeside(surface.rectsOf(start, end), room));
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setPlace(placeBeside(surface.rectsOf(start, end), room));
      });
    };
    follow();
    const stop = layout.subscribe(follow);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [surface, layout, start, end]);
  if (place === null) return null;
  return (
    <div className="coding-card-place" style={place} data-coding-card>
      {children}
    </div>
  );
}

interface PlacedProps {
  readonly annotation: AnnotationRecord;
  readonly children: ReactNode;
}
