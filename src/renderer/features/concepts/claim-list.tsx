import type { AnnotationRecord } from '#core/model/records';
import { claimantsOf } from '#renderer/features/concepts/concept-facts.ts';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { PlaceList } from '#renderer/parts/place-list.tsx';
import { QuoteRow } from '#renderer/parts/quote-row.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';

/** Every claim with who made it and the words around it, by document; Enter goes to the text. */
export function ClaimList({ claims }: { readonly claims: readonly AnnotationRecord[] }) {
  const { workspace } = useApp();
  const state = conceptsStateOf(useSession());
  const visited = useStore(state, ({ claimId }) => claimId);
  return (
    <PlaceList
      label={`Claims: ${countOf(claims.length, 'claim')}`}
      places={claims}
      rowHeight={44}
      visitedId={visited}
      none="Set it in the details of a claim, or on its card."
      onOpen={({ documentId, id }) => {
        state.set({ claimId: id });
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
      {(claim) => <Claim claim={claim} />}
    </PlaceList>
  );
}

function Claim({ claim }: { readonly claim: AnnotationRecord }) {
  const { view } = useSession();
  const stance = claim.attributes['stance'];
  const label = view
    .codebook()
    .tags.find(({ id }) => id === claim.tag)
    ?.attributes.find(({ id }) => id === 'stance')
    ?.values.find(({ id }) => id === stance)?.label;
  const said = claimantsOf(view, claim).map((one) => one.label);
  return (
    <QuoteRow
      annotation={claim}
      facts={
        <>
          {said.join(', ')}
          {label !== undefined && ` · ${label}`}
        </>
      }
    />
  );
}
