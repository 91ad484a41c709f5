import type { CloseAnswer } from '#contract/channels';

/** What the user decides about a window that cannot say that everything is saved. */
export type CloseDecision = 'wait' | 'close';

export interface CloseHandshakePorts {
  /** Asks the page to store everything and to answer with this id. */
  ask(requestId: number): void;
  /** The page has not answered: wait on, or close and lose what is not stored. */
  askUserAboutSilence(): Promise<CloseDecision>;
  /** The page could not store everything; `message` is its own. */
  askUserAboutFailure(message: string): Promise<CloseDecision>;
  /** Closes for good; called once at most. */
  close(): void;
  /** The user stays: whatever else wanted to quit, it is off. */
  stay(): void;
  /** Calls back after the time has passed; returns the cancel. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Closing is a question to the page, and it ends with the page's answer or the user's decision. */
export interface CloseHandshake {
  /** The window wants to close. A second request joins the first: it waits for the same answer. */
  request(): void;
  answer(answer: CloseAnswer): void;
  /** There is no page left to wait for. */
  pageGone(): void;
}

/** Milliseconds after which a silent page is reported to the user. */
export const patience = 10_000;

export function createCloseHandshake(ports: CloseHandshakePorts): CloseHandshake {
  let state: 'open' | 'asking' | 'closed' = 'open';
  let requestId = 0;
  let stopWaiting = doNothing;

  function close(): void {
    if (state === 'closed') return;
    state = 'closed';
    stopWaiting();
    ports.close();
  }

  function waitForAnswer(): void {
    const asked = requestId;
    stopWaiting = ports.after(patience, () => {
      void ports.askUserAboutSilence().then((decision) => {
        // The answer may have come while the dialog was open.
        if (state !== 'asking' || asked !== requestId) return;
        if (decision === 'close') close();
        else waitForAnswer();
      });
    });
  }

  return {
    request() {
      if (state !== 'open') return;
      state = 'asking';
      requestId += 1;
      waitForAnswer();
      ports.ask(requestId);
    },
    answer(answer) {
      if (state !== 'asking' || answer.requestId !== requestId) return;
      stopWaiting();
      switch (answer.outcome) {
        case 'stored':
          close();
          return;
        case 'failed': {
          const asked = requestId;
          void ports.askUserAboutFailure(answer.message).then((decision) => {
            if (state !== 'asking' || asked !== requestId) return;
            if (decision === 'close') {
              close();
              return;
            }
            state = 'open';
            ports.stay();
          });
          return;
        }
      }
    },
    pageGone() {
      if (state === 'asking') close();
    },
  };
}

function doNothing(): void {
  return undefined;
}
