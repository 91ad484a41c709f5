/** The guideline beside the text: of the selected annotation, else of all tags. */
export function GuidelinePanel() {
  return null;
}
