import { describeChanges } from '#core/codebook/describe-changes';
import { counted, quoted } from '#core/commands/label-parts';
import type { CodebookRecord } from '#core/model/records';

/**
 * One line for the history: `Edit codebook: tag Place added and 2 more changes – “We need places”`, without the note
 * where it is empty.
 */
export function codebookEditLabel(before: CodebookRecord, after: CodebookRecord, note: string): string {
  const [first, ...others] = describeChanges(before, after);
  if (first === undefined) return 'Edit codebook';
  const { kind, where, what } = first;
  const done = what === 'new' ? 'added' : what === 'removed' ? what : `${what} changed`;
  const change = kind === 'codebook' ? done : `${kind} ${where} ${done}`;
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more change')}`;
  const why = note.trim() === '' ? '' : ` – ${quoted(note)}`;
  return `Edit codebook: ${change}${more}${why}`;
}
