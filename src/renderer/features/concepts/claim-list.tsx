import type { AnnotationRecord } from '#core/model/records';
import { claimantsOf } from '#renderer/features/concepts/concept-facts.ts';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { PlaceList } from '#renderer/parts/place-list.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { oneLine } from '#renderer/ui/one-line.ts';

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
