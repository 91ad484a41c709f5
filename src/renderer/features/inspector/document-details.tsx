import type { DocumentRecord } from '#core/model/records';
import { editDocument } from '#core/commands/edit-document';
import { publicationDateProblem } from '#core/codebook/date-value';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { CommentThreads } from '#renderer/parts/comment-threads.tsx';
import { DocumentStateField } from '#renderer/features/inspector/document-state-field.tsx';
import { NearCopies } from '#renderer/parts/near-copies.tsx';
import { RegionList } from '#renderer/parts/region-list.tsx';
import { EncodingChoice } from '#renderer/parts/encoding-choice.tsx';

/** What is known of the document: everything that a citation and a relative date need. */
export function DocumentDetails({ document }: { readonly document: DocumentRecord }) {
  const session = useSession();
  const run = useRunCommand();
  const edit = (details: Partial<Pick<DocumentRecord, 'title' | 'date' | 'outlet' | 'url' | 'language'>>) => {
    run(editDocument(session, { documentId: document.id, details }));
  };
  const { source } = document;
  return (
    <>
      <section className="inspector-section">
        <h2 className="inspector-heading">Document</h2>
        <CommitField
          label="Title"
          value={document.title}
          check={(title) => (title === '' ? 'A document needs a title' : null)}
          onCommit={(title) => {
            edit({ title });
          }}
        />
        <CommitField
          field="date"
          label="Publication date"
          value={document.date}
          placeholder="Missing: fill in, such as 2019-01-25"
          check={publicationDateProblem}
          onCommit={(date) => {
            edit({ date });
          }}
        />
        <CommitField
          label="Outlet"
          value={document.outlet}
          onCommit={(outlet) => {
            edit({ outlet });
          }}
        />
        <CommitField
          label="Web address"
          value={document.url}
          check={urlProblem}
          onCommit={(url) => {
            edit({ url });
          }}
        />
        <CommitField
          label="Language"
          value={document.language}
          placeholder="Such as en or ru"
          check={languageProblem}
          onCommit={(language) => {
            edit({ language });
          }}
        />
        <DocumentStateField document={document} />
      </section>
      <NearCopies document={document} />
      <RegionList document={document} />
      <section className="inspector-section" aria-label="Comments">
        <CommentThreads documentId={document.id} about={{ kind: 'document' }} />
      </section>
      <section className="inspector-section inspector-facts">
        <p>
          {source.path}, {source.size.toLocaleString()} bytes
        </p>
        <EncodingChoice documentId={document.id} />
        <p>{document.length.toLocaleString()} characters</p>
        <p className="inspector-hash" title={source.sha256}>
          SHA-256 {source.sha256.slice(0, 16)}…
        </p>
      </section>
    </>
  );
}

function urlProblem(url: string): string | null {
  if (url === '') return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
    ? null
    : 'Write a full address, such as https://example.org/article';
}

function languageProblem(language: string): string | null {
  if (language === '') return null;
  try {
    return Intl.getCanonicalLocales(language).length > 0 ? null : 'Write a language code, such as en';
  } catch {
    return 'Write a language code, such as en or pt-BR';
  }
}
