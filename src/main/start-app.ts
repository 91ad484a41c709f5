import { join } from 'node:path';
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { appOrigin } from '#contract/app-origin';
import { registerHandlers } from '#main/ipc/register-handlers';
import { createRequestHandlers } from '#main/ipc/request-handlers';
import { showApplicationMenu } from '#main/menu/application-menu';
import { sendEvent } from '#main/ipc/send-event';
import { serveBuiltPages, serveDevelopmentPages } from '#main/window/app-protocol';
import { askAboutFailure, askAboutSilence, askToReload } from '#main/window/close-dialogs';
import type { CloseHandshake } from '#main/window/close-handshake';
import { createCloseHandshake } from '#main/window/close-handshake';
import { createFileDialogs } from '#main/window/file-dialogs';
import { openExternally, refusePermissions } from '#main/window/guard-pages';
import { createMainWindow } from '#main/window/main-window';
import { recallWindow, rememberWindow } from '#main/window/remember-window';

/** Folders of the built app, beside this file's own (`out/main`). */
const pagesFolder = join(import.meta.dirname, '../renderer');
const preloadFile = join(import.meta.dirname, '../preload/preload.cjs');
const sampleFolder = join(import.meta.dirname, '../../seeds');
const iconFile = join(import.meta.dirname, '../../resources/icon.png');

export function currentSystem(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

/** The life of the app: one window, and an end that waits until the page has stored everything. */
export function startApp(): void {
  /** The window and the question that closes it; `null` before the first and after the last. */
  let current: { readonly window: BrowserWindow; readonly handshake: CloseHandshake } | null = null;
  let quitting = false;

  const requests = createRequestHandlers({
    dataFolder: app.getPath('userData'),
    sampleFolder,
    dialogs: createFileDialogs(() => current?.window ?? null),
    openExternally,
    setTitle: (title) => current?.window.setTitle(title),
    setEnabledCommands: (commandIds) => {
      enableCommands(commandIds);
    },
    answerClose: (answer) => current?.handshake.answer(answer),
    now: () => Date.now(),
  });
  let enableCommands: (commandIds: readonly string[]) => void = () => undefined;

  function openWindow(): void {
    const stateFile = join(app.getPath('userData'), 'window.json');
    const window = createMainWindow(recallWindow(stateFile), preloadFile, iconFile);
    const storeWindow = rememberWindow(window, stateFile);
    const handshake = createCloseHandshake({
      ask: (requestId) => {
        sendEvent(window.webContents, 'shell:close-requested', requestId);
      },
      askUserAboutSilence: () => askAboutSilence(window),
      askUserAboutFailure: (message) => askAboutFailure(window, message),
      close: () => {
        void Promise.all([storeWindow(), requests.store().catch(reportError)]).then(() => {
          window.destroy();
        });
      },
      stay: () => {
        quitting = false;
      },
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    current = { window, handshake };

    window.on('close', (event) => {
      event.preventDefault();
      handshake.request();
    });
    window.on('closed', () => {
      current = null;
    });
    const page = window.webContents;
    page.on('did-start-navigation', (navigation) => {
      if (navigation.isMainFrame && !navigation.isSameDocument) void requests.releaseAll();
    });
    page.on('render-process-gone', (_event, { reason }) => {
      void requests.releaseAll();
      handshake.pageGone();
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      void askToReload(window).then((reload) => {
        if (window.isDestroyed()) return;
        if (reload) page.reload();
        else app.exit(1);
      });
    });
    void window.loadURL(`${appOrigin}/electron.html`);
  }

  app.on('second-instance', () => {
    if (!current) return;
    if (current.window.isMinimized()) current.window.restore();
    current.window.show();
    current.window.focus();
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (currentSystem() !== 'mac' || quitting) app.quit();
  });
  app.on('activate', () => {
    if (!current && app.isReady()) openWindow();
  });

  void app.whenReady().then(() => {
    const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
    if (server === undefined) serveBuiltPages(pagesFolder);
    else serveDevelopmentPages(server);
    refusePermissions();
    registerHandlers(requests.handlers, () => current?.window.webContents ?? null);
    openWindow();
    enableCommands = showApplicationMenu({
      os: currentSystem(),
      appName: 'Spanwright',
      development: !app.isPackaged,
      onCommand: (commandId) => {
        if (current) sendEvent(current.window.webContents, 'shell:menu-command', commandId);
      },
    });
  });
}

function reportError(error: unknown): void {
  console.error(error);
}
