import { useMemo } from 'react';
import type { Id } from '#core/model/records';
import { labelCoders } from '#core/review/coder-labels';
import { useCoders } from '#renderer/state/project-queries.ts';

/** What to call each coder, told apart where two have the same name. */
export function useCoderNames(): (coder: Id) => string {
  const coders = useCoders();
  return useMemo(() => {
    const labels = labelCoders(coders);
    return (coder) => labels.get(coder) ?? 'Unknown coder';
  }, [coders]);
}
