export const actorsHead = '[data-panel="actors"] .middle-head button';
export const actorList = '.actors-list [role="listbox"]';
export const mentionList = '.actor-mentions [role="listbox"]';
