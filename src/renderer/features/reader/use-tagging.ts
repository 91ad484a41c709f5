import type { DocumentRecord, TagDefinition } from '#core/model/records';
import { tagSpan } from '#core/commands/tag-span';
import { sentenceAt } from '#core/text/sentences';
import { wordAt } from '#core/text/words';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notify } from '#renderer/state/workspace.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/** Tags the selection, or the word or sentence under the caret where nothing is selected. */
export function useTagging(document: DocumentRecord, text: string, surface: Surface | null) {
  const { workspace } = useApp();
  const { tags } = useCodebook();
  const session = useSession();
  const run = useRunCommand();

  const tag = (definition: TagDefinition) => {
    if (surface === null) return;
    const { anchor, focus } = surface.selection();
    const span = anchor === focus ? unitAt(text, focus, definition) : ordered(anchor, focus);
    if (span === null) {
      notify(workspace, `There is no ${definition.unit} at the caret to tag. Select some text first.`, 'error');
      return;
    }
    const entry = run(tagSpan(session, { documentId: document.id, tag: definition.id, ...span }));
    const made = entry?.change.added.find((record) => record.kind === 'annotation');
    if (made === undefined) return;
    workspace.set({ selectedId: made.id, sideTab: 'details', card: { annotationId: made.id, focused: false } });
    surface.select({ anchor: focus, focus });
  };

  const ready = surface !== null;
  const nth = (index: number): [run: () => void, isOn: boolean] => {
    const definition = tags[index];
    return [
      () => {
        if (definition !== undefined) tag(definition);
      },
      ready && definition !== undefined,
    ];
  };
  useCommand('tag-1', ...nth(0));
  useCommand('tag-2', ...nth(1));
  useCommand('tag-3', ...nth(2));
  useCommand('tag-4', ...nth(3));
  useCommand('tag-5', ...nth(4));
  useCommand('tag-6', ...nth(5));
  useCommand('tag-7', ...nth(6));
  useCommand('tag-8', ...nth(7));
  useCommand('tag-9', ...nth(8));
  return { tag };
}

function ordered(anchor: number, focus: number) {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

function unitAt(text: string, offset: number, { unit }: TagDefinition) {
  return unit === 'word' ? wordAt(text, offset) : sentenceAt(text, offset);
}
