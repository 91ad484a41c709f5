import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { Assistance, Id } from '#core/model/records';
import type { Result } from '#core/model/result';

/** Why a command was not carried out, in the user's words: what happened and what to do. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The record that stands in the way, such as the annotation that is already there. */
  readonly recordId?: Id;
}

/** What a command's maker may read for its label; an open project session is one, and so is a command context. */
export type CommandReader = Pick<CommandContext, 'view' | 'text'>;

/**
 * What a command needs from outside: the text of the documents it touches, who acts, what time it is and new
 * ids. Passing them in keeps commands pure: the same context gives the same change set.
 */
export interface CommandContext {
  readonly view: ProjectView;
  readonly coder: Id;
  /** ISO 8601, UTC. */
  readonly now: string;
  newId(): Id;
  /** Whether suggestions are in sight, for tags that are made now; absent where nobody says. */
  readonly assistance?: Exclude<Assistance, 'accepted'>;
  /** Canonical text of a document, or `undefined` where it has not been read. */
  text(documentId: Id): string | undefined;
}

/** One user action, ready to run: a name for the history and a pure function from state to change set. */
export interface Command {
  /** Stable id, such as `tag-span`. */
  readonly name: string;
  /** What the history shows: a plain verb and its object, such as `Tag actor “NATO”`. */
  readonly label: string;
  /** Documents it touches; the history links to them. */
  readonly documentIds: readonly Id[];
  plan(context: CommandContext): Result<ChangeSet, Refusal>;
}

export function refuse(code: string, message: string, recordId?: Id): Result<never, Refusal> {
  return { ok: false, error: recordId === undefined ? { code, message } : { code, message, recordId } };
}
