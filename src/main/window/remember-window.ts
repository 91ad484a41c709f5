import { readFileSync } from 'node:fs';
import { screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { writeFileAtomically } from '#main/files/atomic-write';
import type { WindowState } from '#main/window/window-state';
import { fitWindowState } from '#main/window/window-state';

/** Synchronous on purpose: the window is created in the same turn, and the file has a hundred bytes. */
export function recallWindow(file: string): WindowState {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return fitWindowState(
    readOrNull(file),
    [main, ...others].map((display) => display.workArea),
  );
}

/** How long the window must rest before its place is written, in milliseconds. */
const restTime = 400;

/** Keeps the file up to date while the window is moved about. Returns a function that writes the last state. */
export function rememberWindow(window: BrowserWindow, file: string): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let written = '';

  function write(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (window.isDestroyed()) return writing;
    const text = JSON.stringify(stateOf(window));
    if (text === written) return writing;
    written = text;
    // A place that cannot be remembered is no reason to disturb anyone.
    writing = writing.then(() => writeFileAtomically(file, Buffer.from(text))).catch(() => undefined);
    return writing;
  }

  function writeSoon(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void write(), restTime);
  }

  window.on('resize', writeSoon);
  window.on('move', writeSoon);
  window.on('maximize', writeSoon);
  window.on('unmaximize', writeSoon);
  return write;
}

function stateOf(window: BrowserWindow): WindowState {
  const { x, y, width, height } = window.getNormalBounds();
  return { place: { x, y }, width, height, maximised: window.isMaximized() };
}

function readOrNull(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
