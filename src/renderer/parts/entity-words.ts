import type { EntityKind } from '#core/model/records';
import type { KnownEntity } from '#core/suggest/suggestion';
import type { Choice } from '#renderer/ui/select.tsx';

type Kind = Choice & { readonly id: EntityKind };

/** What an actor can be, as a list to choose from. */
export const entityKinds: readonly Kind[] = [
  { id: 'state', label: 'State' },
  { id: 'intergovernmental', label: 'Intergovernmental' },
  { id: 'state-body', label: 'State body' },
  { id: 'party', label: 'Party or movement' },
  { id: 'company', label: 'Company' },
  { id: 'ngo', label: 'NGO or think tank' },
  { id: 'media', label: 'Media' },
  { id: 'person', label: 'Person' },
  { id: 'group', label: 'Group or unnamed' },
  { id: 'region', label: 'Region' },
  { id: 'other', label: 'Other' },
];

/** The kind as a label: `Person`; empty where nobody said. */
export function kindLabel(kind: EntityKind | ''): string {
  return entityKinds.find(({ id }) => id === kind)?.label ?? '';
}

/** The kind in the middle of a sentence: `person`, `NGO or think tank`; empty where nobody said. */
export function kindInSentence(kind: EntityKind | ''): string {
  const label = kindLabel(kind);
  return kind === 'ngo' ? label : label.toLowerCase();
}

let names: Intl.DisplayNames | null = null;

/** `France` for `FR`; the code itself where the engine has no name for it, and nothing for nothing. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  names ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return names.of(code) ?? code;
}

/** `person · FR`: what tells two of the same name apart. */
export function entityHint({ entityKind, country }: Pick<KnownEntity, 'entityKind' | 'country'>): string {
  return [kindInSentence(entityKind), country].filter((part) => part !== '').join(' · ');
}
