import path from 'node:path';
import { projectRoot } from './project-root.ts';
import { runCommand, type CommandOptions, type CommandOutcome } from './run-command.ts';

/** Runs a program of one of the project's own dependencies, in the project's folder. */
export function runTool(name: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandOutcome> {
  const file = process.platform === 'win32' ? `${name}.cmd` : name;
  return runCommand(path.join(projectRoot, 'node_modules', '.bin', file), args, { cwd: projectRoot, ...options });
}

/** Builds the desktop app into `out/`. */
export function buildApp(options: CommandOptions = {}): Promise<CommandOutcome> {
  return runTool('electron-vite', ['build'], options);
}

/** Builds the browser host into `dist/web/`. */
export function buildWeb(options: CommandOptions = {}): Promise<CommandOutcome> {
  return runTool('vite', ['build', '--config', 'vite.config.web.ts'], options);
}
