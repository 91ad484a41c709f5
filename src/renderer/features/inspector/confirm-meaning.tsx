import { staleReason } from '#core/codebook/stale-annotations';
import { confirmAnnotations } from '#core/commands/confirm-annotations';
import type { AnnotationRecord } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCommand } from '#renderer/state/use-command.ts';

/** While what is selected was coded under an older meaning, the key that says it is still right. */
export function ConfirmMeaning({ annotation }: { readonly annotation: AnnotationRecord }) {
  const session = useSession();
  const run = useRunCommand();
  const isStale = staleReason(useCodebook(), annotation) !== null;
  useCommand(
    'confirm-meaning',
    () => {
      run(confirmAnnotations(session, { annotationIds: [annotation.id] }));
    },
    isStale,
  );
  return null;
}
