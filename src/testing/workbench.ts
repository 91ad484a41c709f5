import type { ChangeSet } from '#core/changes/change-set';
import { createRecordTable, type RecordTable } from '#core/changes/record-table';
import { findChangeProblems } from '#core/changes/validate-change';
import type { Command, CommandContext, Refusal } from '#core/commands/command';
import { deepFreeze } from '#core/model/deep-freeze';
import type { AnnotationRecord, AnyRecord } from '#core/model/records';
import type { Result } from '#core/model/result';
import { buildDocument, buildHead } from '#testing/builders';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';

/** One document with its text, and commands that run on it at once: a session without a store. */
export interface Workbench extends Pick<CommandContext, 'view' | 'text'> {
  readonly table: RecordTable;
  /** Runs a command as the coder, checks that its change is sound, and applies it. */
  run(command: Command, coder?: string): Result<ChangeSet, Refusal>;
  /** The annotations of the document. */
  annotations(): readonly AnnotationRecord[];
  /** The one annotation with the quote; throws where there is none or more. */
  annotation(quote: string): AnnotationRecord;
}

export function createWorkbench(text: string, extra: readonly AnyRecord[] = []): Workbench {
  const clock = createFixedClock();
  const ids = createFixedIds();
  const table = createRecordTable(deepFreeze([...buildHead(), buildDocument(text), ...extra]));
  const textOf = (documentId: string) => (documentId === 'document-1' ? text : undefined);
  return {
    view: table,
    table,
    text: textOf,
    run(command, coder = 'coder-1') {
      const context: CommandContext = {
        view: table,
        coder,
        now: clock.now(),
        newId: () => ids.newId(),
        text: textOf,
      };
      const planned = command.plan(context);
      if (!planned.ok) return planned;
      const problems = findChangeProblems(table, planned.value);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      table.apply(deepFreeze(planned.value));
      return planned;
    },
    annotations: () => table.annotationsOf('document-1'),
    annotation(quote) {
      const found = table.annotationsOf('document-1').filter((annotation) => annotation.quote === quote);
      if (found.length !== 1 || found[0] === undefined) throw new Error(`${String(found.length)} times “${quote}”`);
      return found[0];
    },
  };
}

/** The code of a refusal, or `done`. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'done' : result.error.code;
}
