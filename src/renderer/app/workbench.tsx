import { useEffect } from 'react';
import { Actors } from '#renderer/features/actors/actors.tsx';
import { MentionWayBack } from '#renderer/features/actors/mention-way-back.tsx';
import { Agreement } from '#renderer/features/agreement/agreement.tsx';
import { UnitWayBack } from '#renderer/features/agreement/unit-way-back.tsx';
import { Codebook } from '#renderer/features/codebook/codebook.tsx';
import { Concepts } from '#renderer/features/concepts/concepts.tsx';
import { Corpus } from '#renderer/features/corpus/corpus.tsx';
import { Reader } from '#renderer/features/reader/reader.tsx';
import { StatusBar } from '#renderer/features/status/status-bar.tsx';
import { SideColumn } from '#renderer/app/side-column.tsx';
import { useAppCommands } from '#renderer/app/use-app-commands.ts';
import { useFocusAfterDialogs } from '#renderer/app/use-focus-after-dialogs.ts';
import { useHostLink } from '#renderer/app/use-host-link.ts';
import { useKeyboard } from '#renderer/app/use-keyboard.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocument, useDocuments } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import type { MiddleView } from '#renderer/state/workspace.ts';
import { Dialogs } from '#renderer/app/dialogs.tsx';
import '#renderer/app/workbench.css';

/** A leaf, so that what changes with every step, such as the label of Undo, draws nothing else again. */
function WindowCommands() {
  useKeyboard();
  useHostLink();
  useAppCommands();
  useFocusAfterDialogs();
  return null;
}

/** The window with an open project: corpus, text, inspector, and the line at the foot. */
export function Workbench() {
  const { workspace, preferences } = useApp();
  const session = useSession();
  const documents = useDocuments();
  const documentId = useStore(workspace, (state) => state.documentId);
  const document = useDocument(documentId);
  const corpusShown = useStore(preferences, (state) => state.corpusShown);
  const middle = useStore(workspace, (state) => state.middle);
  const inspectorWanted = useStore(preferences, (state) => state.inspectorShown);
  // The figures need the room, and have details of their own.
  const inspectorShown = inspectorWanted && middle === 'text';

  const first = documents[0]?.id ?? null;
  useEffect(() => {
    if (document === undefined) workspace.set({ documentId: first, selectedId: null });
  }, [document, first, workspace, session]);

  return (
    <div className="workbench" data-corpus={corpusShown} data-inspector={inspectorShown}>
      {corpusShown && (
        <nav className="workbench-corpus" aria-label="Corpus">
          <Corpus />
        </nav>
      )}
      <main className="workbench-text">
        {middle === 'text' ? (
          <>
            <UnitWayBack />
            <MentionWayBack />
            <Reader key={document === undefined ? 'none' : `${document.id} ${document.textHash}`} document={document} />
          </>
        ) : (
          <Middle view={middle} />
        )}
      </main>
      {inspectorShown && (
        <aside className="workbench-side" aria-label="Inspector">
          <SideColumn />
        </aside>
      )}
      <StatusBar />
      <Dialogs />
      <WindowCommands />
    </div>
  );
}

/** What takes the place of the text. */
function Middle({ view }: { readonly view: Exclude<MiddleView, 'text'> }) {
  switch (view) {
    case 'agreement':
      return <Agreement />;
    case 'actors':
      return <Actors />;
    case 'concepts':
      return <Concepts />;
    case 'codebook':
      return <Codebook />;
  }
}
