import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';

const options: readonly Option<'shown' | 'hidden'>[] = [
  { id: 'shown', label: 'Shown' },
  { id: 'hidden', label: 'Hidden' },
];

/** Whether the assistant suggests tags; every tag records which it was. */
export function SuggestionsChoice() {
  const { preferences } = useApp();
  const isShown = useStore(preferences, (state) => state.suggestionsShown);
  return (
    <RadioChoice
      label="Suggestions"
      inRow
      options={options}
      value={isShown ? 'shown' : 'hidden'}
      onChange={(choice) => {
        preferences.set({ suggestionsShown: choice === 'shown' });
      }}
    />
  );
}
