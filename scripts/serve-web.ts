import path from 'node:path';
import { buildWeb } from './build-tools.ts';
import { projectRoot } from './project-root.ts';
import { lastLines } from './run-command.ts';
import { say } from './say.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';
import { UserError } from './user-error.ts';
import { webHeaders } from './web-headers.ts';

/** Fixed, because a browser keeps what is stored by address and port: another port would look like an empty project. */
export const defaultWebPort = 4317;

/** Builds the browser host and serves it until the person presses Ctrl-C. */
export async function serveWeb(port: number): Promise<void> {
  say('Building the browser version …');
  const build = await buildWeb();
  if (build.code !== 0) throw new UserError(`The browser version could not be built:\n${lastLines(build.output, 30)}`);
  const server = await startServer(port);
  process.stdout.write(`\nSpanwright is at ${server.address}\n`);
  say(
    'Open it in Chromium, Chrome or Edge on this computer. What you tag is kept by that browser. Ctrl-C ends the server.',
  );
  await untilAskedToStop();
  await server.stop();
}

async function startServer(port: number): Promise<StaticServer> {
  try {
    return await startStaticServer(path.join(projectRoot, 'dist', 'web'), port, webHeaders);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UserError(
      `Port ${String(port)} is in use, perhaps by Spanwright itself: look at http://127.0.0.1:${String(port)}/ first.\n` +
        'For another port run "npm run web -- --port 4318"; a browser keeps a separate store for each port.',
    );
  }
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
