import type { Choice } from '#renderer/ui/select.tsx';

let choices: readonly Choice[] | null = null;

/** ISO 3166-1 alpha-2 codes that the engine has names for, by name. */
export function countryChoices(): readonly Choice[] {
  choices ??= listCountries();
  return choices;
}

function listCountries(): readonly Choice[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code))
    .flatMap((id) => {
      const label = names.of(id);
      // An old code answers with the name of the one that replaced it.
      return label === undefined || new Intl.Locale(`und-${id}`).region !== id ? [] : [{ id, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label));
}
