import { useDeferredValue } from 'react';
import { AnnotationDetails } from '#renderer/features/inspector/annotation-details.tsx';
import { DocumentDetails } from '#renderer/features/inspector/document-details.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useAnnotation, useDocument } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/inspector/inspector.css';

/** What is selected, in the order in which one fills it in: an annotation, else the document. */
export function Inspector() {
  const { workspace } = useApp();
  // Drawn after the text has shown what a key did: the inspector is the larger part of the work.
  const wantedId = useStore(workspace, (state) => state.selectedId);
  const deferredId = useDeferredValue(wantedId);
  // Unless somebody is about to type in it: then the next key must find its field.
  const asked = useStore(workspace, (state) => state.detailsAsked);
  const isAsked = useDeferredValue(asked) !== asked;
  const selectedId = isAsked ? wantedId : deferredId;
  const annotation = useAnnotation(selectedId);
  const document = useDocument(useStore(workspace, (state) => state.documentId));
  return (
    <div className="inspector" data-panel="details" data-shows={annotation?.id} tabIndex={-1}>
      {annotation !== undefined && annotation.documentId === document?.id ? (
        <AnnotationDetails key={annotation.id} annotation={annotation} />
      ) : document !== undefined ? (
        <DocumentDetails key={document.id} document={document} />
      ) : (
        <p className="inspector-empty">Open a document to see its details.</p>
      )}
    </div>
  );
}
