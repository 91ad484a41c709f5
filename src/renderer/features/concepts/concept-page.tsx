import { CornerDownRight, Merge, Pencil, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { labelOfLevels, type ConceptNode } from '#core/codebook/concept-tree';
import type { AnnotationRecord } from '#core/model/records';
import { ClaimList } from '#renderer/features/concepts/claim-list.tsx';
import type { ConceptAction } from '#renderer/features/concepts/concept-dialog.tsx';
import { claimantsOf, conceptFacts } from '#renderer/features/concepts/concept-facts.ts';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { MiddlePage } from '#renderer/parts/middle-screen.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf, listOf } from '#renderer/ui/count-of.ts';

interface Props {
  readonly node: ConceptNode;
  /** Claims of the concept and all beneath it, in corpus order. */
  readonly claims: readonly AnnotationRecord[];
  readonly onAct: (action: ConceptAction) => void;
}

/** More claimants than these would be a wall. */
const most = 12;

/** One concept: who speaks of it, where they stand, and every claim in context. */
export function ConceptPage({ node, claims, onAct }: Props) {
  const session = useSession();
  const state = conceptsStateOf(session);
  const claimant = useStore(state, (now) => now.claimant);
  const facts = useMemo(() => conceptFacts(session.view, claims), [session, claims]);
  const chosen = facts.claimants.some(({ id }) => id === claimant) ? claimant : '';
  const shown = useMemo(
    () =>
      chosen === ''
        ? claims
        : claims.filter((claim) => claimantsOf(session.view, claim).some(({ id }) => id === chosen)),
    [claims, chosen, session],
  );
  const documents = useMemo(() => new Set(claims.map(({ documentId }) => documentId)).size, [claims]);
  const stances = facts.claimants.find(({ id }) => id === chosen)?.stances ?? facts.stances;
  const name = labelOfLevels(node.levels);
  const group = node.value === null ? ' · a group, no concept of its own: merge the concepts in it one by one' : '';

  return (
    <MiddlePage
      id={node.id}
      name={name}
      facts={
        claims.length === 0
          ? `No claim has it yet${group}`
          : `${countOf(claims.length, 'claim')} in ${countOf(documents, 'document')}${group}`
      }
      actions={
        <>
          <Button
            icon={<Pencil size={14} aria-hidden />}
            onPress={() => {
              onAct('rename');
            }}
          >
            Rename… <kbd>F2</kbd>
          </Button>
          {node.value !== null && (
            <Button
              icon={<Merge size={14} aria-hidden />}
              onPress={() => {
                onAct('merge');
              }}
            >
              Merge into… <kbd>M</kbd>
            </Button>
          )}
          <Button
            icon={<CornerDownRight size={14} aria-hidden />}
            onPress={() => {
              onAct('move');
            }}
          >
            Move under… <kbd>U</kbd>
          </Button>
          <Button
            look="danger"
            icon={<Trash2 size={14} aria-hidden />}
            onPress={() => {
              onAct('delete');
            }}
          >
            Delete…
          </Button>
        </>
      }
    >
      {claims.length > 0 && (
        <>
          <ChoiceGroup
            label="By claimant"
            choices={facts.claimants
              .slice(0, most)
              .map(({ id, label, count }) => ({ id, label: `${label} ${count.toLocaleString('en')}` }))}
            chosen={chosen === '' ? [] : [chosen]}
            onToggle={(id) => {
              state.set({ claimant: id === chosen ? '' : id });
            }}
          />
          {stances.length > 0 && (
            <p className="concept-stances" role="status">
              {listOf(stances.map(({ label, count }) => `${label} ${count.toLocaleString('en')}`))}
            </p>
          )}
        </>
      )}
      <ClaimList claims={shown} />
    </MiddlePage>
  );
}
