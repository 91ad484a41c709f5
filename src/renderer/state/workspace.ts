import type { Id } from '#core/model/records';
import type { DifferenceKind } from '#core/review/compare/difference';
import type { MatchRule } from '#core/review/compare/match-rule';
import type { ReadPackage } from '#services/open-package';
import { createStore, type Store } from '#renderer/state/store.ts';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';

/** The dialogs of the app; at most one is open. */
export type DialogName =
  | 'new-project'
  | 'switch-project'
  | 'rename-project'
  | 'delete-project'
  | 'add-sources'
  | 'check-sources'
  | 'import-corpus'
  | 'export-corpus'
  | 'restore-backup'
  | 'remove-document'
  | 'command-palette'
  | 'shortcuts'
  | 'preferences'
  | 'set-claimant'
  | 'set-addressee'
  | 'set-date'
  | 'change-tag'
  | 'assign-coding'
  | 'save-package'
  | 'open-package'
  | 'coders'
  | 'save-report'
  | 'accept-unanimous'
  | 'verdict-reason'
  | 'verdict-reasons'
  | 'promote-verdict'
  | 'comment'
  | 'tag-occurrences'
  | 'mark-region'
  | 'propose-regions'
  | 'document-date'
  | 'apply-codebook'
  | 'load-codebook'
  | 'go-to-actor';

export type SideTab = 'details' | 'annotations' | 'checks' | 'guideline' | 'review' | 'history';

/** What fills the middle of the window. */
export type MiddleView = 'text' | 'agreement' | 'actors' | 'concepts' | 'codebook';

/** How layers are compared at the moment: which, by what rule, and what of it is listed. */
export interface ReviewSettings {
  /** Lanes of the layers stand under the lines of the text. */
  readonly on: boolean;
  /** Layers to compare; empty for all that have something in the project. */
  readonly coders: readonly Id[];
  readonly rule: MatchRule;
  /** Kinds and tags to list; empty for all. */
  readonly kinds: readonly DifferenceKind[];
  readonly tags: readonly Id[];
  /** Differences that have a verdict are listed too. */
  readonly settled: boolean;
  readonly scope: 'document' | 'corpus';
  /** Key of the passage one stands at. */
  readonly passage: string | null;
  /** Where that passage is: the text goes there, and its bars stand out. Set by who sets `passage`. */
  readonly span: ReviewSpan | null;
  /** What was clicked in the lanes: who knows the passages goes to the one that holds it, and sets `null`. */
  readonly picked: PickedBars | null;
  /** The adjudicated layer has a lane too, beside those that are compared. */
  readonly adjudicated: boolean;
  /** Reason and comment of a verdict that is not made yet; they belong to one passage. */
  readonly draft: VerdictDraft | null;
}

export interface VerdictDraft {
  /** Key of the passage. */
  readonly passage: string;
  readonly reason: string;
  readonly comment: string;
}

export interface ReviewSpan {
  readonly documentId: Id;
  readonly start: number;
  readonly end: number;
  /** Only these stand out; where absent, all that lies between `start` and `end`. */
  readonly annotationIds?: readonly Id[];
}

export interface PickedBars {
  readonly documentId: Id;
  /** Of one lane, innermost first. */
  readonly annotationIds: readonly Id[];
}

/** As a project is opened. */
export const freshReview: ReviewSettings = {
  on: false,
  coders: [],
  rule: { kind: 'exact' },
  kinds: [],
  tags: [],
  settled: true,
  scope: 'document',
  passage: null,
  span: null,
  picked: null,
  adjudicated: true,
  draft: null,
};

export interface Notice {
  readonly text: string;
  readonly tone: 'info' | 'error';
  /** Journal sequence of what it speaks of: offered to be taken back as long as nothing came after it. */
  readonly undo?: number;
}

export type FileInHand =
  | {
      readonly kind: 'dropped';
      readonly file: File;
    } /** For the project that is named: the window may be on its way there. */
  | { readonly kind: 'read'; readonly read: ReadPackage; readonly projectId: Id };

/**
 * The card that stands beside an annotation just made, and asks for what would make it complete. It goes when another
 * annotation is selected.
 */
export interface CodingCard {
  readonly annotationId: Id;
  /** The card has the focus: digits and letters are its own. Without, its keys are commands of the text. */
  readonly focused: boolean;
}

/** The suggestion that one stands at. */
export interface CurrentSuggestion {
  /** Id of an open suggestion of the document. */
  readonly id: string;
  /** Which reading of a date, or which actor entity, would be accepted; from 0, the likeliest. */
  readonly choice: number;
}

/** What one looks at: never stored, never part of a dataset. */
export interface Workspace {
  readonly documentId: Id | null;
  readonly selectedId: Id | null;
  readonly selection: SurfaceSelection;
  /** Annotation to scroll to as soon as its document is shown; the reader takes it and sets `null`. */
  readonly revealId: Id | null;
  /** The next text that is shown takes the focus, so that keys work in it at once. */
  readonly focusText: boolean;
  readonly sideTab: SideTab;
  /** Grows with each request to type in the details: they are then drawn at once, so that no key is lost. */
  readonly detailsAsked: number;
  readonly middle: MiddleView;
  readonly review: ReviewSettings;
  readonly card: CodingCard | null;
  /** At most one of this and `card` is there. */
  readonly suggestion: CurrentSuggestion | null;
  /** Whose page the actors screen shows; `null` for the list alone. */
  readonly actorId: Id | null;
  /** Value id of the concept whose page is shown; `null` for the list alone. */
  readonly conceptId: Id | null;
  readonly dialog: DialogName | null;
  /** Region that the dialog changes; `null` for what is selected, or where the caret is. */
  readonly regionId: Id | null;
  readonly findShown: boolean;
  /** Last message for screen readers; `count` makes a repeated one be read again. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** Short note at the foot of the window, such as a refusal; empty when there is none. */
  readonly notice: Notice | null;
  /** A file that was dropped, or read by another dialog, for whichever dialog opens it. */
  readonly inHand: FileInHand | null;
}

export function createWorkspace(): Store<Workspace> {
  return createStore<Workspace>({
    documentId: null,
    selectedId: null,
    selection: { anchor: 0, focus: 0 },
    revealId: null,
    focusText: true,
    sideTab: 'details',
    detailsAsked: 0,
    middle: 'text',
    review: freshReview,
    card: null,
    suggestion: null,
    actorId: null,
    conceptId: null,
    dialog: null,
    regionId: null,
    findShown: false,
    announcement: { text: '', count: 0 },
    notice: null,
    inHand: null,
  });
}

export function announce(workspace: Store<Workspace>, text: string): void {
  workspace.set({ announcement: { text, count: workspace.get().announcement.count + 1 } });
}

/** Shows a message at the foot of the window and reads it out. */
export function notify(workspace: Store<Workspace>, text: string, tone: Notice['tone'] = 'info'): void {
  workspace.set({ notice: { text, tone } });
  announce(workspace, text);
}

/** Changes how layers are compared and what is shown of it; the rest stays. */
export function setReview(workspace: Store<Workspace>, change: Partial<ReviewSettings>): void {
  workspace.set({ review: { ...workspace.get().review, ...change } });
}

/** Says that something large was done, with a button that takes it back. */
export function notifyWithUndo(workspace: Store<Workspace>, text: string, sequence: number): void {
  workspace.set({ notice: { text, tone: 'info', undo: sequence } });
  announce(workspace, text);
}
