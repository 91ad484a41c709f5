import type { AgreementRequest } from '#core/review/agreement/agreement-table';
import type { ReportFiles } from '#core/review/report/reliability-report';

/**
 * The command that makes the report again, from the files that it was made from or from the exported corpus. Options that
 * say what holds anyway are left out.
 */
export function recomputeCommand(request: AgreementRequest, { names, taggedOnly }: ReportFiles): string {
  const { rule, coders, documents, tags } = request;
  const files = names.length === 0 ? ['corpus.json'] : names;
  const ruleText =
    rule.kind === 'exact'
      ? 'exact'
      : rule.kind === 'words'
        ? `words:${String(rule.count)}`
        : `overlap:${String(rule.share)}`;
  return [
    `npm run -s spanwright -- report ${files.map(shellWord).join(' ')}`,
    `--rule ${ruleText}`,
    `--seed ${String(request.seed)}`,
    `--resamples ${String(request.resamples)}`,
    `--level ${String(request.level)}`,
    ...(coders.length === 0 ? [] : [`--coders ${shellWord(coders.join(','))}`]),
    ...(documents.length === 0 ? [] : [`--documents ${shellWord(documents.join(','))}`]),
    ...(tags.length === 0 ? [] : [`--tags ${shellWord(tags.join(','))}`]),
    ...(request.countUntagged ? ['--count-untagged'] : []),
    ...(request.gamma ? ['--gamma'] : []),
    ...(taggedOnly ? ['--tagged-only'] : []),
    ...Object.entries(request.scales)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([variable, scale]) => `--scale ${shellWord(`${variable}=${scale}`)}`),
  ].join(' ');
}

/** Ids are plain, but nothing says that they must be. */
function shellWord(word: string): string {
  return /^[\w.,:=@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
