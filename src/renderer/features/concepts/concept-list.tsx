import type { ConceptNode } from '#core/codebook/concept-tree';
import { labelOfLevels } from '#core/codebook/concept-tree';
import type { ClaimsByConcept } from '#renderer/features/concepts/use-concept-claims.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';

interface Props {
  readonly nodes: readonly ConceptNode[];
  readonly claims: ClaimsByConcept | null;
  readonly onSelect: (node: ConceptNode) => void;
}

const rowHeight = 30;

/** The tree of concepts: arrows look at one after the other, Enter goes to its claims. */
export function ConceptTreeList({ nodes, claims, onSelect }: Props) {
  const { workspace } = useApp();
  const conceptId = useStore(workspace, (state) => state.conceptId);
  return (
    <VirtualList
      label={`Concepts: ${countOf(nodes.length, 'row')}`}
      items={nodes}
      rowHeight={rowHeight}
      idOf={({ id }) => id}
      selectedId={conceptId}
      onSelect={onSelect}
      onOpen={(node) => {
        onSelect(node);
        focusSoon('[data-panel="concepts"] .middle-page [role="listbox"]');
      }}
    >
      {({ levels, value, within }) => {
        const count = within.reduce((sum, id) => sum + (claims?.get(id)?.length ?? 0), 0);
        return (
          <span className="concept-row" title={labelOfLevels(levels)}>
            <span
              className="concept-row-name"
              data-level={value === null}
              style={{ paddingInlineStart: `${String((levels.length - 1) * 16)}px` }}
            >
              <span className="visually-hidden">{levels.slice(0, -1).map((level) => `${level} / `)}</span>
              {levels.at(-1)}
            </span>
            <span className="concept-row-count">
              {claims === null ? '…' : count.toLocaleString('en')}
              <span className="visually-hidden"> {count === 1 ? 'claim' : 'claims'}</span>
            </span>
          </span>
        );
      }}
    </VirtualList>
  );
}
