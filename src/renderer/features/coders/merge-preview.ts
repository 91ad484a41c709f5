import type { ChangeSet } from '#core/changes/change-set';
import type { Id } from '#core/model/records';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

/** What a merge of two coders would do, in sentences. */
export function describeMerge(change: ChangeSet, names: { readonly from: string; readonly into: string }, from: Id) {
  const moved = change.updated.filter(([before]) => 'coder' in before && before.coder === from);
  const count = (kind: string) => moved.filter(([before]) => before.kind === kind).length;
  const gone = change.removed.filter(({ kind }) => kind === 'annotation').length;
  const parts = [
    [count('annotation'), 'annotation'],
    [count('relation'), 'relation'],
    [count('comment'), 'comment'],
    [count('assignment'), 'assignment'],
    [count('verdict'), 'verdict'],
  ] as const;
  const moving = parts.filter(([number]) => number > 0).map(([number, noun]) => countOf(number, noun));
  const sentences = [
    moving.length === 0
      ? `Nothing of ${names.from} has to move.`
      : `${listOf(moving)} of ${names.from} will be ${names.into}’s.`,
  ];
  if (gone > 0) {
    sentences.push(
      `${countOf(gone, 'annotation')} that both made ${gone === 1 ? 'becomes' : 'become'} one: ${names.into}’s stays, and takes what it lacks.`,
    );
  }
  sentences.push(`${names.from} leaves the list of coders. One step of undo takes all of it back.`);
  return sentences;
}
