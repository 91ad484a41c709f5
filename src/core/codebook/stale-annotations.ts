import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import { keyOfPart } from '#core/codebook/touched-parts';
import type { ProjectView } from '#core/model/project-view';
import type {
  AnnotationRecord,
  AttributeValue,
  CodebookPart,
  CodebookRecord,
  CodebookRevision,
  Id,
} from '#core/model/records';

/** Annotations whose part of the codebook changed its meaning after they were coded. */
export interface StaleGroup {
  readonly key: string;
  readonly part: CodebookPart;
  /** The newest change of the part. */
  readonly revision: CodebookRevision;
  /** In corpus order. */
  readonly annotations: readonly AnnotationRecord[];
}

interface Touch {
  readonly part: CodebookPart;
  readonly revision: CodebookRevision;
}

/**
 * Annotations of one coder that were made under an older meaning, each once, under the newest change that concerns it;
 * the newest change first. A change concerns an annotation when it touched its tag, an attribute of the tag that is
 * asked for, a relation type that starts at the tag, or a value that it has. What is gone from the codebook by now
 * concerns nobody. Costs some 20 ms for 50,000 annotations.
 */
export function staleAnnotations(view: ProjectView, coder: Id): readonly StaleGroup[] {
  const find = staleFinder(view.codebook());
  if (find === null) return [];
  const groups = new Map<string, { readonly touch: Touch; readonly annotations: AnnotationRecord[] }>();
  for (const { id } of view.documents()) {
    for (const annotation of view.annotationsOf(id)) {
      if (annotation.coder !== coder) continue;
      const touch = find(annotation);
      if (touch === null) continue;
      const key = keyOfPart(touch.part);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { touch, annotations: [annotation] });
      else group.annotations.push(annotation);
    }
  }
  return [...groups]
    .map(([key, { touch, annotations }]) => ({ key, part: touch.part, revision: touch.revision, annotations }))
    .sort((left, right) => right.revision.version - left.revision.version);
}

/** The newest change of meaning after an annotation was coded that concerns it; `null` where there is none. */
export function staleReason(codebook: CodebookRecord, annotation: AnnotationRecord): Touch | null {
  return staleFinder(codebook)?.(annotation) ?? null;
}

const finders = new WeakMap<
  CodebookRecord,
  ((annotation: AnnotationRecord) => Touch | null) | { readonly none: true }
>();

function staleFinder(codebook: CodebookRecord): ((annotation: AnnotationRecord) => Touch | null) | null {
  const known = finders.get(codebook);
  if (known !== undefined) return typeof known === 'function' ? known : null;
  const byTag = touchesByTag(codebook);
  if (byTag.size === 0) {
    finders.set(codebook, { none: true });
    return null;
  }
  const find = ({ tag, status, attributes, codebookVersion }: AnnotationRecord): Touch | null => {
    if (status !== 'confirmed' && status !== 'orphaned') return null;
    for (const touch of byTag.get(tag) ?? []) {
      if (touch.revision.version <= codebookVersion) return null;
      const { attribute, value } = touch.part;
      if (value === '' || holds(attributes[attribute], value)) return touch;
    }
    return null;
  };
  finders.set(codebook, find);
  return find;
}

/** By tag, the newest first. */
function touchesByTag(codebook: CodebookRecord): ReadonlyMap<Id, readonly Touch[]> {
  const byTag = new Map<Id, Touch[]>();
  const seen = new Set<string>();
  const revisions = (codebook.revisions ?? []).toSorted((left, right) => right.version - left.version);
  for (const revision of revisions) {
    for (const part of revision.touched) {
      const tag = concernedTag(codebook, part);
      const key = keyOfPart(part);
      if (tag === undefined || seen.has(key)) continue;
      seen.add(key);
      const touches = byTag.get(tag) ?? [];
      touches.push({ part, revision });
      byTag.set(tag, touches);
    }
  }
  return byTag;
}

/** The tag whose annotations a change of the part may concern; `undefined` where the part is gone or switched off. */
function concernedTag(codebook: CodebookRecord, part: CodebookPart): Id | undefined {
  if (part.relation !== '') {
    const relation = relationOf(codebook, part.relation);
    return relation?.on === true ? relation.from : undefined;
  }
  if (part.attribute === '') return tagOf(codebook, part.tag)?.id;
  const attribute = attributeOf(codebook, part.tag, part.attribute);
  if (attribute?.on !== true) return undefined;
  return part.value === '' || attribute.values.some(({ id }) => id === part.value) ? part.tag : undefined;
}

function holds(held: AttributeValue | undefined, value: Id): boolean {
  return held === value || (Array.isArray(held) && held.includes(value));
}
