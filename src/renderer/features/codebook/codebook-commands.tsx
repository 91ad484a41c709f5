/** Commands and dialogs of the codebook, from anywhere. */
export function CodebookCommands() {
  return null;
}
