import { useCallback } from 'react';
import { rebaseDraft } from '#core/codebook/rebase-draft';
import { equalData } from '#core/model/equal-data';
import type { CodebookRecord } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { keyOf } from '#renderer/features/codebook/codebook-part.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { createStore, type Store, useStore } from '#renderer/state/store.ts';

/** What one drafts and looks at in the codebook screen. It stays while the project is open, so one can go and look. */
export interface CodebookScreen {
  /** The codebook at which the draft began. */
  readonly base: CodebookRecord | null;
  readonly draft: CodebookRecord | null;
  /** Earlier drafts, oldest first, each with where it began. */
  readonly past: readonly Pick<CodebookScreen, 'base' | 'draft'>[];
  /** What the last step did: typing on in one field is one step. */
  readonly lastStep: string;
  /** Key of the part in the list. */
  readonly chosen: string;
  /** Why, for the version that the draft will make. */
  readonly note: string;
  /** The draft is a codebook that was loaded and is looked at before it is taken: it goes when the preview does. */
  readonly isLoaded: boolean;
}

const screens = new WeakMap<ProjectSession, Store<CodebookScreen>>();
const most = 200;

/** What the screen of the codebook shows, kept while the project is open: one can look at the text and come back. */
export function codebookScreenOf(session: ProjectSession): Store<CodebookScreen> {
  const known = screens.get(session);
  if (known !== undefined) return known;
  const [first] = session.view.codebook().tags;
  const made = createStore<CodebookScreen>({
    ...nothingDrafted,
    chosen: keyOf(first === undefined ? { kind: 'about' } : { kind: 'tag', tag: first.id }),
  });
  screens.set(session, made);
  return made;
}

export const nothingDrafted = { base: null, draft: null, past: [], lastStep: '', note: '', isLoaded: false } as const;

export interface CodebookDraft {
  /** As it would be: the draft, else the codebook of the project. */
  readonly codebook: CodebookRecord;
  /** As it is. */
  readonly current: CodebookRecord;
  readonly isDrafted: boolean;
  /** The codebook itself was changed since the draft began: applying the draft takes that back. */
  readonly isOvertaken: boolean;
  /** Takes the next draft. `step` names what was typed in; typing on in the same field is one step of undo. */
  readonly edit: EditDraft;
}

export type EditDraft = (next: CodebookRecord, step?: string) => void;

export function useCodebookDraft(): CodebookDraft {
  const session = useSession();
  const screen = codebookScreenOf(session);
  const current = useCodebook();
  const base = useStore(screen, (state) => state.base);
  const draft = useStore(screen, (state) => state.draft);
  const edit = useCallback(
    (next: CodebookRecord, step = '') => {
      putDraft(session, next, step);
    },
    [session],
  );
  const rebased = base === null || draft === null ? null : rebaseDraft(base, current, draft);
  return {
    codebook: rebased ?? draft ?? current,
    current,
    isDrafted: draft !== null,
    isOvertaken: draft !== null && rebased === null,
    edit,
  };
}

/** Makes `next` the draft. Steps of the same name in a row are taken back together; one without a name stands alone. */
export function putDraft(session: ProjectSession, next: CodebookRecord, step: string): void {
  const screen = codebookScreenOf(session);
  const { base, draft, past, lastStep } = screen.get();
  const current = session.view.codebook();
  const isSame = equalData(next, current);
  screen.set({
    base: isSame ? null : base !== null && rebaseDraft(base, current, next) === null ? base : current,
    draft: isSame ? null : next,
    past: step !== '' && step === lastStep ? past : [...past, { base, draft }].slice(-most),
    lastStep: step,
  });
}

/** Takes the last step of the draft back; `false` where there is none. */
export function stepBack(session: ProjectSession): boolean {
  const screen = codebookScreenOf(session);
  const { past } = screen.get();
  const before = past.at(-1);
  if (before === undefined) return false;
  screen.set({ ...before, past: past.slice(0, -1), lastStep: '' });
  return true;
}

/** The screen shows the codebook of the project again. */
export function discardDraft(session: ProjectSession): void {
  codebookScreenOf(session).set(nothingDrafted);
}
