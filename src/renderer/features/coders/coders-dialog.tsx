import { useState } from 'react';
import type { CoderRecord, Id } from '#core/model/records';
import { CoderList } from '#renderer/features/coders/coder-list.tsx';
import { MergeCodersForm } from '#renderer/features/coders/merge-coders-form.tsx';
import { RenameCoderForm } from '#renderer/features/coders/rename-coder-form.tsx';

/** The dialog's pages: the list, and what one does with one coder of it. */
type Page =
  | { readonly kind: 'list'; readonly renamed: Id | null }
  | { readonly kind: 'rename'; readonly coder: CoderRecord }
  | { readonly kind: 'merge'; readonly from: Id };

export function CodersDialog() {
  const [page, setPage] = useState<Page>({ kind: 'list', renamed: null });
  const back = (renamed: Id | null) => {
    setPage({ kind: 'list', renamed });
  };
  switch (page.kind) {
    case 'list':
      return (
        <CoderList
          renamed={page.renamed}
          onRename={(coder) => {
            setPage({ kind: 'rename', coder });
          }}
          onMerge={(from) => {
            setPage({ kind: 'merge', from });
          }}
        />
      );
    case 'rename':
      return (
        <RenameCoderForm
          coder={page.coder}
          onBack={() => {
            back(page.coder.id);
          }}
        />
      );
    case 'merge':
      return (
        <MergeCodersForm
          first={page.from}
          onBack={() => {
            back(null);
          }}
        />
      );
  }
}
