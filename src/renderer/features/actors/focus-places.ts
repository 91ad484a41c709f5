export const actorsHead = '[data-panel="actors"] .middle-head button';
export const actorList = '.actors-list [role="listbox"]';
export const mentionList = '.actor-mentions [role="listbox"]';

/** The field of its name on the page of this actor. */
export function actorName(entityId: string): string {
  return `[data-page="${entityId}"] [data-field="entity-name"]`;
}
