import type { HostFailure } from '#contract/host';
import type { Result } from '#core/model/result';
import { failure } from '#core/model/result';

export type FailureCode = HostFailure['code'];

/** Shorthand for an expected failure with its words. */
export function hostFailure(code: FailureCode, message: string): Result<never, HostFailure> {
  return failure({ code, message });
}

/** The user closed a dialog or stopped the work; nobody shows this as an error. */
export const cancelled: Result<never, HostFailure> = hostFailure('cancelled', 'Cancelled. Nothing was changed.');

const sourceMessages = {
  'too-large': 'It is larger than 50 MB and was left out. Split it and add the parts.',
  empty: 'It is empty and was left out.',
  binary: 'It is not a text file and was left out. Save it as plain text and add that file.',
  undecodable: 'Its text could not be decoded and was left out. Add it again with another encoding.',
  'not-found': 'It is no longer where it was. Add it from its new place.',
  unreadable: 'It could not be read and was left out. Check its permissions and add it again.',
} as const satisfies Partial<Record<FailureCode, string>>;

/** Why one source file was left out while the others load; shown beside its name. */
export function sourceFailure(code: keyof typeof sourceMessages): HostFailure {
  return { code, message: sourceMessages[code] };
}

/** A question about a selection that the host no longer holds. */
export const selectionGone: Result<never, HostFailure> = hostFailure(
  'not-found',
  'This choice of files is no longer open. Choose the files again.',
);

/** For what nobody foresaw; the original is logged where it happened. */
export const unexpectedFailure: Result<never, HostFailure> = hostFailure(
  'unexpected',
  'Something went wrong that Spanwright did not expect. Your project is safe; try again.',
);
