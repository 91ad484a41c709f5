import { refuse, type Refusal } from '#core/commands/command';
import type { AnnotationRecord, Id } from '#core/model/records';
import type { ProjectView } from '#core/model/project-view';
import { success, type Result } from '#core/model/result';
import { makeQuote } from '#core/text/anchor';
import { snapToGraphemes } from '#core/text/graphemes';
import { trimWhiteSpace } from '#core/text/trim-span';

export interface PreparedSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What an annotation stores for a span that somebody selected: whole grapheme clusters, without white space at the
 * edges, with quote and context. Offsets beyond the text are brought back into it.
 */
export function prepareSpan(
  text: string | undefined,
  selected: { readonly start: number; readonly end: number },
): Result<PreparedSpan, Refusal> {
  if (text === undefined) {
    return refuse('text-not-loaded', 'The text is still being read. Nothing was changed; try again in a moment.');
  }
  const inside = (offset: number) => Math.min(Math.max(0, Math.trunc(offset)), text.length);
  const from = inside(Math.min(selected.start, selected.end));
  const to = inside(Math.max(selected.start, selected.end));
  if (from === to) return refuseEmpty();
  const { start, end } = trimWhiteSpace(text, snapToGraphemes(text, { start: from, end: to }));
  if (start >= end) return refuseEmpty();
  return success({ start, end, ...makeQuote(text, start, end) });
}

function refuseEmpty(): Result<never, Refusal> {
  return refuse('nothing-selected', 'There are no words in the selection. Select some text, then tag it.');
}

/** The annotation with the same span, tag and coder, which makes another one pointless. */
export function findSameAnnotation(
  view: ProjectView,
  wanted: Pick<AnnotationRecord, 'documentId' | 'start' | 'end' | 'tag' | 'coder'>,
  except?: Id,
): AnnotationRecord | undefined {
  return view.annotationsStartingAt(wanted.documentId, wanted.start).find(({ id, end, tag, coder, status }) => {
    const counts = status === 'confirmed' || status === 'suggested';
    return counts && end === wanted.end && tag === wanted.tag && coder === wanted.coder && id !== except;
  });
}
