import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CloseDecision } from '#main/window/close-handshake';

/** The page has been silent for too long while the window wants to close. */
export function askAboutSilence(window: BrowserWindow): Promise<CloseDecision> {
  return waitOrClose(
    window,
    'Spanwright is still saving',
    'It has not finished after ten seconds. What the status bar showed as saved is safe. Wait, or close and lose what is not saved yet.',
    'Wait',
  );
}

/** The page could not store everything; `message` is its own. */
export function askAboutFailure(window: BrowserWindow, message: string): Promise<CloseDecision> {
  return waitOrClose(
    window,
    'Some changes could not be saved',
    `${message}\n\nKeep the window open to try again, or close it and lose what is not saved.`,
    'Keep open',
  );
}

/** The page's process ended by itself. Resolves with whether to load it again. */
export async function askToReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Spanwright stopped working',
    detail: 'What the status bar showed as saved is safe. Reload to go on.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

async function waitOrClose(
  window: BrowserWindow,
  message: string,
  detail: string,
  waitLabel: string,
): Promise<CloseDecision> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [waitLabel, 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'close' : 'wait';
}
