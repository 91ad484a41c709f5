import { prepareSpan } from '#core/commands/prepare-span';
import { tagSpan } from '#core/commands/tag-span';
import { guessEntity } from '#core/entities/guess-entity';
import type { DocumentRecord, Region, TagDefinition } from '#core/model/records';
import { regionAt } from '#core/regions/region-at';
import { regionLabel } from '#core/regions/region-words';
import type { KnownEntity } from '#core/suggest/suggestion';
import type { TextSpan } from '#core/text/span';
import { sentenceAt } from '#core/text/sentences';
import { wordAt } from '#core/text/words';
import type { ProjectSession } from '#services/project-session';
import { useTagLetters } from '#renderer/features/reader/use-tag-letters.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { kindInSentence } from '#renderer/parts/entity-words.ts';
import { mentionsOf, useEarly } from '#renderer/state/mentions-index.ts';
import { nameIndexOf, resolveName } from '#renderer/state/name-index.ts';
import { announce, notify } from '#renderer/state/workspace.ts';
import { focusAfter } from '#renderer/ui/focus-soon.ts';
import type { Surface } from '#renderer/surface/surface.ts';

/**
 * Tags the selection, or the word or sentence under the caret where nothing is selected. A mention of an actor that is
 * called so resolves in the same step; where that is not settled, a card asks, and takes the focus.
 */
export function useTagging(document: DocumentRecord, text: string, surface: Surface | null) {
  const { workspace } = useApp();
  const { tags } = useCodebook();
  const session = useSession();
  const run = useRunCommand();
  useEarly(makeIndexes);

  const tag = (definition: TagDefinition) => {
    if (surface === null) return;
    const { anchor, focus } = surface.selection();
    const span = anchor === focus ? unitAt(text, focus, definition) : ordered(anchor, focus);
    if (span === null) {
      notify(workspace, `There is no ${definition.unit} at the caret to tag. Select some text first.`, 'error');
      return;
    }
    const attribute = definition.attributes.find(({ type, on }) => on && type === 'entity');
    const entity = attribute === undefined ? undefined : entityOf(session, text, span);
    const attributes = attribute === undefined || entity === undefined ? {} : { [attribute.id]: entity.id };
    const entry = run(tagSpan(session, { documentId: document.id, tag: definition.id, ...span, attributes }));
    const made = entry?.change.added.find((record) => record.kind === 'annotation');
    if (made === undefined) return;
    const resolved = entity === undefined ? '' : resolvedWords(made.quote, definition, entity);
    const outside = outsideWords(session.view.document(document.id)?.regions ?? [], made);
    if (outside !== null) notify(workspace, resolved === '' ? outside : `${resolved}. ${outside}`);
    else if (resolved !== '') announce(workspace, resolved);
    const isAsked = attribute !== undefined && entity === undefined && !workspace.get().review.on;
    surface.select({ anchor: focus, focus });
    const show = () => {
      // Who codes with the guideline in sight keeps it there.
      const sideTab = workspace.get().sideTab === 'guideline' ? 'guideline' : 'details';
      workspace.set({ selectedId: made.id, sideTab, card: { annotationId: made.id, focused: isAsked } });
    };
    if (isAsked) focusAfter(show, '[data-coding-card] input');
    else show();
  };

  const ready = surface !== null;
  const nth = (index: number): [run: () => void, isOn: boolean] => {
    const definition = tags.find(({ key }) => key === String(index + 1));
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
  useTagLetters(tags, tag, ready);
  return { tag };
}

function makeIndexes(session: ProjectSession): void {
  nameIndexOf(session);
  mentionsOf(session);
  // What a new actor would be is looked up in tables that are made once.
  guessEntity('');
}

/** Who is called so, where that is one actor of the project. */
function entityOf(session: ProjectSession, text: string, span: TextSpan): KnownEntity | undefined {
  const prepared = prepareSpan(text, span);
  return prepared.ok ? resolveName(session, prepared.value.quote) : undefined;
}

/** `Tagged NATO as actor: NATO (intergovernmental)`. */
function resolvedWords(quote: string, { label }: TagDefinition, { name, entityKind }: KnownEntity): string {
  const kind = entityKind === '' ? '' : ` (${kindInSentence(entityKind)})`;
  return `Tagged ${quote} as ${label.toLowerCase()}: ${name}${kind}`;
}

/** Says at once that a tag stands outside the article text; `null` where it does not. */
function outsideWords(regions: readonly Region[], span: TextSpan): string | null {
  const region = regionAt(regions, span);
  if (region === null || region.role === 'article') return null;
  return `The words lie in a region that is not article text: ${regionLabel(region.role)}.`;
}

function ordered(anchor: number, focus: number) {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

function unitAt(text: string, offset: number, { unit }: TagDefinition) {
  return unit === 'word' ? wordAt(text, offset) : sentenceAt(text, offset);
}
