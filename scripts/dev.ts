import { runTool } from './build-tools.ts';
import { ensureElectron } from './electron-runtime.ts';
import { hasDisplay } from './has-display.ts';
import { runningAsRoot } from './running-as-root.ts';
import { say } from './say.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { runScript } from './user-error.ts';

/** `npm run dev`: the app with hot reload; without a display the browser host with hot reload. */
await runScript(async () => {
  if (!hasDisplay(process.env, process.platform)) {
    say('There is no display here: the browser version is served with hot reload instead.');
    const server = await runTool('vite', ['--config', 'vite.config.web.ts', '--host', '127.0.0.1'], { show: true });
    return server.code;
  }
  await ensureSystemPackages('app');
  const electron = await ensureElectron();
  const run = await runTool('electron-vite', ['dev', '--watch'], {
    show: true,
    env: {
      ...process.env,
      ELECTRON_EXEC_PATH: electron.executablePath,
      // electron-vite turns this into --no-sandbox.
      ...(runningAsRoot() ? { NO_SANDBOX: '1' } : {}),
    },
  });
  return run.code;
});
