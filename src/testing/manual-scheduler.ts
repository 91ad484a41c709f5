import type { Scheduler } from '#services/ports';

export interface ManualScheduler extends Scheduler {
  /** Lets this many milliseconds pass, running what falls due in the order of its time. */
  advance(milliseconds: number): void;
  /** How many tasks wait. */
  waiting(): number;
}

/** Timers that run when a test says so. */
export function createManualScheduler(): ManualScheduler {
  let now = 0;
  const tasks = new Set<{ readonly due: number; readonly run: () => void }>();
  return {
    after(milliseconds, run) {
      const task = { due: now + milliseconds, run };
      tasks.add(task);
      return () => {
        tasks.delete(task);
      };
    },
    advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = [...tasks].filter((task) => task.due <= until).sort((left, right) => left.due - right.due)[0];
        if (next === undefined) break;
        tasks.delete(next);
        now = next.due;
        next.run();
      }
      now = until;
    },
    waiting: () => tasks.size,
  };
}
