import { tagOf } from '#core/codebook/definitions';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { findVerdict } from '#core/commands/find-verdict';
import { quoted, tagInSentence } from '#core/commands/label-parts';
import { updated } from '#core/changes/change-set';
import { type Example, examplesIn } from '#core/review/adjudication/verdict-examples';
import type { Id } from '#core/model/records';
import { success } from '#core/model/result';

export interface PromoteDetails {
  readonly verdictId: Id;
  /** One of `examplesIn(view, verdict)`. */
  readonly example: Pick<Example, 'tag' | 'quote' | 'positive'>;
  /** What it shows; empty for the verdict's own reason and comment. */
  readonly note?: string;
}

/** Makes a passage that was decided an example in the guideline of its tag, or a counter-example. */
export function promoteVerdict(
  { view: shown }: CommandReader,
  { verdictId, example, note = '' }: PromoteDetails,
): Command {
  const { tag, quote, positive } = example;
  const known = findVerdict(shown, verdictId);
  const kind = positive ? 'an example' : 'a counter-example';
  return {
    name: 'promote-verdict',
    label: `Make ${quoted(quote)} ${kind} of ${tagInSentence(shown.codebook(), tag)}`,
    documentIds: known.ok ? [known.value.documentId] : [],
    plan({ view, newId }) {
      const verdict = findVerdict(view, verdictId);
      if (!verdict.ok) return verdict;
      const codebook = view.codebook();
      const definition = tagOf(codebook, tag);
      if (definition === undefined) return refuse('unknown-tag', 'The codebook has no such tag.');
      const fits = examplesIn(view, verdict.value).some((each) => each.quote === quote && each.positive === positive);
      if (!fits) return refuse('not-found', 'The verdict has changed meanwhile. Look at it again.');
      const examples = definition.examples ?? [];
      if (examples.some((each) => each.quote === quote && each.positive === positive)) {
        return refuse('example-exists', `${quoted(quote)} is ${kind} of ${tagInSentence(codebook, tag)} already.`);
      }
      const words = note.trim() === '' ? reasonOf(verdict.value) : note.trim();
      const next = { ...definition, examples: [...examples, { id: newId(), quote, note: words, positive }] };
      const tags = codebook.tags.map((each) => (each.id === tag ? next : each));
      // An example shows what the guideline means; it does not change what was coded under it, nor the version.
      return success(updated(codebook, { ...codebook, tags }));
    },
  };
}

function reasonOf({ reason, comment }: { readonly reason: string; readonly comment: string }): string {
  return [reason, comment].filter((words) => words !== '').join('. ');
}
