/** Tags every occurrence of a string or an actor, after a look at the list. */
export function Occurrences() {
  return null;
}
