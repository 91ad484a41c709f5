import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { DocumentHead } from '#renderer/features/reader/document-head.tsx';
import { ReaderText } from '#renderer/features/reader/reader-text.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { noteTextForCopies } from '#renderer/state/near-copies.ts';
import { noteTextForLint } from '#renderer/state/use-lint.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyPage } from '#renderer/ui/empty-page.tsx';
import '#renderer/features/reader/reader.css';

/** The middle of the window: the open document, or what to do while there is none. */
export function Reader({ document }: { readonly document: DocumentRecord | undefined }) {
  return document === undefined ? <NoDocument /> : <OpenDocument document={document} />;
}

function OpenDocument({ document }: { readonly document: DocumentRecord }) {
  const session = useSession();
  const [text, setText] = useState(() => session.text(document.id));
  const [problem, setProblem] = useState<string | null>(null);
  const { id, textHash } = document;

  useEffect(() => {
    let current = true;
    session.loadText(id).then(
      (loaded) => {
        if (!current) return;
        setText(loaded);
        noteTextForLint(session, id);
        noteTextForCopies(session, id, loaded);
      },
      (error: unknown) => {
        if (current) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      current = false;
    };
  }, [session, id, textHash]);

  return (
    <article className="reader" aria-label={document.title}>
      <DocumentHead document={document} text={text} />
      {problem !== null ? (
        <p className="reader-problem" role="alert">
          The text of this document could not be read: {problem} Its tags are safe.
        </p>
      ) : (
        text !== undefined && <ReaderText key={textHash} document={document} text={text} />
      )}
    </article>
  );
}

function NoDocument() {
  const { commands } = useApp();
  return (
    <EmptyPage
      icon={FileText}
      title="No document is open"
      said="Add text files to start, or drop them anywhere on this window."
    >
      <Button
        look="primary"
        onPress={() => {
          commands.run('open-files');
        }}
      >
        Add files…
      </Button>
      <Button
        onPress={() => {
          commands.run('open-folder');
        }}
      >
        Add folder…
      </Button>
    </EmptyPage>
  );
}
