import type { ChangeSet } from '#core/changes/change-set';
import type { Id, RecordKind } from '#core/model/records';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import type { AgreementRequest, MeasureId, UnitRow } from '#core/review/agreement/agreement-table';
import { textReader } from '#renderer/parts/corpus-source.ts';
import type { App } from '#renderer/state/app-context.ts';
import { createStore, type Store } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { measureLayers, type MeasuredLayers, type MeasureFailure } from '#services/measure-layers';
import type { Scheduler } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import type { EngineProgress, UnitCell } from '#services/review-engine';

/** Which figure one looks into, and which of its units. */
export interface ChosenFigure {
  readonly variable: string;
  readonly measure: MeasureId;
  /** All compared coders, or a pair. */
  readonly coders: readonly Id[];
  readonly cell: UnitCell | null;
}

/** The unit one went to the text for, with those around it. */
export interface Visit {
  readonly rows: readonly UnitRow[];
  readonly index: number;
}

export type KeptUnits = 'all' | 'differ' | 'agree';

export interface AgreementState {
  readonly request: AgreementRequest;
  /** The last figures; they stay in sight while newer ones are on their way. */
  readonly result: MeasuredLayers | null;
  /** The figures are not those of the request and the project as they are now. */
  readonly isOutdated: boolean;
  /** `null` while nothing is being measured. */
  readonly progress: EngineProgress | null;
  readonly problem: MeasureFailure | null;
  readonly chosen: ChosenFigure | null;
  /** Which of the units are listed. */
  readonly kept: KeptUnits;
  readonly visit: Visit | null;
}

export interface AgreementRun {
  readonly state: Store<AgreementState>;
  ask(change: Partial<AgreementRequest>): void;
  compute(): void;
  cancel(): void;
  /** While the screen is shown, a small project is measured again after each change. Returns the end of it. */
  watch(): () => void;
}

/** Milliseconds: figures that took longer are not measured again unasked. */
const quick = 1500;

/** Milliseconds without a change after which they are. */
const settled = 300;

const runs = new WeakMap<ProjectSession, AgreementRun>();

/** One a project: figures, settings and the place one looks at are as one left them when one comes back to the screen. */
export function agreementRunOf(app: App, session: ProjectSession): AgreementRun {
  const run = runs.get(session) ?? createAgreementRun(app, session);
  runs.set(session, run);
  return run;
}

type RunParts = Pick<App, 'repository' | 'reviewEngine' | 'scheduler' | 'workspace'>;
type RunSession = Pick<ProjectSession, 'projectId' | 'view' | 'text' | 'coder' | 'onChange' | 'onCoderChange'>;

export function createAgreementRun(parts: RunParts, session: RunSession): AgreementRun {
  const state = createStore<AgreementState>({
    request: createAgreementRequest({ rule: parts.workspace.get().review.rule }),
    result: null,
    isOutdated: true,
    progress: null,
    problem: null,
    chosen: null,
    kept: 'all',
    visit: null,
  });
  let running: AbortController | null = null;
  let lastDuration = 0;
  let texts: Texts = new Map();
  let watchers = 0;
  let waiting: (() => void) | null = null;

  async function measure(controller: AbortController): Promise<void> {
    const began = performance.now();
    const read = new Map<string, string>();
    const show = createProgressView(parts.scheduler, (progress) => {
      if (running === controller) state.set({ progress });
    });
    const result = await measureLayers({
      view: session.view,
      loadText: readTexts(parts, session, texts, read),
      engine: parts.reviewEngine,
      coder: session.coder(),
      request: state.get().request,
      signal: controller.signal,
      onProgress: (progress) => {
        if (running === controller) show(progress);
      },
    });
    // Another run took its place, and what it found is not asked for any more.
    if (running !== controller) return;
    running = null;
    texts = read;
    if (result.ok) {
      lastDuration = performance.now() - began;
      state.set({ result: result.value, progress: null, problem: null });
    } else {
      state.set({ progress: null, isOutdated: true, problem: result.error.code === 'cancelled' ? null : result.error });
    }
  }

  /** The review and the figures count the same spans as one place. Returns whether the rule is another one now. */
  function followRule(): boolean {
    const { request } = state.get();
    const { rule } = parts.workspace.get().review;
    if (request.rule === rule) return false;
    state.set({ request: { ...request, rule } });
    return true;
  }

  function compute(): void {
    followRule();
    waiting?.();
    waiting = null;
    running?.abort();
    running = new AbortController();
    state.set({ progress: { step: 'Gathering the layers', done: 0 }, isOutdated: false, problem: null });
    void measure(running);
  }

  function changed(): void {
    state.set({ isOutdated: true });
    if (watchers === 0 || lastDuration > quick || state.get().result === null) return;
    waiting?.();
    waiting = parts.scheduler.after(settled, compute);
  }

  session.onChange(({ entry }) => {
    if (touchesLayers(entry.change)) changed();
  });
  // Who looks decides what is blind.
  session.onCoderChange(changed);

  return {
    state,
    ask(change) {
      state.set({ request: { ...state.get().request, ...change } });
      if (change.rule !== undefined) setReview(parts.workspace, { rule: change.rule });
      compute();
    },
    compute,
    cancel() {
      running?.abort();
    },
    watch() {
      watchers += 1;
      if (followRule()) state.set({ isOutdated: true });
      const unfollow = parts.workspace.subscribe(() => {
        if (followRule()) changed();
      });
      if (state.get().isOutdated && running === null && (state.get().result === null || lastDuration <= quick))
        compute();
      return () => {
        watchers -= 1;
        unfollow();
        waiting?.();
        waiting = null;
      };
    },
  };
}

/** Milliseconds between two steps of progress that are shown. */
const oftenEnough = 60;

/** Shows a step at once, those that follow too quickly never, and the last of them in a moment. */
function createProgressView(
  scheduler: Scheduler,
  show: (progress: EngineProgress) => void,
): (progress: EngineProgress) => void {
  let isWaiting = false;
  let latest: EngineProgress | null = null;
  return (progress) => {
    if (isWaiting) {
      latest = progress;
      return;
    }
    show(progress);
    isWaiting = true;
    scheduler.after(oftenEnough, () => {
      isWaiting = false;
      if (latest !== null) show(latest);
      latest = null;
    });
  };
}

const otherKinds: ReadonlySet<RecordKind> = new Set(['project', 'comment', 'verdict', 'receipt']);

function touchesLayers({ added, updated, removed }: ChangeSet): boolean {
  const touched = [...added, ...updated.map(([, to]) => to), ...removed];
  return touched.some(({ kind }) => !otherKinds.has(kind));
}

/** By hash: texts of the last figures are not read again. */
type Texts = ReadonlyMap<string, string>;

function readTexts(
  { repository }: RunParts,
  session: RunSession,
  before: Texts,
  now: Map<string, string>,
): (documentId: Id) => Promise<string> {
  const read = textReader(session, repository, session.view);
  return async (documentId) => {
    const hash = session.view.document(documentId)?.textHash ?? '';
    const text = before.get(hash) ?? (await read(documentId));
    now.set(hash, text);
    return text;
  };
}
