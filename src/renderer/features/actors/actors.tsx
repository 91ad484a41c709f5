/** The registry of actors in the middle of the window, and a page for each. */
export function Actors() {
  return null;
}
