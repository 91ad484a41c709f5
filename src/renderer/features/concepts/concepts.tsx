import { useEffect, useMemo, useState } from 'react';
import {
  conceptListsOf,
  conceptTree,
  labelOfLevels,
  type ConceptList,
  type ConceptNode,
} from '#core/codebook/concept-tree';
import { ConceptDialog, type ConceptAction } from '#renderer/features/concepts/concept-dialog.tsx';
import { conceptCountWords } from '#renderer/features/concepts/concept-words.ts';
import { ConceptTreeList } from '#renderer/features/concepts/concept-list.tsx';
import { ConceptPage } from '#renderer/features/concepts/concept-page.tsx';
import { conceptsStateOf } from '#renderer/features/concepts/concepts-state.ts';
import { useConceptClaims } from '#renderer/features/concepts/use-concept-claims.ts';
import { MiddleEmpty, MiddleScreen } from '#renderer/parts/middle-screen.tsx';
import { atAnotherDocument } from '#renderer/parts/use-leave-for-text.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';
import { Select } from '#renderer/ui/select.tsx';
import '#renderer/features/concepts/concepts.css';

const conceptsTree = '.concepts-tree [role="listbox"]';

/** The tree of concepts in the middle of the window, and a page for each. */
export function Concepts() {
  const session = useSession();
  const state = conceptsStateOf(session);
  const lists = conceptListsOf(useCodebook());
  const at = useStore(state, (now) => now.list);
  const list = lists[at] ?? lists[0];
  const count = list?.attribute.values.length ?? 0;

  return (
    <MiddleScreen
      view="concepts"
      title="Concepts"
      leavesFor={atAnotherDocument}
      onEscape={(from) => {
        const isOnPage = from.closest('.middle-page') !== null;
        if (isOnPage) focusSoon(conceptsTree);
        return isOnPage;
      }}
      facts={count > 0 && conceptCountWords(list?.attribute.values ?? [])}
      actions={
        lists.length > 1 &&
        list !== undefined && (
          <Select
            label="List"
            labelHidden
            choices={lists.map(({ tag, attribute }, index) => ({
              id: String(index),
              label: `${attribute.label} (${tag.label})`,
            }))}
            value={String(lists.indexOf(list))}
            onChange={(id) => {
              state.set({ list: Number(id) });
            }}
          />
        )
      }
    >
      {list === undefined || count === 0 ? (
        <MiddleEmpty title={list === undefined ? 'The codebook asks for no concept' : 'No concepts yet'}>
          {list === undefined
            ? 'Give a tag an attribute of the type concept in the codebook.'
            : 'Type one into the details of a claim: the list grows as one codes. A slash makes a level, as in “treaty / breach”.'}
        </MiddleEmpty>
      ) : (
        <ConceptBody list={list} />
      )}
    </MiddleScreen>
  );
}

const actions: Readonly<Record<string, ConceptAction>> = { F2: 'rename', m: 'merge', u: 'move', Delete: 'delete' };

function ConceptBody({ list }: { readonly list: ConceptList }) {
  const { workspace } = useApp();
  const session = useSession();
  const state = conceptsStateOf(session);
  const filter = useStore(state, (now) => now.filter);
  const conceptId = useStore(workspace, (now) => now.conceptId);
  const claims = useConceptClaims(list);
  const tree = useMemo(() => conceptTree(list.attribute.values), [list.attribute.values]);
  const nodes = useMemo(() => filterNodes(tree, filter), [tree, filter]);
  const node = tree.find(({ id }) => id === conceptId);
  const own = useMemo(() => claimsWithin(node, claims), [node, claims]);
  const [action, setAction] = useState<ConceptAction | null>(null);

  useEffect(() => {
    const isBack = state.get().claimId !== null;
    focusSoon(isBack ? '[data-panel="concepts"] .middle-page [role="listbox"]' : conceptsTree, 60);
  }, [state]);

  const select = (next: ConceptNode | undefined) => {
    if (next === undefined || next.id === workspace.get().conceptId) return;
    state.set({ claimant: '', claimId: null });
    workspace.set({ conceptId: next.id });
  };

  return (
    <div
      className="middle-body concepts-body"
      onKeyDown={(event) => {
        const isField = event.target instanceof HTMLInputElement;
        if (event.defaultPrevented || isField || event.ctrlKey || event.metaKey || event.altKey) return;
        const wanted = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (wanted === undefined || node === undefined || action !== null) return;
        if (wanted === 'merge' && node.value === null) return;
        event.preventDefault();
        setAction(wanted);
      }}
    >
      <div className="middle-list concepts-tree">
        <div
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            if (!nodes.some(({ id }) => id === conceptId)) select(nodes[0]);
            focusSoon(conceptsTree);
          }}
        >
          <TextField
            label="Filter concepts"
            labelHidden
            placeholder="Filter by any level"
            value={filter}
            onChange={(next) => {
              state.set({ filter: next });
            }}
          />
        </div>
        {nodes.length === 0 ? (
          <p className="middle-hint">No concept matches.</p>
        ) : (
          <ConceptTreeList nodes={nodes} claims={claims} onSelect={select} />
        )}
      </div>
      {node === undefined ? (
        <p className="middle-hint">Choose a concept to see every claim that has it.</p>
      ) : (
        <ConceptPage key={node.id} node={node} claims={own} onAct={setAction} />
      )}
      {action !== null && node !== undefined && (
        <ConceptDialog
          action={action}
          list={list}
          node={node}
          tree={tree}
          onDone={(id) => {
            state.set({ claimant: '', claimId: null });
            workspace.set({ conceptId: id });
            const isEmpty = conceptListsOf(session.view.codebook()).every(
              ({ attribute }) => attribute.values.length === 0,
            );
            focusAfterDialog(isEmpty ? '[data-panel="concepts"] .middle-head button' : conceptsTree);
          }}
          onClose={() => {
            setAction(null);
          }}
        />
      )}
    </div>
  );
}

/** Levels whose path has all the words, with the levels above them. */
function filterNodes(tree: readonly ConceptNode[], filter: string): readonly ConceptNode[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return tree;
  const found = tree.filter(({ levels }) => {
    const path = labelOfLevels(levels).toLowerCase();
    return words.every((word) => path.includes(word));
  });
  const paths = new Set(
    found.flatMap(({ levels }) => levels.map((_, depth) => labelOfLevels(levels.slice(0, depth + 1)).toLowerCase())),
  );
  return tree.filter(({ levels }) => paths.has(labelOfLevels(levels).toLowerCase()));
}

function claimsWithin(node: ConceptNode | undefined, claims: ReturnType<typeof useConceptClaims>) {
  if (node === undefined || claims === null) return [];
  const [only] = node.within;
  if (node.within.length === 1 && only !== undefined) return claims.get(only) ?? [];
  return node.within.flatMap((id) => claims.get(id) ?? []).sort(byDocument);
}

/** Claims of one document together; the documents in the order in which they were found first. */
function byDocument(left: { readonly documentId: string; readonly start: number }, right: typeof left): number {
  if (left.documentId !== right.documentId) return left.documentId < right.documentId ? -1 : 1;
  return left.start - right.start;
}
