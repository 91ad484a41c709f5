import { useEffect, useRef } from 'react';
import type { CommandId } from '#contract/command-catalogue';
import { useApp } from '#renderer/state/app-context.ts';

/** Offers a command while the component is mounted; always runs the latest `run`. */
export function useCommand(id: CommandId, run: () => void, enabled = true): void {
  const { commands } = useApp();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () =>
      commands.register(id, {
        run: () => {
          latest.current();
        },
        enabled,
      }),
    [commands, id, enabled],
  );
}
