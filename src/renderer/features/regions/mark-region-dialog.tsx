import { useEffect, useMemo, useRef, useState } from 'react';
import { publicationDateProblem } from '#core/codebook/date-value';
import { removeRegion } from '#core/commands/remove-region';
import { setRegion } from '#core/commands/set-region';
import type { DocumentRecord, Id } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';
import { moveRegionEdge } from '#core/regions/move-region-edge';
import { regionLabel, regionRoles } from '#core/regions/region-words';
import { paragraphsOf } from '#core/text/paragraphs';
import { draftOf, type RegionDraft } from '#renderer/features/regions/region-draft.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { layerOf } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { RadioChoice } from '#renderer/ui/radio-choice.tsx';
import '#renderer/features/regions/regions.css';

interface Props {
  readonly document: DocumentRecord;
  readonly text: string;
  /** Region to change; `null` for what is selected, or where the caret is. */
  readonly regionId: Id | null;
}

/** Marks a stretch as something else than article text, or changes what is marked. */
export function MarkRegionDialog(props: Props) {
  const { workspace } = useApp();
  const close = useCloseDialog();
  const { document, text, regionId } = props;
  const [draft] = useState(() => draftOf(text, document.regions, workspace.get().selection, regionId));
  if (draft !== null) return <RegionForm {...props} draft={draft} />;
  return (
    <Dialog title="Mark a region" onClose={close} actions={<Button onPress={close}>Close</Button>}>
      <p>There are no words on this line. Select a stretch, or put the caret into a paragraph.</p>
    </Dialog>
  );
}

function RegionForm({ document, text, draft }: Props & { readonly draft: RegionDraft }) {
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const { regionId } = draft;
  const [span, setSpan] = useState({ start: draft.start, end: draft.end });
  const [role, setRole] = useState(draft.role);
  const [date, setDate] = useState(draft.date);
  const inside = useMemo(
    () => layerOf(session, document.id).filter(({ start, end }) => span.start <= start && end <= span.end).length,
    [session, document.id, span],
  );
  const roles = useRef<HTMLDivElement>(null);
  useEffect(() => {
    roles.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const problem = publicationDateProblem(date.trim()) ?? (role === 'article' && date.trim() === '' ? dateNeeded : null);
  const others = document.regions.filter(
    (one) => one.id !== regionId && !isKeptText(one) && one.start < span.end && span.start < one.end,
  );
  const save = () => {
    if (problem !== null) return;
    const isSame = span.start === draft.start && span.end === draft.end && role === draft.role && date === draft.date;
    const about = regionId === null ? {} : { regionId };
    if (isSame && regionId !== null) close();
    else if (run(setRegion(session, { documentId: document.id, ...about, ...span, role, date })) !== null) close();
  };
  return (
    <Dialog
      title={regionId === null ? 'Mark a region' : 'Change a region'}
      onClose={close}
      actions={
        <>
          {regionId !== null && (
            <Button
              look="danger"
              onPress={() => {
                run(removeRegion(session, { documentId: document.id, regionId }));
                close();
              }}
            >
              Remove region
            </Button>
          )}
          <span className="region-gap" />
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" onPress={save} isDisabled={problem !== null}>
            {regionId === null ? 'Mark' : 'Change'}
          </Button>
        </>
      }
    >
      <form
        className="region-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stretch text={text} span={span} onChange={setSpan} />
        <div
          ref={roles}
          onKeyDownCapture={(event) => {
            const picked = regionRoles[Number(event.key) - 1];
            if (picked !== undefined) setRole(picked.id);
            // A radio button does not submit its form.
            else if (event.key === 'Enter') save();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <RadioChoice label="It is" options={regionRoles} value={role} onChange={setRole} />
        </div>
        <TextField
          label="Own date"
          value={date}
          onChange={setDate}
          placeholder={document.date === '' ? 'None' : `None: counts from ${document.date}`}
          hint="Where it was published on another day, such as 2020-10-20. Dates inside it count from it."
          error={date.trim() === '' && role !== 'article' ? null : problem}
        />
        {others.length > 0 && (
          <p className="region-note">
            It overlaps {others.map((other) => regionLabel(other.role).toLowerCase()).join(', ')}: where two regions
            overlap, the inner one counts.
          </p>
        )}
        {inside > 0 && role !== 'article' && (
          <p className="region-note">
            {countOf(inside, 'tag')} of yours {inside === 1 ? 'lies' : 'lie'} in it. They stay, with a warning, and are
            no longer counted.
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

const dateNeeded = 'Article text is only a region where it has a date of its own.';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the stretch begins and ends, and the buttons that move its edges. */
function Stretch({
  text,
  span,
  onChange,
}: {
  readonly text: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}) {
  const count = paragraphsOf(text.slice(span.start, span.end)).length;
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const move = (edge: 'start' | 'end', direction: -1 | 1) => {
    onChange(moveRegionEdge(text, span, edge, direction));
  };
  return (
    <section className="region-stretch" aria-label="Stretch">
      <blockquote className="region-quote">
        {words.length <= 180 ? words : `${words.slice(0, 100).trimEnd()} … ${words.slice(-70).trimStart()}`}
      </blockquote>
      <p className="region-facts" role="status">
        {countOf(count, 'paragraph')}, {countOf(words.split(' ').length, 'word')}
      </p>
      <div className="region-edges">
        {edges.map(({ edge, direction, label, short }) => (
          <Button
            key={label}
            aria-label={label}
            onPress={() => {
              move(edge, direction);
            }}
          >
            {short}
          </Button>
        ))}
      </div>
    </section>
  );
}

const edges = [
  { edge: 'start', direction: -1, label: 'Start one paragraph earlier', short: 'Start ↑' },
  { edge: 'start', direction: 1, label: 'Start one paragraph later', short: 'Start ↓' },
  { edge: 'end', direction: -1, label: 'End one paragraph earlier', short: 'End ↑' },
  { edge: 'end', direction: 1, label: 'End one paragraph later', short: 'End ↓' },
] as const;
