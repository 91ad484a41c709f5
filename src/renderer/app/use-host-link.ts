import { useEffect } from 'react';
import { commandCatalogue } from '#contract/command-catalogue';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { isCommandId } from '#renderer/state/command-registry.ts';
import { useProject } from '#renderer/state/project-queries.ts';

/** Ties the window to its host: menu commands, what the menu offers, the title, and a close that waits. */
export function useHostLink(): void {
  const { host, commands, workspace } = useApp();
  const session = useSession();
  const { name } = useProject();

  useEffect(
    () =>
      host.shell.onMenuCommand((id) => {
        // The menu can be opened over a dialog; what it would do lies behind that dialog.
        if (workspace.get().dialog === null && isCommandId(id)) commands.run(id);
      }),
    [host, commands, workspace],
  );

  useEffect(() => {
    let asked = false;
    const tell = () => {
      asked = false;
      host.shell.setEnabledCommands(commandCatalogue.filter(({ id }) => commands.isEnabled(id)).map(({ id }) => id));
    };
    const stop = commands.subscribe(() => {
      if (asked) return;
      asked = true;
      queueMicrotask(tell);
    });
    tell();
    return stop;
  }, [host, commands]);

  useEffect(() => {
    host.shell.setTitle(`${name} – Spanwright`);
  }, [host, name]);

  useEffect(
    () =>
      host.shell.onCloseRequested(async () => {
        await session.flush();
        await session.compact();
      }),
    [host, session],
  );
}
