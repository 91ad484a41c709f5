import { useCallback } from 'react';
import { createEntity } from '#core/commands/create-entity';
import { linkMention } from '#core/commands/link-mention';
import type { Id } from '#core/model/records';
import type { EntityRow } from '#renderer/parts/entity-rows.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';

/** Links a mention to the actor of a row, who is made where the project has none: one step of undo. */
export function useLink(annotationId: Id): (row: EntityRow) => boolean {
  const session = useSession();
  const run = useRunCommand();
  return useCallback(
    (row) => {
      const command =
        row.kind === 'known'
          ? linkMention(session, { annotationIds: [annotationId], entityId: row.id })
          : createEntity(session, {
              name: row.guess.name,
              entityKind: row.guess.entityKind,
              country: row.guess.country,
              aliases: row.aliases,
              mentions: [annotationId],
            });
      return run(command) !== null;
    },
    [session, run, annotationId],
  );
}
