import type { EntityPreview, NameChange } from '#core/commands/entity-preview';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

/** What a merge, split or deletion would do, in sentences. */
export function previewWords(action: 'merge' | 'split' | 'delete', preview: EntityPreview): readonly string[] {
  return [
    mentionWords(action, preview),
    ...preview.names.flatMap(nameWords),
    ...goneWords(preview.names),
    ...relationWords(preview),
    ...packageWords(action, preview),
    'One step of undo takes all of it back.',
  ];
}

function mentionWords(action: 'merge' | 'split' | 'delete', preview: EntityPreview): string {
  const { mentions, documents, ofOthers } = preview;
  if (mentions === 0) return action === 'delete' ? `Nothing is tagged with ${itOrThem(preview)}.` : 'No tag changes.';
  const where = `${countOf(mentions, 'mention')} in ${countOf(documents, 'document')}`;
  const others = ofOthers === 0 ? '' : ` ${ofOthers.toLocaleString('en')} of them are other coders’ tags.`;
  switch (action) {
    case 'merge':
      return `${where} will stand for the one that stays.${others}`;
    case 'split':
      return `${where} will stand for the other one.${others}`;
    case 'delete':
      return `${where} ${mentions === 1 ? 'stays' : 'stay'} tagged, without an actor.${others}`;
  }
}

function nameWords({ entity, fate, gained, lost }: NameChange): readonly string[] {
  const called = (names: readonly string[]) => shortList(names.map((name) => `“${name}”`));
  const aliases = gained.filter((name) => name !== entity);
  switch (fate) {
    case 'made':
      return [`“${entity}” is new${aliases.length === 0 ? '' : `, also called ${called(aliases)}`}.`];
    case 'changed':
      return [
        ...(gained.length === 0 ? [] : [`“${entity}” is also called ${called(gained)} from then on.`]),
        ...(lost.length === 0 ? [] : [`“${entity}” is no longer called ${called(lost)}.`]),
      ];
    case 'removed':
      return [];
  }
}

/** Many go in one sentence: a sentence for each would be a wall. */
function goneWords(names: readonly NameChange[]): readonly string[] {
  const gone = names.filter(({ fate }) => fate === 'removed').map(({ entity }) => `“${entity}”`);
  return gone.length === 0 ? [] : [`${shortList(gone)} ${gone.length === 1 ? 'goes' : 'go'} from the list of actors.`];
}

function itOrThem({ names }: EntityPreview): string {
  return names.length === 1 ? 'it' : 'them';
}

const most = 6;

function shortList(names: readonly string[]): string {
  if (names.length <= most) return listOf(names);
  return `${names.slice(0, most).join(', ')} and ${(names.length - most).toLocaleString('en')} more`;
}

function relationWords({ relationsMoved, relationsRemoved }: EntityPreview): readonly string[] {
  const parts = [
    ...(relationsMoved === 0
      ? []
      : [`${countOf(relationsMoved, 'membership')} ${relationsMoved === 1 ? 'moves' : 'move'}`]),
    ...(relationsRemoved === 0
      ? []
      : [`${countOf(relationsRemoved, 'membership')} ${relationsRemoved === 1 ? 'goes' : 'go'}`]),
  ];
  return parts.length === 0 ? [] : [`${listOf(parts)}.`];
}

function packageWords(action: 'merge' | 'split' | 'delete', { packages }: EntityPreview): readonly string[] {
  if (packages === 0) return [];
  const who = countOf(packages, 'colleague');
  const has = packages === 1 ? 'has' : 'have';
  switch (action) {
    case 'merge':
      return [`${who} ${has} a copy from before: what they send back is counted to the one that stays.`];
    case 'split':
      return [`${who} ${has} a copy from before: what they tag meanwhile stays with the old one.`];
    case 'delete':
      return [`${who} ${has} a copy from before: the actor comes back where they use it.`];
  }
}
