import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AttributeValue, CodebookRecord } from '#core/model/records';

export interface UsesOfMissing {
  /** Annotations and relations that use a tag, attribute, value or relation that the codebook has not got. */
  readonly count: number;
  /** The first thing that is missed, by label or id; empty where nothing is. */
  readonly example: string;
}

/** What would hang in the air if `next` became the project's codebook. Looks at the whole project. */
export function findUsesOfMissing(view: ProjectView, next: CodebookRecord): UsesOfMissing {
  let count = 0;
  let example = '';
  const miss = (what: string | undefined): void => {
    if (what === undefined) return;
    count++;
    if (example === '') example = what;
  };
  for (const document of view.documents()) {
    for (const annotation of view.annotationsOf(document.id)) miss(missedBy(annotation, view.codebook(), next));
  }
  for (const documentId of ['', ...view.documents().map(({ id }) => id)]) {
    for (const { type } of view.relationsOf(documentId)) {
      if (relationOf(next, type) === undefined) miss(relationOf(view.codebook(), type)?.label ?? type);
    }
  }
  return { count, example };
}

function missedBy(annotation: AnnotationRecord, current: CodebookRecord, next: CodebookRecord): string | undefined {
  const { tag, attributes } = annotation;
  if (tagOf(next, tag) === undefined) return tagOf(current, tag)?.label ?? tag;
  for (const [id, value] of Object.entries(attributes)) {
    const before = attributeOf(current, tag, id);
    const after = attributeOf(next, tag, id);
    if (after === undefined) return before?.label ?? id;
    if (after.type === 'text' || after.values.length + (before?.values.length ?? 0) === 0) continue;
    const lost = listed(value).find((part) => !after.values.some((known) => known.id === part));
    if (lost !== undefined) return before?.values.find((known) => known.id === lost)?.label ?? lost;
  }
  return undefined;
}

function listed(value: AttributeValue): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
}
