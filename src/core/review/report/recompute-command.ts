import type { AgreementRequest } from '#core/review/agreement/agreement-table';

/** The command that makes the report again from an exported corpus. Options that say what holds anyway are left out. */
export function recomputeCommand(request: AgreementRequest): string {
  const { rule, coders, documents, tags } = request;
  const ruleText =
    rule.kind === 'exact'
      ? 'exact'
      : rule.kind === 'words'
        ? `words:${String(rule.count)}`
        : `overlap:${String(rule.share)}`;
  return [
    'npm run -s spanwright -- report corpus.json',
    `--rule ${ruleText}`,
    `--seed ${String(request.seed)}`,
    `--resamples ${String(request.resamples)}`,
    `--level ${String(request.level)}`,
    ...(coders.length === 0 ? [] : [`--coders ${shellWord(coders.join(','))}`]),
    ...(documents.length === 0 ? [] : [`--documents ${shellWord(documents.join(','))}`]),
    ...(tags.length === 0 ? [] : [`--tags ${shellWord(tags.join(','))}`]),
    ...(request.countUntagged ? ['--count-untagged'] : []),
    ...(request.gamma ? ['--gamma'] : []),
    ...Object.entries(request.scales)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([variable, scale]) => `--scale ${shellWord(`${variable}=${scale}`)}`),
  ].join(' ');
}

/** Ids are plain, but nothing says that they must be. */
function shellWord(word: string): string {
  return /^[\w.,:=@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
