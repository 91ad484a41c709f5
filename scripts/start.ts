import { buildApp } from './build-tools.ts';
import { ensureElectron } from './electron-runtime.ts';
import { hasDisplay } from './has-display.ts';
import { projectRoot } from './project-root.ts';
import { lastLines, runCommand } from './run-command.ts';
import { runningAsRoot } from './running-as-root.ts';
import { say } from './say.ts';
import { defaultWebPort, serveWeb } from './serve-web.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { runScript, UserError } from './user-error.ts';

/** `npm start [-- ELECTRON ARGUMENTS]`: from a fresh clone to the running app. */
await runScript(async () => {
  if (!hasDisplay(process.env, process.platform)) {
    say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the desktop window cannot open.');
    say('The browser version is served instead.');
    await serveWeb(defaultWebPort);
    return 0;
  }
  await ensureSystemPackages('app');
  const electron = await ensureElectron();
  say('Building …');
  const build = await buildApp();
  if (build.code !== 0) throw new UserError(`The app could not be built:\n${lastLines(build.output, 30)}`);
  const forRoot = runningAsRoot() ? ['--no-sandbox'] : [];
  if (forRoot.length > 0) say('Running as root: Chromium needs --no-sandbox here. As another user it runs sandboxed.');
  say('Starting Spanwright');
  const run = await runCommand(electron.executablePath, [...forRoot, projectRoot, ...process.argv.slice(2)], {
    show: true,
    signal: signalToStop(),
  });
  return run.code;
});

/** Waits with the app until what is being saved is saved: a terminal's Ctrl-C reaches the app by itself. */
function signalToStop(): AbortSignal {
  const stop = new AbortController();
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => {
    stop.abort();
  });
  return stop.signal;
}
