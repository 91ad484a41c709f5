import { entityAttributeOf } from '#core/codebook/definitions';
import { foldText } from '#core/text/fold';
import { wordAt } from '#core/text/words';
import type { AnnotationRecord, EntityRecord, Id } from '#core/model/records';
import type { ProjectView } from '#core/model/project-view';
import { needlesOf } from '#core/occurrences/needles';
import type { ProjectSession } from '#services/project-session';
import type { Workspace } from '#renderer/state/workspace.ts';

/** What is to be found and tagged everywhere, as far as the place tells where somebody asked. */
export interface Wish {
  readonly documentId: Id;
  /** The string itself, without what clings to its edges. */
  readonly words: string;
  /** The annotation that is to be repeated; `null` where only text was selected. */
  readonly source: AnnotationRecord | null;
  /** The actor behind it, whose other names can be looked for too. */
  readonly entity: EntityRecord | null;
}

/** From the selection, else the selected annotation, else the word at the caret; `null` where there is none of these. */
export function wishOf(
  session: Pick<ProjectSession, 'view' | 'text'>,
  { documentId, selectedId, selection }: Pick<Workspace, 'documentId' | 'selectedId' | 'selection'>,
): Wish | null {
  const text = documentId === null ? undefined : session.text(documentId);
  if (documentId === null || text === undefined) return null;
  const { view } = session;
  const start = Math.min(selection.anchor, selection.focus);
  const end = Math.max(selection.anchor, selection.focus);
  const selected = selectedId === null ? undefined : view.annotation(selectedId);
  const here = selected?.documentId === documentId && selected.status !== 'orphaned' ? selected : undefined;
  const repeats = start === end || (here?.start === start && here.end === end);
  const source = repeats ? (here ?? null) : null;
  const span = source ?? (start === end ? wordAt(text, start) : { start, end });
  const words = span === null ? undefined : needlesOf([text.slice(span.start, span.end)])[0]?.words;
  if (words === undefined) return null;
  return { documentId, words, source, entity: source === null ? entityNamed(view, words) : entityOf(view, source) };
}

/** The actor that an annotation is linked to. */
export function entityOf(view: ProjectView, { tag, attributes }: AnnotationRecord): EntityRecord | null {
  const attribute = entityAttributeOf(view.codebook(), tag);
  const id = attribute === undefined ? undefined : attributes[attribute.id];
  return typeof id === 'string' ? (view.entity(id) ?? null) : null;
}

/** The one actor with this name; `null` where there is none, or more than one. */
function entityNamed(view: ProjectView, words: string): EntityRecord | null {
  const wanted = foldText(words).folded;
  const named = view
    .entities()
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => foldText(one).folded.trim() === wanted));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The names that one looks for. */
export function namesFor({ words, entity }: Wish, what: 'words' | 'entity'): readonly string[] {
  return what === 'entity' && entity !== null ? [words, entity.name, ...entity.aliases] : [words];
}
