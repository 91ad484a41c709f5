import { useEffect } from 'react';
import type { CommandId } from '#contract/command-catalogue';
import { votedIds } from '#core/review/adjudication/verdict-of';
import type { Passage } from '#core/review/compare/difference';
import { useReviewWalk } from '#renderer/features/review/use-review-walk.ts';
import { useVerdicts } from '#renderer/features/review/use-verdicts.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { entryAt } from '#renderer/state/review-entries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { notify, setReview } from '#renderer/state/workspace.ts';
import { focusAfter, focusSoon } from '#renderer/ui/focus-soon.ts';

/** The commands of a review: to it and away, from difference to difference, and what is decided. */
export function useReviewCommands(): void {
  useReviewToggle();
  useWalkCommands();
  useVerdictCommands();
  useDialogCommand('accept-unanimous', 'accept-unanimous');
  useDialogCommand('comment', 'comment');
  useFollowing();
}

const panel = '[data-panel="review"]';
const list = `${panel} [data-review-focus]`;
/** Where one decides: the list and the card below it. */
const deciding = `${list}, ${panel} [data-review-card]`;

function useReviewToggle(): void {
  const { workspace, preferences, commands } = useApp();
  const walk = useReviewWalk();
  useCommand('review', () => {
    // The same key goes there and comes back to the text as one codes it; from the filters it goes to the list first.
    if (document.activeElement?.closest(deciding) != null) {
      setReview(workspace, { on: false });
      commands.run('focus-text');
      return;
    }
    focusAfter(() => {
      preferences.set({ inspectorShown: true });
      workspace.set({ sideTab: 'review', middle: 'text' });
      setReview(workspace, { on: true });
    }, list);
    if (walk.current() === null && walk.listed().length > 0) walk.step(1);
  });
}

function useWalkCommands(): void {
  const { workspace, preferences } = useApp();
  const walk = useReviewWalk();
  const step = (by: 1 | -1) => {
    // The keys that decide work in the panel alone, so that is where one is after each step.
    focusAfter(() => {
      preferences.set({ inspectorShown: true });
      workspace.set({ sideTab: 'review' });
      setReview(workspace, { on: true });
    }, list);
    walk.step(by);
    // Where nothing was listed there is a list as soon as the next document is open.
    focusSoon(`${list} [role="listbox"]`);
  };
  useCommand('next-difference', () => {
    step(1);
  });
  useCommand('previous-difference', () => {
    step(-1);
  });
}

function useVerdictCommands(): void {
  const { workspace, commands } = useApp();
  const verdicts = useVerdicts();
  const walk = useReviewWalk();
  const enabled = useStore(workspace, ({ sideTab }) => sideTab === 'review');
  useEffect(() => {
    const explain = () => {
      if (walk.current() === null) notify(workspace, 'No difference is chosen. Press F8 to go to the next one.');
      else workspace.set({ dialog: 'verdict-reason' });
    };
    const offered: readonly (readonly [CommandId, () => void])[] = [
      ['take-mine', verdicts.takeMine],
      ['take-theirs', verdicts.takeTheirs],
      ['take-both', verdicts.takeBoth],
      ['edit-verdict', verdicts.edit],
      ['reject-all', verdicts.rejectAll],
      ['both-defensible', verdicts.bothDefensible],
      ['verdict-reason', explain],
      ['promote-verdict', verdicts.promote],
      ...readingCommands.map((id, index) => [id, () => verdicts.takeReadingOf(index + 1)] as const),
    ];
    const stops = offered.map(([id, run]) => commands.register(id, { run, enabled }));
    return () => {
      for (const stop of stops) stop();
    };
  }, [commands, verdicts, walk, workspace, enabled]);
}

const readingCommands = [
  'take-reading-1',
  'take-reading-2',
  'take-reading-3',
  'take-reading-4',
  'take-reading-5',
  'take-reading-6',
  'take-reading-7',
  'take-reading-8',
] as const satisfies readonly CommandId[];

/** Follows what happens elsewhere: a click on bars in the text, and a verdict that is undone or made again. */
function useFollowing(): void {
  const { workspace } = useApp();
  const session = useSession();
  const walk = useReviewWalk();
  const picked = useStore(workspace, ({ review }) => review.picked);

  useEffect(() => {
    if (picked === null) return;
    setReview(workspace, { picked: null });
    const wanted = new Set(picked.annotationIds);
    for (const verdict of session.view.verdictsOf(picked.documentId)) {
      if (verdict.results.some((id) => wanted.has(id))) for (const id of votedIds(verdict)) wanted.add(id);
    }
    const entry = entryAt(session, picked.documentId, workspace.get().review, (passage) => holdsAny(passage, wanted));
    if (entry === null) return;
    workspace.set({ sideTab: 'review' });
    walk.go(entry);
  }, [picked, session, workspace, walk]);

  useEffect(
    () =>
      session.onChange(({ entry: { origin, change } }) => {
        if (origin.kind !== 'undo' && origin.kind !== 'redo') return;
        const records = [...change.removed, ...change.updated.map(([, to]) => to), ...change.added];
        const verdict = records.find((record) => record.kind === 'verdict');
        if (verdict === undefined || workspace.get().sideTab !== 'review') return;
        const voted = new Set(votedIds(verdict));
        const { review } = workspace.get();
        const entry = entryAt(session, verdict.documentId, review, (passage) => holdsAny(passage, voted));
        if (entry !== null) walk.go(entry);
      }),
    [session, workspace, walk],
  );
}

function holdsAny({ readings }: Passage, ids: ReadonlySet<string>): boolean {
  return readings.some(({ annotations }) => annotations.some((id) => ids.has(id)));
}
