import { parseArgs, type ParseArgsConfig } from 'node:util';
import { failure, success, type Result } from '#core/model/result';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<Known extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: Known; readonly allowPositionals: true }>
>;

/** Options and files among the words of a command line, or what is wrong with the words, as a sentence. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
): Result<Read<Known>, string> {
  try {
    return success(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    // Node says which option it does not know or which lacks its value.
    return failure(error instanceof Error ? error.message : 'The command could not be understood.');
  }
}
