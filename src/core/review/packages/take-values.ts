import { attributeOf } from '#core/codebook/definitions';
import { sortConcepts } from '#core/codebook/sort-concepts';
import { equalData } from '#core/model/equal-data';
import { compareText } from '#core/model/record-order';
import type { AnnotationRecord, AttributeDefinition, CodebookRecord, Id, ValueDefinition } from '#core/model/records';
import type { Proposals } from '#core/review/packages/proposals';

/**
 * Proposes the values that a copy added to the lists of the codebook: an open list grows as one codes, and a value that
 * somebody uses must not be unknown here. Nothing else of another copy's codebook is taken, because the scheme belongs
 * to who hands it out.
 *
 * @param base what the copy began with; `undefined` proposes all values that are not in the project
 */
export function proposeValues(
  base: CodebookRecord | undefined,
  theirs: CodebookRecord,
  ours: CodebookRecord,
  proposals: Proposals,
): void {
  const fields = new Set(proposals.about(ours.id));
  for (const tag of theirs.tags) {
    for (const { id: attribute, values } of tag.attributes) {
      const here = attributeOf(ours, tag.id, attribute);
      if (here === undefined) continue;
      const before = base === undefined ? undefined : attributeOf(base, tag.id, attribute)?.values;
      for (const value of values) {
        const known = before?.find(({ id }) => id === value.id);
        if (known !== undefined && equalData(known, value)) continue;
        const field = fieldOf(tag.id, attribute, value.id);
        const isOurOwn = here.values.some(({ id }) => id === value.id) && !fields.has(field);
        // What the copy began with and this project has dropped since is not brought back.
        const isDropped = known !== undefined && !here.values.some(({ id }) => id === value.id);
        if (!isOurOwn && !isDropped) proposals.propose(ours.id, field, undefined, contentOf(value));
      }
    }
  }
}

/**
 * The codebook with the values that copies propose, unless they were taken away here: open lists sorted by label,
 * brought ones last in closed lists.
 */
export function withProposedValues(codebook: CodebookRecord, proposals: Proposals): CodebookRecord {
  const fresh = new Set(proposals.touched(codebook.id));
  const fields = proposals.about(codebook.id).map((field) => ({ field, path: listOf(field) }));
  if (fields.length === 0) return codebook;
  const tags = codebook.tags.map((tag) => {
    const attributes = tag.attributes.map((attribute) => {
      const here = new Set<unknown>(attribute.values.map(({ id }) => id));
      const brought = new Map<Id, string>();
      for (const { field, path } of fields) {
        const [ofTag, ofAttribute, value] = path;
        const content = proposals.proposed(codebook.id, field).at(-1);
        if (ofTag !== tag.id || ofAttribute !== attribute.id || content === undefined) continue;
        if (typeof value === 'string' && (here.has(value) || fresh.has(field))) brought.set(value, content);
      }
      return brought.size === 0 ? attribute : withValues(attribute, brought);
    });
    return { ...tag, attributes };
  });
  const next = { ...codebook, tags };
  return equalData(next, codebook) ? codebook : next;
}

/**
 * The codebook with the concepts that arriving annotations have and that are no longer in its lists: they were merged
 * or taken away here while somebody went on coding with them. What is used must be understood; it can be merged again.
 */
export function withUsedConcepts(
  ours: CodebookRecord,
  theirs: CodebookRecord,
  annotations: readonly AnnotationRecord[],
): CodebookRecord {
  const tags = ours.tags.map((tag) => {
    const attributes = tag.attributes.map((attribute) => {
      if (attribute.type !== 'concept') return attribute;
      const held = new Set<unknown>(
        annotations.flatMap((each) => (each.tag === tag.id ? [each.attributes[attribute.id]] : [])),
      );
      const known = new Set(attribute.values.map(({ id }) => id));
      const there = attributeOf(theirs, tag.id, attribute.id)?.values ?? [];
      const missing = there.filter(({ id }) => held.has(id) && !known.has(id));
      if (missing.length === 0) return attribute;
      return { ...attribute, values: sortConcepts([...attribute.values, ...missing]) };
    });
    return { ...tag, attributes };
  });
  const next = { ...ours, tags };
  return equalData(next, ours) ? ours : next;
}

function withValues(attribute: AttributeDefinition, brought: ReadonlyMap<Id, string>): AttributeDefinition {
  const own = attribute.values.filter(({ id }) => !brought.has(id));
  // Examples are this copy's own: a package says a value's label and description only.
  const examples = new Map(attribute.values.map(({ id, examples: known }) => [id, known]));
  const others = Array.from(brought, ([id, content]): ValueDefinition => {
    const known = examples.get(id);
    return { id, ...fromContent(content), ...(known === undefined ? {} : { examples: known }) };
  });
  const values =
    attribute.type === 'concept'
      ? sortConcepts([...own, ...others])
      : [...own, ...others.sort((left, right) => compareText(left.id, right.id))];
  const next = { ...attribute, values };
  return equalData(next, attribute) ? attribute : next;
}

function fieldOf(tag: Id, attribute: Id, value: Id): string {
  return JSON.stringify([tag, attribute, value]);
}

function contentOf({ label, description }: ValueDefinition): string {
  return JSON.stringify([label, description]);
}

function fromContent(content: string): Omit<ValueDefinition, 'id'> {
  const [label, description] = listOf(content);
  return {
    label: typeof label === 'string' ? label : '',
    description: typeof description === 'string' ? description : '',
  };
}

/** The list that a text of JSON holds; empty where it holds none, because receipts can come from any file. */
function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return isList(value) ? value : [];
  } catch {
    return [];
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
