import { refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import type { CorpusContents } from '#core/formats/corpus/read-corpus';
import type { ProjectView } from '#core/model/project-view';
import type { Id } from '#core/model/records';
import { success, type Result, unreachable } from '#core/model/result';
import { adoptCorpus, documentsInCommon } from '#core/review/packages/adopt-corpus';
import type { ImportPlan, ImportPreview } from '#core/review/packages/import-preview';
import { textsToRead } from '#core/review/packages/our-texts';
import { planLayers } from '#core/review/packages/plan-layers';
import { planMerge } from '#core/review/packages/plan-merge';
import { planUpdate } from '#core/review/packages/plan-update';

export type ImportKind = ImportPreview['kind'];

export interface ImportOptions {
  readonly kind: ImportKind;
  /** Texts of the project's documents that `textsToRead` names, by document id. */
  readonly texts: ReadonlyMap<Id, string>;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** For `layers`: coder ids of the file who are other people than those who have these ids here, says the user. */
  readonly apart?: readonly Id[];
}

/**
 * How a file can be brought into the open project, or why it cannot.
 *
 * @param replica which copy of the project this is
 */
export function importKindOf(view: ProjectView, contents: CorpusContents, replica: Id): Result<ImportKind, Refusal> {
  const about = contents.package;
  if (about === null) {
    if (documentsInCommon(view, contents).size > 0) return success('layers');
    return refuse('no-documents', 'The file has none of this project’s documents. Open it as a project of its own.');
  }
  const name = quoted(about.coder.name);
  if (about.project !== view.project().id) {
    const message = `This package belongs to the project ${quoted(contents.project.name)}. Nothing was changed.`;
    return refuse('other-project', message);
  }
  if (about.replica === replica) {
    const message =
      about.purpose === 'to-code'
        ? `This package was made here, for ${name}. Send it to them; it changes nothing here.`
        : `This package was made here. Send it to who coordinates; it changes nothing here.`;
    return refuse('own-package', message);
  }
  if (about.purpose === 'coded') return success('merge');
  const opened = view.receipts().filter(({ direction }) => direction === 'opened');
  if (opened.length === 0) {
    const message = `This package gives documents to ${name}, and this project is where they come from. Nothing was changed.`;
    return refuse('not-a-copy', message);
  }
  if (opened.some(({ coder }) => coder === about.coder.id)) return success('update');
  const message = `This package is for ${name}, and this is somebody else’s copy. Open it as a project of its own.`;
  return refuse('other-coder', message);
}

/** Documents of the project whose texts have to be read before the file can be brought in. */
export function textsForImport(view: ProjectView, contents: CorpusContents, kind: ImportKind): readonly Id[] {
  if (kind === 'layers') return textsToRead(view, adoptCorpus(view, contents).contents, []);
  return textsToRead(view, contents, contents.package?.segments ?? []);
}

/** Works out what bringing in the file does to the project. Pure: the same project, file and time give the same plan. */
export function planImport(
  view: ProjectView,
  contents: CorpusContents,
  options: ImportOptions,
): Result<ImportPlan, Refusal> {
  const { package: about } = contents;
  if (about === null || options.kind === 'layers') return planLayers(view, contents, options);
  switch (options.kind) {
    case 'merge':
      return planMerge(view, { ...contents, package: about }, options);
    case 'update':
      return planUpdate(view, { ...contents, package: about }, options);
    default:
      return unreachable(options.kind);
  }
}
