import { relationOf, tagOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AnyRecord,
  AssignmentRecord,
  AttributeValue,
  CodebookRecord,
  CommentRecord,
  CommentSubject,
  Id,
  RelationRecord,
  VerdictRecord,
} from '#core/model/records';
import { failure, type Result, success, unreachable } from '#core/model/result';
import { compareText } from '#core/model/record-order';
import { apartId, type LayerMapping } from '#core/review/packages/map-layers';
import type { MergeDraft } from '#core/review/packages/merge-draft';
import type { PackageStates } from '#core/review/packages/package-states';
import type { Placed } from '#core/review/packages/place-on-text';
import type { EntityResolver } from '#core/review/packages/resolve-entities';

/** Records that belong to a coder and travel with the layer. */
export type LayerRecord = AnnotationRecord | RelationRecord | CommentRecord | AssignmentRecord | VerdictRecord;

export function isLayerRecord(record: AnyRecord): record is LayerRecord {
  switch (record.kind) {
    case 'annotation':
    case 'relation':
    case 'comment':
    case 'assignment':
    case 'verdict':
      return true;
    case 'project':
    case 'codebook':
    case 'coder':
    case 'document':
    case 'entity':
    case 'round':
    case 'receipt':
      return false;
    default:
      return unreachable(record);
  }
}

/** Says their records in our terms: our coder, our entity, our text, an id that is free here. */
export interface Translator {
  /**
   * Or why it cannot stand here, as a sentence. An entity that was deleted here comes back where the record names it
   * and `before` (the record as it was) did not.
   */
  translate(record: LayerRecord, segment: number, before?: LayerRecord): Result<LayerRecord, string>;
  /** Under which id their record is here, or would be. */
  idOf(record: LayerRecord): Id;
}

export interface TranslatorOptions {
  readonly view: ProjectView;
  readonly draft: MergeDraft;
  readonly replica: Id;
  /** Their coder ids. */
  readonly layers: ReadonlyMap<Id, LayerMapping>;
  readonly entities: EntityResolver;
  readonly states: PackageStates;
  /** The codebook of the file: it says which attributes name entities. */
  readonly codebook: CodebookRecord;
  /** Puts an annotation on our text of its document. */
  readonly place: (annotation: AnnotationRecord) => Placed;
  /** Told how an annotation, as it is now, came to its place here, by its id here. */
  readonly onPlaced: (id: Id, how: Placed['how']) => void;
}

export function createTranslator(options: TranslatorOptions): Translator {
  const { view, draft, replica, layers, entities, states, place, onPlaced } = options;
  const entityAttributes = namesOfEntityAttributes(options.codebook, view.codebook());
  const ourLayers = new Set(Array.from(layers.values(), ({ ours }) => ours));

  /** Coders whose layers do not travel are the same here, where they are here. */
  const coderHere = (coder: Id): Id => layers.get(coder)?.ours ?? coder;
  const isCoder = (coder: Id): boolean => draft.get(coder)?.kind === 'coder';

  function idOf(record: LayerRecord): Id {
    const apart = apartId(record.id, replica);
    if (draft.get(apart) !== undefined) return apart;
    const ours = draft.get(record.id);
    const isFree = ours === undefined || (ours.kind === record.kind && ourLayers.has(ours.coder));
    return isFree ? record.id : apart;
  }

  function reference(id: Id): Id {
    const apart = apartId(id, replica);
    return draft.get(apart) === undefined ? id : apart;
  }

  function entityHere(id: Id, segment: number, before: readonly unknown[]): Id | undefined {
    return before.includes(id) ? entities.find(id) : entities.demand(id, segment);
  }

  function translateAnnotation(
    annotation: AnnotationRecord,
    segment: number,
    before: LayerRecord | undefined,
  ): Result<LayerRecord, string> {
    if (tagOf(view.codebook(), annotation.tag) === undefined) {
      return failure(`The codebook here has no tag “${annotation.tag}”: add it first, to have them.`);
    }
    const named = before?.kind === 'annotation' ? Object.values(before.attributes) : [];
    const attributes: [Id, AttributeValue][] = [];
    for (const [name, value] of Object.entries(annotation.attributes)) {
      if (typeof value !== 'string' || !entityAttributes.has(keyOf(annotation.tag, name)))
        attributes.push([name, value]);
      else {
        const entity = entityHere(value, segment, named);
        if (entity !== undefined) attributes.push([name, entity]);
      }
    }
    const id = idOf(annotation);
    const placed = place(annotation);
    if (before !== annotation) onPlaced(id, placed.how);
    const own = {
      id,
      coder: coderHere(annotation.coder),
      attributes: Object.fromEntries(attributes),
    };
    return success({ ...placed.annotation, ...own });
  }

  function translateRelation(
    relation: RelationRecord,
    segment: number,
    before: LayerRecord | undefined,
  ): Result<LayerRecord, string> {
    if (relationOf(view.codebook(), relation.type) === undefined) {
      return failure(`The codebook here has no relation “${relation.type}”: add it first, to have them.`);
    }
    const named = before?.kind === 'relation' ? endsOf(before) : [];
    const find = (id: Id): Id | undefined =>
      relation.documentId === '' ? entityHere(id, segment, named) : annotationHere(relation, id);
    const from = find(relation.from);
    const target = relation.target.kind === 'record' ? find(relation.target.id) : relation.target.value;
    if (from === undefined || target === undefined) return failure('An end of each is not in their layer here.');
    if (from === target) return failure('Both ends of each are the same actor here.');
    return success({
      ...relation,
      id: idOf(relation),
      coder: coderHere(relation.coder),
      from,
      target: relation.target.kind === 'record' ? { kind: 'record', id: target } : relation.target,
    });
  }

  function annotationHere({ documentId }: RelationRecord, id: Id): Id | undefined {
    const end = draft.get(reference(id));
    const fits = end?.kind === 'annotation' && ourLayers.has(end.coder) && end.documentId === documentId;
    return fits ? end.id : undefined;
  }

  function translateComment(comment: CommentRecord, segment: number): Result<LayerRecord, string> {
    const id = idOf(comment);
    const thread = comment.thread === comment.id ? id : reference(comment.thread);
    if (thread !== id && draft.get(thread) === undefined) bringBackThread(thread, segment);
    const first = thread === id ? undefined : draft.get(thread);
    if (thread !== id && (first?.kind !== 'comment' || first.documentId !== comment.documentId)) {
      return failure('What they answer is not here.');
    }
    return success({ ...comment, id, thread, coder: coderHere(comment.coder), about: subjectHere(comment.about) });
  }

  /** A comment that was deleted while somebody answered it comes back: nobody deletes what was answered. */
  function bringBackThread(id: Id, segment: number): void {
    const first = states.at(id, segment);
    if (first?.kind !== 'comment' || first.thread !== id || view.document(first.documentId) === undefined) return;
    const coder = coderHere(first.coder);
    if (isCoder(coder)) draft.put({ ...first, coder, about: subjectHere(first.about) });
  }

  function subjectHere(about: CommentSubject): CommentSubject {
    switch (about.kind) {
      case 'document':
        return about;
      case 'annotation':
        return { kind: 'annotation', id: reference(about.id) };
      case 'difference':
        return { kind: 'difference', annotations: about.annotations.map(reference).sort(compareText) };
      default:
        return unreachable(about);
    }
  }

  function translateVerdict(verdict: VerdictRecord): Result<LayerRecord, string> {
    const votes = verdict.votes.map((vote) => ({
      coder: coderHere(vote.coder),
      annotations: vote.annotations.map((voted) => ({ ...voted, id: reference(voted.id) })),
    }));
    const taken = verdict.taken.map(coderHere);
    const coder = coderHere(verdict.coder);
    if (![coder, ...taken, ...votes.map((vote) => vote.coder)].every(isCoder)) {
      return failure('They stand on the tags of a coder who is not here.');
    }
    return success({ ...verdict, id: idOf(verdict), coder, taken, votes, results: verdict.results.map(reference) });
  }

  return {
    idOf,
    translate(record, segment, before) {
      if (record.documentId !== '' && view.document(record.documentId) === undefined) {
        return failure('Their documents are not in this project.');
      }
      switch (record.kind) {
        case 'annotation':
          return translateAnnotation(record, segment, before);
        case 'relation':
          return translateRelation(record, segment, before);
        case 'comment':
          return translateComment(record, segment);
        case 'assignment': {
          const round = draft.get(record.round)?.kind === 'round' ? record.round : '';
          return success({ ...record, id: idOf(record), coder: coderHere(record.coder), round });
        }
        case 'verdict':
          return translateVerdict(record);
        default:
          return unreachable(record);
      }
    },
  };
}

function endsOf({ from, target }: RelationRecord): readonly Id[] {
  return target.kind === 'record' ? [from, target.id] : [from];
}

function namesOfEntityAttributes(...codebooks: readonly CodebookRecord[]): ReadonlySet<string> {
  const names = codebooks.flatMap(({ tags }) =>
    tags.flatMap((tag) =>
      tag.attributes.filter(({ type }) => type === 'entity').map((attribute) => keyOf(tag.id, attribute.id)),
    ),
  );
  return new Set(names);
}

function keyOf(tag: Id, attribute: Id): string {
  return JSON.stringify([tag, attribute]);
}
