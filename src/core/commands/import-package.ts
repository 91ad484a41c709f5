import type { Command, CommandContext, Refusal } from '#core/commands/command';
import { type Result, success } from '#core/model/result';
import type { ImportPlan, ImportPreview } from '#core/review/packages/import-preview';

/** Name of the entries by which something from elsewhere came in; what they change is no change of this copy's own. */
export const importPackageName = 'import-package';

export interface ImportDetails {
  /** As shown before; gives the entry its words. */
  readonly preview: ImportPreview;
  /** Works it out again on the state as it is when it runs. */
  readonly plan: (context: CommandContext) => Result<ImportPlan, Refusal>;
}

/** Brings in a package or the layers of a corpus as one step. */
export function importPackage({ preview, plan }: ImportDetails): Command {
  return {
    name: importPackageName,
    label: labelOf(preview),
    documentIds: preview.documents.map(({ documentId }) => documentId),
    plan(context) {
      const planned = plan(context);
      return planned.ok ? success(planned.value.change) : planned;
    },
  };
}

function labelOf({ kind, from, layers }: ImportPreview): string {
  const names = layers.map(({ theirName }) => theirName).filter((name) => name !== '');
  switch (kind) {
    case 'merge':
      return `Bring in the package of ${names.join(', ') || from}`;
    case 'update':
      return `Bring in the package from ${from}`;
    case 'layers':
      return `Bring in layers of ${names.join(', ') || 'a corpus'}`;
  }
}
