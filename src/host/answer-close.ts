import type { CloseAnswer } from '#contract/channels';

/** What a listener's storing came to, in the words that the window shows. */
export async function answerClose(listener: () => Promise<void>): Promise<Omit<CloseAnswer, 'requestId'>> {
  try {
    await listener();
    return { outcome: 'stored', message: '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Spanwright could not store your last changes.';
    return { outcome: 'failed', message: message.slice(0, 2000) };
  }
}
