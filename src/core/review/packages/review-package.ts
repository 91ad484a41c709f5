import type { ChangeSet } from '#core/changes/change-set';
import type { Id } from '#core/model/records';

/**
 * What makes a corpus file a review package. `to-code`: documents for a coder, without the layers of others where the
 * round is blind. `coded`: what the coder did, on its way back.
 */
export interface ReviewPackage {
  readonly id: Id;
  readonly purpose: 'to-code' | 'coded';
  /** The project record's id, the same in every copy of the project. */
  readonly project: Id;
  /** Round id; empty where none was made. */
  readonly round: Id;
  /** Who sends it, and from which copy of the project. */
  readonly from: PackageParty;
  /** Replica that wrote the file: each copy of a project has an id of its own. */
  readonly replica: Id;
  /** Whose layer travels: who is to code, or who coded. */
  readonly coder: PackageParty;
  readonly blind: boolean;
  readonly codebookVersion: number;
  /** Journal sequence of the writing copy at which its first segment starts: the state that it was opened with. */
  readonly baseRevision: number;
  /** Journal sequence of the writing copy at which the file was written. */
  readonly revision: number;
  readonly createdAt: string;
  /**
   * What the writing copy changed since `baseRevision`, squashed between the packages that it sent: without gaps, the
   * last one ends at `revision`. Whoever knows the copy up to a revision applies only what comes after it.
   */
  readonly segments: readonly PackageSegment[];
  /** SHA-256 of each section of the file as canonical JSON, lower-case hex, by its name. */
  readonly checksums: Readonly<Record<string, string>>;
}

export interface PackageParty {
  readonly id: Id;
  readonly name: string;
}

export interface PackageSegment {
  /** Exclusive: the change starts from the state at this sequence. */
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly change: ChangeSet;
}
