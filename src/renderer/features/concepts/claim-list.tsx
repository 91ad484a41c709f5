import { useMemo, useState } from 'react';
import type { AnnotationRecord, Id } from '#core/model/records';
import { claimantsOf } from '#renderer/features/concepts/concept-facts.ts';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';

type Row =
  | { readonly kind: 'document'; readonly id: string; readonly title: string }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: AnnotationRecord };

const rowHeight = 44;

/** Every claim with who made it and the words around it, by document; Enter goes to the text. */
export function ClaimList({ claims }: { readonly claims: readonly AnnotationRecord[] }) {
  const { workspace } = useApp();
  const session = useSession();
  const state = conceptsStateOf(session);
  const visited = useStore(state, ({ claimId }) => claimId);
  const [marked, setMarked] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(claims, (id) => session.view.document(id)?.title ?? ''), [claims, session]);
  if (rows.length === 0) return <p className="middle-hint">Set it in the details of a claim, or on its card.</p>;
  return (
    <VirtualList
      label={`Claims: ${countOf(claims.length, 'claim')}`}
      items={rows}
      rowHeight={rowHeight}
      idOf={(row) => row.id}
      isHeading={(row) => row.kind === 'document'}
      selectedId={marked ?? visited}
      onSelect={(row) => {
        setMarked(row.id);
      }}
      onOpen={(row) => {
        if (row.kind !== 'claim') return;
        state.set({ claimId: row.id });
        const { documentId, id } = row.claim;
        workspace.set({
          middle: 'text',
          documentId,
          selectedId: id,
          revealId: id,
          focusText: true,
          sideTab: 'details',
          card: null,
        });
      }}
    >
      {(row) =>
        row.kind === 'document' ? <span className="concept-document">{row.title}</span> : <Claim claim={row.claim} />
      }
    </VirtualList>
  );
}

function rowsOf(claims: readonly AnnotationRecord[], titleOf: (id: Id) => string): readonly Row[] {
  const rows: Row[] = [];
  let before: Id | null = null;
  for (const claim of claims) {
    const { documentId } = claim;
    if (documentId !== before)
      rows.push({ kind: 'document', id: `document ${documentId}`, title: titleOf(documentId) });
    before = documentId;
    rows.push({ kind: 'claim', id: claim.id, claim });
  }
  return rows;
}

function Claim({ claim }: { readonly claim: AnnotationRecord }) {
  const { view } = useSession();
  const oneLine = (words: string) => words.replace(/\s+/gu, ' ');
  const stance = claim.attributes['stance'];
  const label = view
    .codebook()
    .tags.find(({ id }) => id === claim.tag)
    ?.attributes.find(({ id }) => id === 'stance')
    ?.values.find(({ id }) => id === stance)?.label;
  const said = claimantsOf(view, claim).map((one) => one.label);
  return (
    <span className="concept-claim">
      <span className="concept-claim-words" dir="auto" title={oneLine(claim.quote)}>
        <span className="concept-claim-around">{oneLine(claim.prefix).slice(-24)}</span>
        <strong>{oneLine(claim.quote)}</strong>
        <span className="concept-claim-around">{oneLine(claim.suffix)}</span>
      </span>
      <span className="concept-claim-facts">
        {said.join(', ')}
        {label !== undefined && ` · ${label}`}
      </span>
    </span>
  );
}
