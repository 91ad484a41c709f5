import { useMemo, useState } from 'react';
import { checkCodebook } from '#core/codebook/check-codebook';
import { attributeOf } from '#core/codebook/definitions';
import { describeChanges, type CodebookChange } from '#core/codebook/describe-changes';
import { settleDraft } from '#core/codebook/draft-codebook';
import { labelOfPart } from '#core/codebook/label-of-part';
import { keyOfPart } from '#core/codebook/touched-parts';
import { editCodebook } from '#core/commands/edit-codebook';
import { type CodebookMigration, type LostUse, planMigration } from '#core/commands/migrate-codebook';
import type { CodebookRecord, Id } from '#core/model/records';
import { codebookScreenOf, discardDraft, useCodebookDraft } from '#renderer/features/codebook/codebook-draft.ts';
import { chosenRow, keyOf, partsOf } from '#renderer/features/codebook/codebook-part.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { notify, notifyWithUndo } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNote } from '#renderer/ui/error-note.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { focusAfterDialog } from '#renderer/ui/return-focus.ts';
import { Select } from '#renderer/ui/select.tsx';
import '#renderer/features/codebook/apply-dialog.css';

/** Stands for clearing or deleting among the choices; no part has it as its id. */
const away = '~';

/** What the draft would change, what becomes of the tags that use what goes, and why; then all of it in one step. */
export function ApplyDialog() {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const screen = codebookScreenOf(session);
  const { codebook, current } = useCodebookDraft();
  const note = useStore(screen, (state) => state.note);
  const [choices, setChoices] = useState<ReadonlyMap<string, Id>>(new Map());

  const next = useMemo(() => settleDraft(codebook), [codebook]);
  const problem = useMemo(() => checkCodebook(next), [next]);
  const changes = useMemo(() => describeChanges(current, next), [current, next]);
  const uses = useMemo(() => planMigration(session.view, next, { tags: [], values: [] }, '').uses, [session, next]);
  const asked = uses.filter(({ kind }) => kind === 'tag' || kind === 'value');
  const open = asked.filter(({ part }) => !choices.has(keyOfPart(part)));
  const migration = useMemo(() => migrationOf(asked, choices), [asked, choices]);
  const joined = useMemo(
    () => (open.length > 0 ? 0 : planMigration(session.view, next, migration, '').joined),
    [session, next, migration, open.length],
  );
  const altering = changes.filter(({ altersMeaning }) => altersMeaning);
  const others = changes.filter(({ altersMeaning }) => !altersMeaning);

  const cancel = () => {
    const { isLoaded } = screen.get();
    if (isLoaded) discardDraft(session);
    close();
    if (isLoaded) notify(workspace, 'Nothing was loaded. The codebook is as it was.');
  };
  const apply = () => {
    const place = partsOf(codebook).findIndex((part) => keyOf(part) === screen.get().chosen);
    const entry = run(editCodebook({ codebook: next, note, migration, before: current }));
    if (entry === null) return;
    discardDraft(session);
    // New parts have other ids from now on: the screen stays at the same place of the list.
    const stay = partsOf(session.view.codebook())[place];
    if (stay !== undefined) screen.set({ chosen: keyOf(stay) });
    close();
    const { version } = session.view.codebook();
    const made =
      version === current.version ? `It is still version ${String(version)}` : `Now version ${String(version)}`;
    const moved = entry.change.updated.length + entry.change.removed.length - 1;
    const tags = moved > 0 ? `; ${countOf(moved, 'tag or relation', 'tags and relations')} changed with it` : '';
    notifyWithUndo(workspace, `The codebook is changed. ${made}${tags}.`, entry.sequence);
    if (workspace.get().middle === 'codebook') focusAfterDialog(chosenRow);
  };

  const ready = problem === undefined && changes.length > 0;
  return (
    <Dialog
      title="Apply changes to the codebook"
      wide
      onClose={cancel}
      actions={
        <>
          <Button onPress={cancel}>Cancel</Button>
          <Button
            look="primary"
            isDisabled={!ready || open.length > 0}
            onPress={apply}
            autoFocus={!needsWords(altering, asked)}
          >
            Apply
          </Button>
        </>
      }
    >
      {problem !== undefined && <ErrorNote>{problem}</ErrorNote>}
      {changes.length === 0 && <p>Nothing would change.</p>}
      {altering.length > 0 && (
        <Changes
          title={`Alters what a coding means: makes version ${String(current.version + 1)}`}
          changes={altering}
        />
      )}
      {uses.length > 0 && (
        <section className="codebook-apply-part">
          <h3 className="codebook-subhead">What becomes of what uses it</h3>
          <ul className="codebook-uses">
            {uses.map((use, index) => (
              <li key={`${use.kind} ${keyOfPart(use.part)}`} className="codebook-use">
                <UseLine
                  use={use}
                  current={current}
                  next={next}
                  focused={index === 0}
                  chosen={choices.get(keyOfPart(use.part)) ?? null}
                  onChoose={(id) => {
                    setChoices(new Map(choices).set(keyOfPart(use.part), id));
                  }}
                />
              </li>
            ))}
          </ul>
          {joined > 0 && (
            <p className="codebook-muted">
              {countOf(joined, 'tag')} would stand at the same place as one that is there, and{' '}
              {joined === 1 ? 'goes' : 'go'}.
            </p>
          )}
          <p className="codebook-muted">All of it is one step, which Undo takes back.</p>
        </section>
      )}
      {others.length > 0 && <Changes title="Touches no data" changes={others} />}
      {altering.length > 0 && (
        <TextField
          label={`Why? Kept with version ${String(current.version + 1)}`}
          multiline
          autoFocus={asked.length === 0}
          value={note}
          onChange={(words) => {
            screen.set({ note: words });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready && open.length === 0) {
              event.preventDefault();
              apply();
            } else event.continuePropagation();
          }}
        />
      )}
      {open.length > 0 && (
        <p className="codebook-muted">Choose first what becomes of {labelOfPart(open[0]?.part ?? noPart, current)}.</p>
      )}
    </Dialog>
  );
}

const noPart = { tag: '', attribute: '', value: '', relation: '' };

function needsWords(altering: readonly CodebookChange[], asked: readonly LostUse[]): boolean {
  return altering.length > 0 || asked.length > 0;
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly CodebookChange[] }) {
  return (
    <section className="codebook-apply-part">
      <h3 className="codebook-subhead">{title}</h3>
      <ul className="codebook-changes">
        {changes.map(({ where, what }) => (
          <li key={where}>
            {where} <span className="codebook-muted">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UseProps {
  readonly use: LostUse;
  readonly current: CodebookRecord;
  readonly next: CodebookRecord;
  readonly focused: boolean;
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

function UseLine({ use, current, next, focused, chosen, onChoose }: UseProps) {
  const { kind, part, count } = use;
  const what = labelOfPart(part, current, next);
  switch (kind) {
    case 'tag':
    case 'value': {
      const isTag = kind === 'tag';
      const left = isTag ? next.tags : (attributeOf(next, part.tag, part.attribute)?.values ?? []);
      return (
        <>
          <span>
            {what}: {countOf(count, 'tag')}
          </span>
          <Select
            label={`${what} becomes`}
            labelHidden
            placeholder="Choose…"
            autoFocus={focused}
            value={chosen}
            choices={[
              ...left.map(({ id, label }) => ({ id, label: `Becomes ${label}` })),
              { id: away, label: isTag ? 'Delete them' : 'Is cleared' },
            ]}
            onChange={onChoose}
          />
        </>
      );
    }
    case 'attribute':
      return (
        <span>
          {what} is dropped from {countOf(count, 'tag')}.
        </span>
      );
    case 'misfit':
      return (
        <span>
          {what} is cleared in {countOf(count, 'tag')}, because the new type cannot hold what stands there.
        </span>
      );
    case 'relation':
      return (
        <span>
          {what}: {countOf(count, 'relation')} {count === 1 ? 'is' : 'are'} removed.
        </span>
      );
  }
}

function migrationOf(asked: readonly LostUse[], choices: ReadonlyMap<string, Id>): CodebookMigration {
  const to = (use: LostUse): Id | null | undefined => {
    const id = choices.get(keyOfPart(use.part));
    return id === away ? null : id;
  };
  return {
    tags: asked.flatMap((use) => {
      const target = to(use);
      return use.kind !== 'tag' || target === undefined ? [] : [{ tag: use.part.tag, to: target }];
    }),
    values: asked.flatMap((use) => {
      const target = to(use);
      const { tag, attribute, value } = use.part;
      return use.kind !== 'value' || target === undefined ? [] : [{ tag, attribute, value, to: target }];
    }),
  };
}
