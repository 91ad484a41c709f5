import { findCoderByName } from '#core/commands/add-coder';
import { type Command, type CommandReader, refuse } from '#core/commands/command';
import { quoted, tagInSentence } from '#core/commands/label-parts';
import { newAnnotation } from '#core/commands/new-annotation';
import { prepareSpan } from '#core/commands/prepare-span';
import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id } from '#core/model/records';
import { success } from '#core/model/result';
import type { Suggestion } from '#core/suggest/suggestion';

/**
 * Remembers that a suggestion is wrong: as a rejected annotation in the layer of the assistant, who becomes a coder of
 * the project with the first. It is no tag, counts nowhere, and the place is not suggested again.
 */
export function rejectSuggestion(
  reader: CommandReader,
  { documentId, suggestion }: { readonly documentId: Id; readonly suggestion: Suggestion },
): Command {
  const { tag, rule } = suggestion;
  const shown = prepareSpan(reader.text(documentId), suggestion);
  const name = tagInSentence(reader.view.codebook(), tag);
  return {
    name: 'reject-suggestion',
    label: `Reject ${name} ${shown.ok ? quoted(shown.value.quote) : ''}`.trim(),
    documentIds: [documentId],
    plan(context) {
      const { view, now, newId, text } = context;
      if (view.document(documentId) === undefined) {
        return refuse('not-found', 'This document is no longer in the project.');
      }
      const span = prepareSpan(text(documentId), suggestion);
      if (!span.ok) return span;
      const known = assistantOf(view);
      const assistant: CoderRecord = known ?? {
        kind: 'coder',
        id: newId(),
        name: freeName(view),
        role: 'assistant',
        createdAt: now,
      };
      const annotation = newAnnotation(context, {
        documentId,
        span: span.value,
        tag,
        attributes: {},
        coder: assistant.id,
        status: 'rejected',
        rule,
      });
      const added = known === undefined ? [assistant, annotation] : [annotation];
      return success({ added, updated: [], removed: [] });
    },
  };
}

/** The coder in whose layer rejected suggestions are remembered; none before the first. */
export function assistantOf(view: Pick<ProjectView, 'coders'>): CoderRecord | undefined {
  return view.coders().find(({ role }) => role === 'assistant');
}

function freeName(view: ProjectView): string {
  let name = 'Assistant';
  for (let number = 2; findCoderByName(view, name) !== undefined; number++) name = `Assistant ${String(number)}`;
  return name;
}
