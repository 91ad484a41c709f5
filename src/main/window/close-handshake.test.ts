import { describe, expect, test } from 'vitest';
import type { CloseDecision } from '#main/window/close-handshake';
import { createCloseHandshake } from '#main/window/close-handshake';

/** A window whose user and clock are played. */
function createWindow() {
  const log: string[] = [];
  let timer: (() => void) | null = null;
  let decide: (decision: CloseDecision) => void = () => undefined;
  const decision = (question: string) => {
    log.push(question);
    return new Promise<CloseDecision>((resolve) => {
      decide = resolve;
    });
  };
  const handshake = createCloseHandshake({
    ask: (requestId) => log.push(`ask ${String(requestId)}`),
    askUserAboutSilence: () => decision('silence?'),
    askUserAboutFailure: (message) => decision(`failure? ${message}`),
    close: () => log.push('close'),
    stay: () => log.push('stay'),
    after: (_milliseconds, callback) => {
      timer = callback;
      return () => {
        timer = null;
      };
    },
  });
  return {
    log,
    handshake,
    waits: () => timer !== null,
    timeOut: () => {
      const callback = timer;
      timer = null;
      callback?.();
    },
    async decide(choice: CloseDecision) {
      decide(choice);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

const stored = { requestId: 1, outcome: 'stored', message: '' } as const;
const failed = { requestId: 1, outcome: 'failed', message: 'Disk full.' } as const;

describe('closing the window', () => {
  test('waits for the answer, also when it is asked for again and again', () => {
    const { handshake, log, waits } = createWindow();
    handshake.request();
    handshake.request();
    handshake.request();
    expect(log).toEqual(['ask 1']);
    handshake.answer(stored);
    expect(log).toEqual(['ask 1', 'close']);
    expect(waits()).toBe(false);
    handshake.request();
    handshake.answer(stored);
    expect(log).toEqual(['ask 1', 'close']);
  });

  test('ignores answers that nobody asked for', () => {
    const { handshake, log } = createWindow();
    handshake.answer(stored);
    handshake.request();
    handshake.answer({ ...stored, requestId: 7 });
    expect(log).toEqual(['ask 1']);
  });

  test('asks the user about a silent page, and again while it stays silent', async () => {
    const window = createWindow();
    window.handshake.request();
    window.timeOut();
    await window.decide('wait');
    window.timeOut();
    await window.decide('close');
    expect(window.log).toEqual(['ask 1', 'silence?', 'silence?', 'close']);
  });

  test('closes once when the answer comes while the user is being asked', async () => {
    const window = createWindow();
    window.handshake.request();
    window.timeOut();
    window.handshake.answer(stored);
    await window.decide('close');
    expect(window.log).toEqual(['ask 1', 'silence?', 'close']);
  });

  test('stays when something could not be saved and the user wants to keep it, and can be closed later', async () => {
    const window = createWindow();
    window.handshake.request();
    window.handshake.answer(failed);
    await window.decide('wait');
    expect(window.log).toEqual(['ask 1', 'failure? Disk full.', 'stay']);
    window.handshake.request();
    window.handshake.answer(stored);
    expect(window.log.at(-1)).toBe('ask 2');
    window.handshake.answer({ ...stored, requestId: 2 });
    expect(window.log.at(-1)).toBe('close');
  });

  test('closes in spite of a failure when the user says so', async () => {
    const window = createWindow();
    window.handshake.request();
    window.handshake.answer(failed);
    await window.decide('close');
    expect(window.log).toEqual(['ask 1', 'failure? Disk full.', 'close']);
  });

  test('does not wait for a page that is gone', () => {
    const { handshake, log } = createWindow();
    handshake.pageGone();
    expect(log).toEqual([]);
    handshake.request();
    handshake.pageGone();
    expect(log).toEqual(['ask 1', 'close']);
  });
});
