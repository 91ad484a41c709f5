/** Shows the guideline of what is selected. */
export function GuidelineCommands() {
  return null;
}
