/** The tree of concepts in the middle of the window, and a page for each. */
export function Concepts() {
  return null;
}
