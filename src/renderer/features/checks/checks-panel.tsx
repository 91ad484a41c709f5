/** What the constraints of the codebook found, with a way there and a mend. */
export function ChecksPanel() {
  return null;
}
