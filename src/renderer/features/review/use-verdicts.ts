import { useMemo } from 'react';
import type { Id } from '#core/model/records';
import { decide, type DecideDetails } from '#core/commands/decide';
import { setVerdictComment, setVerdictReason } from '#core/commands/explain-verdict';
import { promoteVerdict } from '#core/commands/promote-verdict';
import { withdrawVerdict } from '#core/commands/withdraw-verdict';
import {
  groupReadings,
  readingOf,
  readingOfOthers,
  readingToStand,
  type ReadingGroup,
} from '#core/review/adjudication/reading-groups';
import type { ReviewEntry } from '#core/review/adjudication/review-entries';
import { examplesIn } from '#core/review/adjudication/verdict-examples';
import { useReviewWalk } from '#renderer/features/review/use-review-walk.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { passagesOf } from '#renderer/state/live-passages.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { notify, setReview } from '#renderer/state/workspace.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';

/** What one can decide about the passage at which one stands. Each says why not where it cannot be. */
export interface Verdicts {
  takeMine(): void;
  takeTheirs(): void;
  /** Of these coders, who have the same one. */
  takeReading(coders: readonly Id[]): void;
  /** Of the coder with this number, from 1; the lanes have the same numbers. */
  takeReadingOf(number: number): void;
  takeBoth(): void;
  edit(): void;
  rejectAll(): void;
  bothDefensible(): void;
  explain(field: 'reason' | 'comment', words: string): void;
  withdraw(): void;
  promote(): void;
}

export function useVerdicts(): Verdicts {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const walk = useReviewWalk();
  return useMemo<Verdicts>(() => {
    const { view } = session;
    const here = (act: (entry: ReviewEntry) => void) => {
      const entry = walk.current();
      if (entry === null) notify(workspace, 'No difference is chosen. Press F8 to go to the next one.');
      else act(entry);
    };
    const refuse = (message: string) => {
      notify(workspace, message, 'error');
    };
    const explained = ({ passage, verdict }: ReviewEntry) => {
      const { draft } = workspace.get().review;
      return draft?.passage === passage.key ? draft : (verdict ?? { reason: '', comment: '' });
    };

    const settle = (entry: ReviewEntry, choice: Pick<DecideDetails, 'decision' | 'taken'>) => {
      const { passage } = entry;
      const { reason, comment } = explained(entry);
      const done = run(decide(session, { documentId: passage.documentId, passage, ...choice, reason, comment }));
      if (done === null) return null;
      setReview(workspace, { draft: null });
      return done;
    };
    const settleAndGoOn = (choice: (entry: ReviewEntry) => Pick<DecideDetails, 'decision' | 'taken'> | string) => {
      here((entry) => {
        const chosen = choice(entry);
        if (typeof chosen === 'string') {
          refuse(chosen);
          return;
        }
        const done = settle(entry, chosen);
        if (done !== null) walk.goOn(done.label);
      });
    };
    const groupsOf = (entry: ReviewEntry) => groupReadings(view, entry.passage);
    const take = (group: ReadingGroup) => ({ decision: 'take' as const, taken: group.coders });

    return {
      takeMine: () => {
        settleAndGoOn((entry) => {
          const own = readingOf(groupsOf(entry), session.coder());
          return own.ok ? take(own.value) : own.error.message;
        });
      },
      takeTheirs: () => {
        settleAndGoOn((entry) => {
          const theirs = readingOfOthers(groupsOf(entry), session.coder());
          return theirs.ok ? take(theirs.value) : theirs.error.message;
        });
      },
      takeReading: (coders) => {
        settleAndGoOn(() => ({ decision: 'take', taken: coders }));
      },
      takeReadingOf: (number) => {
        settleAndGoOn((entry) => {
          const coder = passagesOf(session).coders()[number - 1];
          if (coder === undefined) return `There is no coder ${String(number)}.`;
          const group = groupsOf(entry).find(({ coders }) => coders.includes(coder.id));
          return group === undefined ? `${coder.label} did not code this document.` : take(group);
        });
      },
      takeBoth: () => {
        settleAndGoOn(() => ({ decision: 'both', taken: [] }));
      },
      rejectAll: () => {
        settleAndGoOn(() => ({ decision: 'reject', taken: [] }));
      },
      bothDefensible: () => {
        settleAndGoOn((entry) => {
          const stands = readingToStand(groupsOf(entry), session.coder());
          return stands === undefined
            ? 'There is no tag here that could stand.'
            : { decision: 'defensible', taken: stands.coders };
        });
      },
      edit: () => {
        here((entry) => {
          const start = readingToStand(groupsOf(entry), session.coder());
          if (start === undefined) {
            refuse('There is no tag here to start from.');
            return;
          }
          const done = settle(entry, { decision: 'edit', taken: start.coders });
          if (done === null) return;
          showResult(entry.passage.documentId);
          notify(workspace, `${done.label}. Change it with the usual keys; F8 goes on.`);
        });
      },
      explain: (field, words) => {
        here((entry) => {
          const { passage, verdict } = entry;
          if (verdict === null) {
            const { reason, comment } = explained(entry);
            setReview(workspace, { draft: { passage: passage.key, reason, comment, [field]: words.trim() } });
          } else if (field === 'reason') run(setVerdictReason(session, { verdictId: verdict.id, reason: words }));
          else run(setVerdictComment(session, { verdictId: verdict.id, comment: words }));
        });
      },
      withdraw: () => {
        here(({ verdict }) => {
          if (verdict === null) refuse('Nothing is decided here yet.');
          else run(withdrawVerdict(session, { verdictId: verdict.id }));
        });
      },
      promote: () => {
        here(({ verdict }) => {
          if (verdict === null) {
            refuse('Decide first; then the verdict can become an example in the guideline.');
            return;
          }
          const [only, ...others] = examplesIn(view, verdict);
          if (only === undefined) refuse('There is no tag in this verdict that could be an example.');
          else if (others.length === 0) run(promoteVerdict(session, { verdictId: verdict.id, example: only }));
          else workspace.set({ dialog: 'promote-verdict' });
        });
      },
    };

    /** What an `edit` made is changed with the usual commands, so it is selected where these work. */
    function showResult(documentId: Id): void {
      const result = walk.current()?.verdict?.results[0];
      if (result === undefined) return;
      const { review } = workspace.get();
      const span = review.span && { ...review.span, annotationIds: [...(review.span.annotationIds ?? []), result] };
      workspace.set({
        documentId,
        selectedId: result,
        revealId: result,
        sideTab: 'details',
        review: { ...review, span },
      });
      focusSoon('[data-reading-surface] [role="textbox"]');
    }
  }, [session, workspace, run, walk]);
}
