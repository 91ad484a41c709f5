import { useState } from 'react';
import type { CoderRecord, Id } from '#core/model/records';
import { CoderList } from '#renderer/features/coders/coder-list.tsx';
import { MergeCodersForm } from '#renderer/features/coders/merge-coders-form.tsx';
import { RenameCoderForm } from '#renderer/features/coders/rename-coder-form.tsx';

/** The dialog's pages: the list, and what one does with one coder of it. */
type Page =
  | { readonly kind: 'list' }
  | { readonly kind: 'rename'; readonly coder: CoderRecord }
  | { readonly kind: 'merge'; readonly from: Id };

export function CodersDialog() {
  const [page, setPage] = useState<Page>({ kind: 'list' });
  const back = () => {
    setPage({ kind: 'list' });
  };
  switch (page.kind) {
    case 'list':
      return (
        <CoderList
          onRename={(coder) => {
            setPage({ kind: 'rename', coder });
          }}
          onMerge={(from) => {
            setPage({ kind: 'merge', from });
          }}
        />
      );
    case 'rename':
      return <RenameCoderForm coder={page.coder} onBack={back} />;
    case 'merge':
      return <MergeCodersForm first={page.from} onBack={back} />;
  }
}
