import type { AnnotationRecord } from '#core/model/records';

/** What stands on a card beside an annotation. */
export interface CardProps {
  readonly annotation: AnnotationRecord;
  /** Canonical text of its document. */
  readonly text: string;
  /** The keys are the card's own; without, they are commands of the text. */
  readonly focused: boolean;
  /** Takes the card away and leads back to the text. */
  readonly onClose: () => void;
}
