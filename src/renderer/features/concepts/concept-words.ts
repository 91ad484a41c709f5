import { conceptTree, isWithin, labelOfLevels } from '#core/codebook/concept-tree';
import type { ConceptPreview } from '#core/commands/concept-preview';
import type { ValueDefinition } from '#core/model/records';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

/** `5 concepts in 2 groups`: the tree has a row for each level that only names others beneath it, too. */
export function conceptCountWords(values: readonly ValueDefinition[]): string {
  const groups = conceptTree(values).filter(({ value }) => value === null).length;
  return `${countOf(values.length, 'concept')}${groups === 0 ? '' : ` in ${countOf(groups, 'group')}`}`;
}

/** More changed labels than these would be a wall. */
const most = 6;

/** What a new path takes a concept out of: `It leaves “treaty”: it will stand at the top of the list.`; `null` if nothing. */
export function leavingWords(from: readonly string[], to: readonly string[]): string | null {
  const [before, after] = [from.slice(0, -1), to.slice(0, -1)];
  if (before.length === 0 || to.length === 0 || isWithin(after, before)) return null;
  const place = after.length === 0 ? 'at the top of the list' : `under “${labelOfLevels(after)}”`;
  return `It leaves “${labelOfLevels(before)}”: it will stand ${place}.`;
}

/** What a change of concepts does, in sentences; `leaving` is what a rename says about the concept's place. */
export function conceptPreviewWords(
  { labels, moved, cleared, documents, ofOthers }: ConceptPreview,
  leaving: string | null = null,
): readonly string[] {
  const renamed = labels.flatMap(({ from, to }) => (to === null ? [] : [`“${from}” becomes “${to}”.`]));
  const gone = labels.flatMap(({ from, to }) => (to === null ? [`“${from}”`] : []));
  const shown = renamed.slice(0, most);
  const rest = renamed.length - shown.length;
  const claims = [
    ...(moved > 0 ? [`${countOf(moved, 'claim gets', 'claims get')} another concept`] : []),
    ...(cleared > 0 ? [`${countOf(cleared, 'claim is', 'claims are')} left without one`] : []),
  ];
  const others = ofOthers > 0 ? ` ${countOf(ofOthers, 'of them belongs', 'of them belong')} to other coders.` : '';
  return [
    ...shown,
    ...(leaving === null ? [] : [leaving]),
    ...(rest > 0 ? [`${countOf(rest, 'more concept beneath it moves', 'more concepts beneath it move')} along.`] : []),
    ...(gone.length > 0
      ? [
          `${listOf(gone.length > most ? [...gone.slice(0, most), `${String(gone.length - most)} more`] : gone)} ${gone.length === 1 ? 'leaves' : 'leave'} the list.`,
        ]
      : []),
    claims.length === 0
      ? 'No tag changes.'
      : `${listOf(claims)}, in ${countOf(documents, 'document')}.${others} Every tag stays.`,
  ];
}
