import type { PackageChoice, progressIn } from '#renderer/features/packages/package-choice.ts';
import { countOf, listOf } from '#renderer/ui/count-of.ts';
import type { PackageSummary } from '#services/save-package';

/** What a package would hold, and what it would not, in sentences. */
export function describePackage(
  { documents, annotations, comments, verdicts, layers, blind }: PackageSummary,
  { purpose }: Pick<PackageChoice, 'purpose'>,
  { name, progress }: { readonly name: string; readonly progress: ReturnType<typeof progressIn> },
): readonly string[] {
  const lines = [`${countOf(documents, 'document')} with the codebook and the list of actors.`];
  if (annotations > 0) lines.push(`${countOf(annotations, 'annotation')} of ${listOf(layers)}.`);
  else lines.push(purpose === 'to-code' ? `No tags: ${name} begins with the plain texts.` : 'No tags yet.');
  const talk = [
    ...(comments === 0 ? [] : [countOf(comments, 'comment')]),
    ...(verdicts === 0 ? [] : [countOf(verdicts, 'verdict')]),
  ];
  if (talk.length > 0) lines.push(`${listOf(talk)}.`);
  if (blind) lines.push('Blind: no other layer, no comments of others, and no actors that only others named.');
  if (purpose === 'coded' && progress !== null) {
    const { done, assigned } = progress;
    lines.push(
      done === assigned
        ? 'All assigned documents are marked as done.'
        : `${String(done)} of ${countOf(assigned, 'assigned document')} ${done === 1 ? 'is' : 'are'} marked as done. The rest counts as unfinished.`,
    );
  }
  lines.push(
    purpose === 'to-code'
      ? `${name} also sees the round: who codes, which documents all share, and how they were drawn.`
      : 'What changed since the copy was opened travels too, so that it can be merged with what changed elsewhere.',
  );
  return lines;
}
