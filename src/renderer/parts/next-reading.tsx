import type { AnnotationRecord } from '#core/model/records';
import { useDateReadings } from '#renderer/parts/use-date-readings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useAnnotation } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';

/** The key that takes the next reading of the selected date, with its card or without. */
export function NextReading({ text }: { readonly text: string }) {
  const { workspace } = useApp();
  const annotation = useAnnotation(useStore(workspace, ({ selectedId }) => selectedId));
  return annotation === undefined ? null : <NextReadingOf annotation={annotation} text={text} />;
}

function NextReadingOf({ annotation, text }: { readonly annotation: AnnotationRecord; readonly text: string }) {
  const { workspace } = useApp();
  const { attribute, read, takeNext } = useDateReadings(annotation, text);
  useCommand(
    'next-reading',
    () => {
      if (read()?.needsDate === true) {
        workspace.set({ dialog: 'document-date' });
        return;
      }
      takeNext();
      // What it says now, and what would come next.
      workspace.set({ card: { annotationId: annotation.id, focused: false } });
    },
    attribute !== undefined,
  );
  return null;
}
