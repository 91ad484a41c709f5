import type { ChangeSet } from '#core/changes/change-set';
import type { SameActors } from '#core/commands/make-actors-one';
import type { Id } from '#core/model/records';
import type { LayerMapping } from '#core/review/packages/map-layers';

/** What bringing in a file does to the project, worked out before anything is changed. */
export interface ImportPlan {
  readonly change: ChangeSet;
  readonly preview: ImportPreview;
}

export interface ImportPreview {
  /** `merge`: what a colleague coded. `update`: what the coordinator sent again. `layers`: a corpus beside ours. */
  readonly kind: 'merge' | 'update' | 'layers';
  /** Who made the file, by name; empty where it does not say. */
  readonly from: string;
  /** Nothing in it is new: all of it is here already. */
  readonly nothingNew: boolean;
  readonly layers: readonly PreviewedLayer[];
  /** Coders who are done with documents since, sorted by id. */
  readonly done: readonly PreviewedDone[];
  /** By kind and tag, in a fixed order, without those of which nothing changes and what `done` tells. */
  readonly counts: readonly PreviewCount[];
  /** Documents in which anything changes, in corpus order. */
  readonly documents: readonly PreviewedDocument[];
  /** What one should know before going on, the weightiest kinds first. */
  readonly notes: readonly ImportNote[];
  /** Actors of one name that can be made one once it is here, as `noteSameNames` finds them. */
  readonly sameActors: readonly SameActors[];
}

export interface PreviewedLayer {
  readonly coder: Id;
  /** Name here. */
  readonly name: string;
  /** Name in the file. */
  readonly theirName: string;
  /** See `LayerMapping`. `apart`: another layer has this coder's id, so it comes as a layer of its own. */
  readonly how: LayerMapping['how'];
}

export interface PreviewedDone {
  readonly coder: Id;
  readonly documents: number;
}

export interface PreviewCount {
  readonly kind: 'annotation' | 'relation' | 'comment' | 'verdict' | 'assignment' | 'round' | 'entity' | 'document';
  /** Tag id of annotations; empty for other kinds. */
  readonly tag: Id;
  /** The tag's label, or the kind in words: `Claim`, `Relations`. */
  readonly label: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface PreviewedDocument {
  readonly documentId: Id;
  readonly title: string;
  /** Annotations. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Annotations that stand elsewhere here, because the texts differ. */
  readonly moved: number;
  /** Annotations whose quote is not in the text here. */
  readonly orphaned: number;
}

/**
 * `conflict`: both changed it, theirs is taken. `removed`: they deleted what was changed here. `brought-back`: they
 * changed what was deleted here. `moved`, `orphaned`: the texts differ. `text`: a document has another text there.
 * `kept`: a shared value of theirs is not taken. `codebook`: their scheme differs. `left-out`: it cannot stand here.
 * `same-name`: actors that may be one. `unused`: an actor that they deleted stays. `verdict`: it stands on other tags.
 */
export interface ImportNote {
  readonly kind:
    | 'conflict'
    | 'removed'
    | 'brought-back'
    | 'orphaned'
    | 'moved'
    | 'text'
    | 'left-out'
    | 'kept'
    | 'codebook'
    | 'same-name'
    | 'unused'
    | 'verdict';
  /** A sentence. */
  readonly message: string;
  /** Where to look, where there is such a place; else empty. */
  readonly documentId: Id;
  /** What it is about: records here that are still there, or will be. */
  readonly records: readonly Id[];
  /** Quote, title or name of what it is about. */
  readonly words: string;
  /** For `conflict` and `kept`: the field and both values, in words; else empty. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The weightiest first. */
export const noteKinds = [
  'conflict',
  'removed',
  'brought-back',
  'orphaned',
  'verdict',
  'left-out',
  'kept',
  'same-name',
  'codebook',
  'text',
  'moved',
  'unused',
] as const satisfies readonly ImportNote['kind'][];
