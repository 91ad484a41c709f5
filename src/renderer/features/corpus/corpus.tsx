import { FilePlus, FolderPlus, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { CorpusProgress } from '#renderer/features/corpus/corpus-progress.tsx';
import { DocumentRow } from '#renderer/features/corpus/document-row.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocuments, useProject } from '#renderer/state/project-queries.ts';
import { useDocumentsWithCopies } from '#renderer/state/near-copies.ts';
import { useStore } from '#renderer/state/store.ts';
import { isCodersCopy, useTasks } from '#renderer/state/use-tasks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/features/corpus/corpus.css';

const rowHeight = 58;
/** A filter over a handful of documents would only be in the way. */
const filterFrom = 8;

/** The left column: the project and its documents. */
export function Corpus() {
  const { workspace, commands } = useApp();
  const project = useProject();
  const documents = useDocuments();
  const documentId = useStore(workspace, (state) => state.documentId);
  const [filter, setFilter] = useState('');
  const withCopies = useDocumentsWithCopies();
  const [copiesWanted, setCopiesWanted] = useState(false);
  const copiesOnly = copiesWanted && withCopies.size > 0;
  const shown = useMemo(
    () => filterDocuments(copiesOnly ? documents.filter(({ id }) => withCopies.has(id)) : documents, filter),
    [documents, filter, copiesOnly, withCopies],
  );

  return (
    <div className="corpus" data-panel="corpus">
      <header className="corpus-head">
        <h1 className="corpus-project">
          <button
            type="button"
            className="corpus-project-button"
            onClick={() => {
              commands.run('switch-project');
            }}
            title="Switch project…"
          >
            {project.name}
          </button>
        </h1>
        <p className="corpus-count">
          {documents.length === 1 ? '1 document' : `${documents.length.toLocaleString()} documents`}
          <OwnTasks />
        </p>
        <CorpusProgress />
      </header>
      {documents.length >= filterFrom && (
        <div className="corpus-filter">
          <TextField
            label="Filter documents"
            labelHidden
            placeholder="Filter documents"
            value={filter}
            onChange={setFilter}
          />
        </div>
      )}
      {withCopies.size > 0 && (
        <div className="corpus-copies">
          <CheckBox
            label={`Only near copies (${withCopies.size.toLocaleString('en')})`}
            isSelected={copiesOnly}
            onChange={setCopiesWanted}
          />
        </div>
      )}
      {documents.length === 0 ? (
        <p className="corpus-empty">No documents yet. Add text files, or drop them anywhere on this window.</p>
      ) : shown.length === 0 ? (
        <p className="corpus-empty">No document matches “{filter}”.</p>
      ) : (
        <VirtualList
          label="Documents"
          items={shown}
          rowHeight={rowHeight}
          idOf={(document) => document.id}
          selectedId={documentId}
          onSelect={(document) => {
            workspace.set({ documentId: document.id, selectedId: null });
          }}
          onOpen={(document) => {
            if (document.id === workspace.get().documentId) commands.run('focus-text');
            else workspace.set({ documentId: document.id, selectedId: null, focusText: true });
          }}
          opensOnClick
        >
          {(document) => <DocumentRow document={document} />}
        </VirtualList>
      )}
      <SendBack />
      <footer className="corpus-foot">
        <Button
          icon={<FilePlus size={15} aria-hidden />}
          onPress={() => {
            commands.run('open-files');
          }}
        >
          Add files
        </Button>
        <Button
          icon={<FolderPlus size={15} aria-hidden />}
          onPress={() => {
            commands.run('open-folder');
          }}
        >
          Add folder
        </Button>
      </footer>
    </div>
  );
}

/** How much of what is assigned to the current coder is done. */
function OwnTasks() {
  const states = [...useTasks().values()];
  if (states.length === 0) return null;
  const done = states.filter((state) => state === 'done').length;
  return (
    <>
      {' · '}
      <span title="Documents that are assigned to you">
        yours: {done.toLocaleString()} of {states.length.toLocaleString()} done
      </span>
    </>
  );
}

/** In a copy that was made for a coder: the way back, once all is done. */
function SendBack() {
  const { commands } = useApp();
  const session = useSession();
  const states = [...useTasks().values()];
  if (states.length === 0 || states.some((state) => state !== 'done') || !isCodersCopy(session.view)) return null;
  return (
    <div className="corpus-send" role="status">
      <p>All that is yours is done.</p>
      <Button
        look="primary"
        icon={<Send size={14} aria-hidden />}
        onPress={() => {
          commands.run('save-package');
        }}
      >
        Send it back…
      </Button>
    </div>
  );
}

function filterDocuments(documents: readonly DocumentRecord[], filter: string): readonly DocumentRecord[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return documents;
  return documents.filter((document) => {
    const haystack = `${document.title} ${document.outlet} ${document.date} ${document.source.name}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
