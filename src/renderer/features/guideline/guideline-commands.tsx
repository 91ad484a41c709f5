import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useStore } from '#renderer/state/store.ts';

/** Shows the guideline of what is selected beside the text, and puts it away again; the focus stays where it is. */
export function GuidelineCommands() {
  const { workspace, preferences } = useApp();
  const isShown = useStore(preferences, (state) => state.inspectorShown);
  useCommand('show-guideline', () => {
    const isUp = isShown && workspace.get().middle === 'text' && workspace.get().sideTab === 'guideline';
    preferences.set({ inspectorShown: true });
    workspace.set({ middle: 'text', sideTab: isUp ? 'details' : 'guideline' });
  });
  return null;
}
