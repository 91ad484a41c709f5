/** Commands and dialogs of the actors, from anywhere. */
export function ActorCommands() {
  return null;
}
