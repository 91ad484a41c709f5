/** The editor of the codebook in the middle of the window. */
export function Codebook() {
  return null;
}
