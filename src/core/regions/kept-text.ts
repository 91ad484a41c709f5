import type { Region } from '#core/model/records';

/**
 * Whether a region only says that a stretch is article text all the same: it was proposed as something else, and that was
 * refused. It changes nothing in the document and is not shown, but keeps the proposal from coming back.
 */
export function isKeptText({ role, date }: Pick<Region, 'role' | 'date'>): boolean {
  return role === 'article' && date === '';
}
