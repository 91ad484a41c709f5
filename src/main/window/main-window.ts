import { BrowserWindow, nativeTheme } from 'electron';
import type { WindowState } from '#main/window/window-state';
import { smallestWindow } from '#main/window/window-state';

/** The page's paper (`--color-paper` in its tokens), so that the window does not flash before the first paint. */
const paper = { light: '#fdfcf9', dark: '#1a1b1d' } as const;

/** The app's one window, hidden until its page has painted. */
export function createMainWindow(state: WindowState, preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    ...(state.place ?? {}),
    width: state.width,
    height: state.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Spanwright',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  // The interface names the window through the contract.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
}
