/** Dialogs that mark what is not article text, and the date of a document. */
export function Regions() {
  return null;
}
