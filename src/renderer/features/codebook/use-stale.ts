import { type StaleGroup, staleAnnotations } from '#core/codebook/stale-annotations';
import { useQuery } from '#renderer/state/project-queries.ts';
import { untilNextEntry } from '#renderer/state/until-next-entry.ts';

/** The current coder's annotations that were made under an older meaning; the same list until the next step. */
export const useStale = (): readonly StaleGroup[] => useQuery(staleOf);

const staleOf = untilNextEntry((session, coder) => staleAnnotations(session.view, coder));
