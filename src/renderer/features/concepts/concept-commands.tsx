/** Commands of the concepts, from anywhere. */
export function ConceptCommands() {
  return null;
}
