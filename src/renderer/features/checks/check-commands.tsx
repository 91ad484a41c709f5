/** Steps from finding to finding, from anywhere. */
export function CheckCommands() {
  return null;
}
