/** Shows or hides suggestions. */
export function AssistantCommands() {
  return null;
}
