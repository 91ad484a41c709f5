import { dateAttributeOf, entityAttributeOf } from '#core/codebook/definitions';
import type { AnnotationRecord, CodebookRecord } from '#core/model/records';
import { ActorCard } from '#renderer/parts/actor-card.tsx';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { ClaimCard } from '#renderer/parts/claim-card.tsx';
import { DateCard } from '#renderer/parts/date-card.tsx';
import { NextReading } from '#renderer/parts/next-reading.tsx';
import { PlacedCard } from '#renderer/features/reader/placed-card.tsx';
import type { LayoutSignal } from '#renderer/features/reader/use-surface.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useAnnotation, useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { Surface } from '#renderer/surface/surface.ts';

interface Props {
  readonly documentId: string;
  readonly text: string;
  readonly surface: Surface;
  readonly layout: LayoutSignal;
}

/** As wide and high as a card can become: it must not jump when it grows. */
const room = { width: 340, height: 240 };

/** Beside the annotation that was just made: what would make it complete. Never over its words. */
export function CodingCard({ documentId, text, surface, layout }: Props) {
  const { workspace } = useApp();
  const card = useStore(workspace, (state) => state.card);
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const annotation = useAnnotation(card?.annotationId ?? null);
  if (card === null || annotation === undefined || selectedId !== annotation.id)
    return <NextReading documentId={documentId} text={text} />;
  const close = () => {
    workspace.set({ card: null });
    surface.focus();
  };
  return (
    <>
      <NextReading documentId={documentId} text={text} />
      <PlacedCard span={annotation} room={room} surface={surface} layout={layout}>
        <CardBody annotation={annotation} text={text} focused={card.focused} onClose={close} />
      </PlacedCard>
    </>
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
  if (dateAttributeOf(codebook, tag) !== undefined) return 'date';
  return codebook.relations.some(({ id, from, on }) => on && id === 'made_by' && from === tag) ? 'claim' : null;
}
