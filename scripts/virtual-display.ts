import { spawn } from 'node:child_process';

export interface VirtualDisplay {
  /** For the environment variable `DISPLAY`, such as `:101`. */
  readonly display: string;
  stop(): Promise<void>;
}

/** Wide enough for a 1920-pixel window and its right edge. */
const screen = '1920x1200x24';

/** Starts an X server without a screen; it picks a free display number itself, so any number of them run side by side. */
export function startVirtualDisplay(): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<void>((done) => {
      server.once('close', () => {
        done();
      });
    });
    const stop = async (): Promise<void> => {
      server.kill('SIGTERM');
      await ended;
    };
    let complaint = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString('utf8');
    });
    server.once('error', reject);
    server.once('close', (code) => {
      reject(new Error(`Xvfb ended with code ${String(code)}: ${complaint.trim()}`));
    });
    const announcement = server.stdio[3];
    let number = '';
    announcement?.on('data', (chunk: Buffer) => {
      number += chunk.toString('utf8');
      if (number.endsWith('\n')) resolve({ display: `:${number.trim()}`, stop });
    });
  });
}
