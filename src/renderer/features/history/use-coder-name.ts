import type { Id } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';

/** The name of a coder as it is now. */
export function useCoderName(coder: Id): string {
  const session = useSession();
  return session.view.coders().find((one) => one.id === coder)?.name ?? 'Someone';
}
