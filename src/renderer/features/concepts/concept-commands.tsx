import { conceptListsOf } from '#core/codebook/concept-tree';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';

/** Opens the concepts, at the concept of the selected claim, and leads back to where one was in the text. */
export function ConceptCommands() {
  const { workspace } = useApp();
  const session = useSession();
  useCommand('show-concepts', () => {
    const { middle, selectedId, conceptId } = workspace.get();
    if (middle === 'concepts') {
      conceptsStateOf(session).set({ claimId: null });
      workspace.set({ middle: 'text', focusText: true, revealId: selectedId });
      return;
    }
    const selected = session.view.annotation(selectedId ?? '');
    const list = conceptListsOf(session.view.codebook()).find(({ tag }) => tag.id === selected?.tag);
    const held = list === undefined ? undefined : selected?.attributes[list.attribute.id];
    // Who comes from a claim of the list comes back to its place there.
    const { claimId } = conceptsStateOf(session).get();
    if (claimId !== null && claimId !== selectedId) conceptsStateOf(session).set({ claimId: null });
    const isVisit = claimId !== null && claimId === selectedId;
    workspace.set({
      middle: 'concepts',
      card: null,
      conceptId: !isVisit && typeof held === 'string' ? held : conceptId,
    });
  });
  return null;
}
