import { commandCatalogue, type CommandId } from '#contract/command-catalogue';

interface Handler {
  readonly run: () => void;
  readonly enabled: boolean;
}

/**
 * Which commands can run now, and how. Features register handlers; the keyboard, the palette and the native menu
 * all run commands through here.
 */
export interface CommandRegistry {
  register(id: CommandId, handler: Handler): () => void;
  run(id: CommandId): boolean;
  isEnabled(id: CommandId): boolean;
  subscribe(listener: () => void): () => void;
}

export function createCommandRegistry(): CommandRegistry {
  const handlers = new Map<CommandId, Handler[]>();
  const listeners = new Set<() => void>();
  const current = (id: CommandId) => handlers.get(id)?.at(-1);
  return {
    register(id, handler) {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      for (const listener of listeners) listener();
      return () => {
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((other) => other !== handler),
        );
        for (const listener of listeners) listener();
      };
    },
    run(id) {
      const handler = current(id);
      if (handler?.enabled !== true) return false;
      handler.run();
      return true;
    },
    isEnabled: (id) => current(id)?.enabled === true,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function isCommandId(id: string): id is CommandId {
  return commandCatalogue.some((entry) => entry.id === id);
}
