import { Check, CheckCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { labelOfPart } from '#core/codebook/label-of-part';
import type { StaleGroup } from '#core/codebook/stale-annotations';
import { confirmAnnotations } from '#core/commands/confirm-annotations';
import type { AnnotationRecord, CodebookRecord } from '#core/model/records';
import { chosenRow } from '#renderer/features/codebook/codebook-part.ts';
import { QuoteRow } from '#renderer/parts/quote-row.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useDocument } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notifyWithUndo } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/features/codebook/stale-page.css';

type Row =
  | { readonly kind: 'group'; readonly group: StaleGroup }
  | { readonly kind: 'annotation'; readonly annotation: AnnotationRecord };

const rowHeight = 52;

interface Props {
  readonly current: CodebookRecord;
  readonly groups: readonly StaleGroup[];
}

/** What was coded before a part changed its meaning: look at each again, and confirm it or change it. */
export function StalePage({ current, groups }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      groups.flatMap((group): readonly Row[] => [
        { kind: 'group', group },
        ...group.annotations.map((annotation) => ({ kind: 'annotation', annotation }) as const),
      ]),
    [groups],
  );
  const annotations = useMemo(() => groups.flatMap((group) => group.annotations), [groups]);
  const index = Math.max(
    annotations.findIndex(({ id }) => id === chosen),
    0,
  );
  const selected = annotations[index];

  const confirm = (those: readonly AnnotationRecord[]) => {
    const entry = run(confirmAnnotations(session, { annotationIds: those.map(({ id }) => id) }));
    if (entry === null) return;
    const next = annotations[index + 1] ?? annotations[index - 1];
    setChosen(those.length === 1 ? (next?.id ?? null) : null);
    if (those.length > 1) notifyWithUndo(workspace, `${entry.label}.`, entry.sequence);
    if (annotations.length === those.length) focusSoon(chosenRow);
  };

  if (selected === undefined) {
    return (
      <p className="codebook-muted">
        Nothing of yours was made under an older meaning. When a guideline changes, what was coded before it is listed
        here to be looked at again.
      </p>
    );
  }
  return (
    <>
      <div className="codebook-stale-head">
        <p>
          Made under an older meaning: <strong>{annotations.length.toLocaleString('en')}</strong>
          <span className="codebook-muted">
            {' '}
            of your tags. Look at each again: confirm it, or change it in the text.
          </span>
        </p>
        <Button
          icon={<CheckCheck size={14} aria-hidden />}
          onPress={() => {
            confirm(annotations);
          }}
        >
          Confirm all
        </Button>
      </div>
      <div
        className="codebook-stale"
        data-stale
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          confirm([selected]);
        }}
      >
        <VirtualList
          label="Made under an older meaning"
          items={rows}
          rowHeight={rowHeight}
          idOf={(row) => (row.kind === 'group' ? row.group.key : row.annotation.id)}
          isHeading={(row) => row.kind === 'group'}
          selectedId={selected.id}
          onSelect={(row) => {
            if (row.kind === 'annotation') setChosen(row.annotation.id);
          }}
          onOpen={(row) => {
            if (row.kind !== 'annotation') return;
            const { id, documentId } = row.annotation;
            workspace.set({
              middle: 'text',
              documentId,
              selectedId: id,
              revealId: id,
              focusText: true,
              sideTab: 'guideline',
            });
            focusSoon('[data-reading-surface] [role="textbox"]', 90);
          }}
        >
          {(row) =>
            row.kind === 'group' ? (
              <GroupRow group={row.group} current={current} />
            ) : (
              <StaleRow annotation={row.annotation} current={current} />
            )
          }
        </VirtualList>
      </div>
      <div className="codebook-form-foot">
        <Button
          icon={<Check size={14} aria-hidden />}
          onPress={() => {
            confirm([selected]);
          }}
        >
          Confirm and next <kbd>C</kbd>
        </Button>
        <span className="field-hint">
          <kbd>Enter</kbd> goes to the text, where the guideline stands beside it.
        </span>
      </div>
    </>
  );
}

function GroupRow({ group, current }: { readonly group: StaleGroup; readonly current: CodebookRecord }) {
  const { part, revision, annotations } = group;
  const note = revision.note === '' ? 'no note' : revision.note;
  return (
    <div className="codebook-stale-group">
      <span className="codebook-stale-part">
        {labelOfPart(part, current)} <span className="codebook-muted">{countOf(annotations.length, 'tag')}</span>
      </span>
      <span className="codebook-stale-note">
        Version {revision.version}: {note}
      </span>
    </div>
  );
}

function StaleRow({
  annotation,
  current,
}: {
  readonly annotation: AnnotationRecord;
  readonly current: CodebookRecord;
}) {
  const document = useDocument(annotation.documentId);
  const tag = current.tags.find(({ id }) => id === annotation.tag);
  return (
    <QuoteRow
      annotation={annotation}
      mark={tag !== undefined && <TagMark tag={tag} />}
      facts={`${tag?.label ?? annotation.tag}, version ${String(annotation.codebookVersion)} · ${document?.title ?? ''}`}
    />
  );
}
