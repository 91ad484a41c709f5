/** A worker as the engines know it: they are tried with one that is none. */
export interface LinkedWorker<Message, Answer> {
  post(message: Message): void;
  terminate(): void;
  /** Once, before anything is posted. `onBroken` says why it broke, as far as that is known. */
  listen(onAnswer: (answer: Answer) => void, onBroken: (why: string | undefined) => void): void;
}

/** The messages of a real worker, which answers with `Answer` alone. */
export function linkWorker<Message, Answer>(worker: Worker): LinkedWorker<Message, Answer> {
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    terminate: () => {
      worker.terminate();
    },
    listen(onAnswer, onBroken) {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        onAnswer(data);
      });
      worker.addEventListener('error', ({ message }) => {
        // A script that could not be loaded gives no message.
        onBroken(message);
      });
      worker.addEventListener('messageerror', () => {
        onBroken('its answer could not be read');
      });
    },
  };
}
