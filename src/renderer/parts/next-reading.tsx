import { dateAttributeOf } from '#core/codebook/definitions';
import type { AnnotationRecord } from '#core/model/records';
import { useDateReadings } from '#renderer/parts/use-date-readings.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { layerOf, useAnnotation, useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { notify } from '#renderer/state/workspace.ts';

interface Props {
  readonly documentId: string;
  readonly text: string;
}

/** The key that takes the next reading of a date: the selected one, with its card or without, or the one at the caret. */
export function NextReading({ documentId, text }: Props) {
  const { workspace } = useApp();
  const annotation = useAnnotation(useStore(workspace, ({ selectedId }) => selectedId));
  const isDate = dateAttributeOf(useCodebook(), annotation?.tag ?? '') !== undefined;
  if (annotation === undefined || !isDate) return <ReadingAtCaret documentId={documentId} />;
  return <NextReadingOf annotation={annotation} text={text} />;
}

function NextReadingOf({ annotation, text }: { readonly annotation: AnnotationRecord; readonly text: string }) {
  const { workspace } = useApp();
  const { read, takeNext } = useDateReadings(annotation, text);
  const isCardUp = useStore(workspace, ({ card }) => card?.annotationId === annotation.id);
  useCommand('next-reading', () => {
    if (read()?.needsDate === true) {
      workspace.set({ dialog: 'document-date' });
      return;
    }
    takeNext(isCardUp);
    // What it says now, and what would come next.
    workspace.set({ card: { annotationId: annotation.id, focused: false } });
  });
  return isCardUp ? null : <BringUpKey annotation={annotation} />;
}

function BringUpKey({ annotation }: { readonly annotation: AnnotationRecord }) {
  const { workspace } = useApp();
  useCommand('step-into-card', () => {
    workspace.set({ card: { annotationId: annotation.id, focused: true }, suggestion: null });
  });
  return null;
}

/** Inside a claim that is selected, the date at the caret is selected first: its card says what the key would take. */
function ReadingAtCaret({ documentId }: { readonly documentId: string }) {
  const { workspace } = useApp();
  const session = useSession();
  const codebook = useCodebook();
  useCommand('next-reading', () => {
    const { focus } = workspace.get().selection;
    const [date] = layerOf(session, documentId)
      .filter(({ start, end, tag }) => start <= focus && focus <= end && dateAttributeOf(codebook, tag) !== undefined)
      .toSorted((left, right) => left.end - left.start - (right.end - right.start));
    if (date === undefined) notify(workspace, 'There is no date at the caret. Put the caret in a tagged date first.');
    else workspace.set({ selectedId: date.id, card: { annotationId: date.id, focused: false }, suggestion: null });
  });
  return null;
}
