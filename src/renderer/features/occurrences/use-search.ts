import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#core/model/records';
import { needlesOf } from '#core/occurrences/needles';
import { searchDocuments, type SearchResult } from '#renderer/features/occurrences/search-documents.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { messageOf } from '#renderer/ui/message-of.ts';

export interface SearchState {
  /** `null` while it is looked for. */
  readonly result: SearchResult | null;
  readonly done: number;
  readonly total: number;
  readonly found: number;
  /** Somebody stopped it: the result holds what was found until then. */
  readonly stopped: boolean;
  readonly problem: string | null;
}

export interface Asked {
  readonly names: readonly string[];
  /** One document; `null` for the corpus. */
  readonly documentId: Id | null;
  readonly tag: Id;
}

/** Looks again whenever another thing is asked; what was on its way is given up. `asked` is kept by the caller. */
export function useSearch(asked: Asked): SearchState & { stop(): void } {
  const session = useSession();
  const running = useRef<AbortController | null>(null);
  const [answer, setAnswer] = useState<{ readonly asked: Asked; readonly state: SearchState } | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    let isCurrent = true;
    const tell = (state: Partial<SearchState>) => {
      if (isCurrent) setAnswer({ asked, state: { ...nothing, ...state } });
    };
    const documents = session.view.documents().filter(({ id }) => asked.documentId === null || id === asked.documentId);
    const total = documents.length;
    searchDocuments({
      session,
      documents,
      query: { needles: needlesOf(asked.names), tag: asked.tag, coder: session.coder() },
      signal: controller.signal,
      report: (done, found) => {
        tell({ done, total, found });
      },
    }).then(
      (result) => {
        const found = result.occurrences.length;
        tell({ result, done: result.done, total, found, stopped: controller.signal.aborted });
      },
      (error: unknown) => {
        tell({ problem: messageOf(error) });
      },
    );
    return () => {
      isCurrent = false;
      controller.abort();
    };
  }, [session, asked]);

  const state = answer?.asked === asked ? answer.state : nothing;
  return useMemo(
    () => ({
      ...state,
      stop: () => {
        running.current?.abort();
      },
    }),
    [state],
  );
}

const nothing: SearchState = { result: null, done: 0, total: 0, found: 0, stopped: false, problem: null };
