import { useEffect, useMemo } from 'react';
import { mendsOf } from '#core/codebook/mends';
import type { Severity } from '#core/model/records';
import { CheckItem } from '#renderer/features/checks/check-item.tsx';
import { countRows, severityRank, type CheckRow } from '#renderer/features/checks/check-rows.ts';
import { checksStateOf } from '#renderer/features/checks/checks-state.ts';
import { mendWords } from '#renderer/features/checks/mend-words.ts';
import { useCheckRows } from '#renderer/features/checks/use-check-rows.ts';
import { placeOfFinding, useMend, useTrimAll } from '#renderer/features/checks/use-mends.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { notify } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { messageOf } from '#renderer/ui/message-of.ts';
import { Select } from '#renderer/ui/select.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/ui/list-panel.css';
import '#renderer/features/checks/checks.css';

const rowHeight = 50;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What the constraints of the codebook found, worst first: Enter goes to the text, a digit mends. */
export function ChecksPanel() {
  const { workspace } = useApp();
  const session = useSession();
  const state = checksStateOf(session);
  const { scope, severities: wanted, findingId, index } = useStore(state, (now) => now);
  const documentId = useStore(workspace, (now) => now.documentId);
  const rows = useCheckRows(scope, documentId);
  const counts = useMemo(() => countRows(rows ?? []), [rows]);
  const shown = useMemo(
    () => (rows ?? []).filter(({ finding }) => wanted.length === 0 || wanted.includes(finding.severity)),
    [rows, wanted],
  );
  // What was settled leaves its place in the list to the next one; who comes here stands at the worst.
  const current = shown.find(({ id }) => id === findingId) ?? shown[Math.min(index, shown.length - 1)];
  const mend = useMend();

  useEffect(() => {
    if (current === undefined || findingId === null || current.id === findingId) return;
    state.set({ findingId: current.id });
    // Only where one is at it: an undo in the text must not lead elsewhere.
    if (document.activeElement?.closest('[data-panel="checks"]') !== null)
      workspace.set(placeOfFinding(current.finding));
  }, [current, findingId, state, workspace]);

  const go = (row: CheckRow) => {
    state.set({ findingId: row.id, index: shown.indexOf(row) });
    workspace.set(placeOfFinding(row.finding));
  };

  return (
    <div
      className="list-panel"
      data-panel="checks"
      tabIndex={-1}
      onKeyDown={(event) => {
        const isList = event.target instanceof Element && event.target.getAttribute('role') === 'listbox';
        if (!isList || current === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        const chosen = mendsOf(current.finding.code)[Number(event.key) - 1];
        if (chosen === undefined) return;
        event.preventDefault();
        mend(current.finding, chosen);
      }}
    >
      <div className="list-panel-head">
        <Select
          label="Where"
          labelHidden
          value={scope}
          choices={[
            { id: 'document', label: 'This document' },
            { id: 'corpus', label: 'Whole corpus' },
          ]}
          onChange={(id) => {
            state.set({ scope: id === 'corpus' ? 'corpus' : 'document', findingId: null, index: 0 });
          }}
        />
        <ChoiceGroup
          label="Show"
          choices={severities.map((id) => ({ id, label: severityCount(id, counts[id]) }))}
          chosen={wanted}
          multiple
          onToggle={(id) => {
            const severity = severities.find((one) => one === id);
            if (severity === undefined) return;
            const next = wanted.includes(severity) ? wanted.filter((one) => one !== severity) : [...wanted, severity];
            state.set({ severities: next.toSorted((left, right) => severityRank[left] - severityRank[right]) });
          }}
        />
        <TrimAll rows={shown} />
      </div>
      {shown.length === 0 ? (
        <p className="checks-empty" role="status" tabIndex={-1}>
          {rows === null
            ? 'Looking at all documents…'
            : rows.length === 0
              ? `Nothing to mend in ${scope === 'corpus' ? 'the corpus' : 'this document'}.`
              : 'Nothing of this kind.'}
        </p>
      ) : (
        <div className="checks-list">
          <VirtualList
            label="Findings"
            items={shown}
            rowHeight={rowHeight}
            idOf={idOf}
            selectedId={current?.id ?? null}
            onSelect={go}
            onOpen={(row) => {
              go(row);
              focusSoon('[data-reading-surface] [role="textbox"]');
            }}
          >
            {(row) => <CheckItem row={row} showDocument={scope === 'corpus'} />}
          </VirtualList>
        </div>
      )}
      {current !== undefined && (
        <div className="checks-foot" role="group" aria-label="Mend">
          <p>{current.finding.message}</p>
          <div className="checks-mends">
            {mendsOf(current.finding.code).map((one, at) => (
              <Button
                key={one}
                onPress={() => {
                  mend(current.finding, one);
                }}
              >
                <kbd>{at + 1}</kbd> {mendWords[one]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function idOf({ id }: CheckRow): string {
  return id;
}

function severityCount(severity: Severity, count: number): string {
  if (severity === 'info') return countOf(count, 'hint');
  return countOf(count, severity);
}

/** Trims all loose edges that are listed: nothing is lost by it, so it is offered for all at once. */
function TrimAll({ rows }: { readonly rows: readonly CheckRow[] }) {
  const { workspace } = useApp();
  const trim = useTrimAll();
  const loose = useMemo(() => rows.flatMap(({ finding }) => (finding.code === 'loose-edges' ? [finding] : [])), [rows]);
  if (loose.length < 2) return null;
  return (
    <Button
      onPress={() => {
        void trim(loose).catch((problem: unknown) => {
          notify(workspace, messageOf(problem), 'error');
        });
      }}
    >
      Trim all {countOf(loose.length, 'loose edge')}
    </Button>
  );
}
