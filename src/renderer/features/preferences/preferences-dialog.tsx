import { CoderNameField } from '#renderer/features/preferences/coder-name-field.tsx';
import { KeptWhere } from '#renderer/features/preferences/kept-where.tsx';
import { SuggestionsChoice } from '#renderer/features/preferences/suggestions-choice.tsx';
import { TextSizeSlider } from '#renderer/features/preferences/text-size-slider.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import type { Preferences } from '#renderer/state/preferences.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/features/preferences/preferences.css';

const themes: readonly Option<Preferences['theme']>[] = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

/** How this person likes the window. Every choice takes effect at once. */
export function PreferencesDialog() {
  const { workspace } = useApp();
  const isOpen = useStore(workspace, (state) => state.dialog === 'preferences');
  useDialogCommand('preferences', 'preferences');
  return isOpen && <PreferencesForm />;
}

function PreferencesForm() {
  const { preferences } = useApp();
  const close = useCloseDialog();
  const theme = useStore(preferences, (state) => state.theme);
  return (
    <Dialog
      title="Preferences"
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          Done
        </Button>
      }
    >
      <RadioChoice
        label="Theme"
        inRow
        options={themes}
        value={theme}
        onChange={(choice) => {
          preferences.set({ theme: choice });
        }}
      />
      <SuggestionsChoice />
      <TextSizeSlider />
      <CoderNameField />
      <KeptWhere />
    </Dialog>
  );
}
