import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import type { Id } from '#core/model/records';
import type { ReviewPackage } from '#core/review/packages/review-package';
import type { Clock, Repository } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { packageUse, planPackage, type PlannedPackage, type ReadPackage } from '#services/open-package';

/** Where opening a file stands, once it is read: what is shown before anything is changed. */
export type OpeningStage =
  | { readonly kind: 'failed'; readonly message: string; readonly findings: readonly CorpusFinding[] }
  /** What it would do to the open project. */
  | { readonly kind: 'preview'; readonly read: ReadPackage; readonly planned: PlannedPackage }
  /** Documents to code, for a copy of their project that is not here yet. */
  | { readonly kind: 'new-copy'; readonly read: ReadPackage; readonly about: ReviewPackage }
  /** The project is here, but another one is open. */
  | { readonly kind: 'other-project'; readonly read: ReadPackage; readonly projectId: Id; readonly name: string }
  /** A corpus without a package; `canJoin` where it has documents of the open project. */
  | { readonly kind: 'corpus'; readonly read: ReadPackage; readonly canJoin: boolean };

interface Surroundings {
  readonly session: ProjectSession;
  readonly repository: Repository;
  readonly clock: Clock;
}

/** Decides what a file is good for here. Nothing is changed. Rejects with `StorageError`. */
export async function decideOpening(read: ReadPackage, around: Surroundings): Promise<OpeningStage> {
  const { contents } = read;
  const about = contents.package;
  const projects = await around.repository.listProjects();
  const use = packageUse(
    contents,
    around.session,
    projects.map(({ id }) => id),
  );
  switch (use.kind) {
    case 'merge':
    case 'update':
      return previewOf(read, around);
    case 'layers':
      return { kind: 'corpus', read, canJoin: true };
    case 'new-project':
      return about === null ? { kind: 'corpus', read, canJoin: false } : { kind: 'new-copy', read, about };
    case 'other-project': {
      const name = projects.find(({ id }) => id === use.projectId)?.name ?? contents.project.name;
      return { kind: 'other-project', read, projectId: use.projectId, name };
    }
    case 'refused':
      if (about === null) return { kind: 'corpus', read, canJoin: false };
      // Somebody else's copy is open, on a computer that several coders use: theirs is a project of its own.
      if (use.refusal.code === 'other-coder') return { kind: 'new-copy', read, about };
      return { kind: 'failed', message: use.refusal.message, findings: [] };
  }
}

/** What the file would do to the open project. */
export async function previewOf(read: ReadPackage, { session, clock }: Surroundings): Promise<OpeningStage> {
  const planned = await planPackage(session, read.contents, clock);
  return planned.ok
    ? { kind: 'preview', read, planned: planned.value }
    : { kind: 'failed', message: planned.error.message, findings: [] };
}
