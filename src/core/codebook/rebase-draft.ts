import { sortConcepts } from '#core/codebook/sort-concepts';
import { meansTheSame } from '#core/codebook/check-codebook';
import type { CodebookRecord, GuidelineExample, Id } from '#core/model/records';

/**
 * A draft that began at `base`, on the codebook as it is by now. While one drafts, coding goes on: concepts and
 * examples that came meanwhile join the draft, those that went leave it. `null` where the codebook itself was changed
 * by somebody else, so that the draft would take that back.
 */
export function rebaseDraft(
  base: CodebookRecord,
  current: CodebookRecord,
  draft: CodebookRecord,
): CodebookRecord | null {
  if (base === current) return draft;
  if (!meansTheSame(base, current) || base.version !== current.version) return null;
  return {
    ...draft,
    tags: draft.tags.map((tag) => {
      const [was, is] = [base, current].map((codebook) => codebook.tags.find(({ id }) => id === tag.id));
      if (was === undefined || is === undefined) return tag;
      const attributes = tag.attributes.map((attribute) => {
        const [before, now] = [was, is].map((each) => each.attributes.find(({ id }) => id === attribute.id));
        if (before === undefined || now === undefined) return attribute;
        const joined = attribute.type === 'concept' ? joinById(before.values, now.values, attribute.values) : null;
        const list = joined === null ? attribute.values : sortConcepts(joined);
        const values = list.map((value) => {
          const [old, next] = [before, now].map((each) => each.values.find(({ id }) => id === value.id));
          return withExamples(value, joinById(old?.examples ?? [], next?.examples ?? [], value.examples ?? []));
        });
        return { ...attribute, values };
      });
      const examples = joinById(was.examples ?? [], is.examples ?? [], tag.examples ?? []);
      return withExamples({ ...tag, attributes }, examples);
    }),
  };
}

function joinById<Item extends { readonly id: Id }>(
  before: readonly Item[],
  now: readonly Item[],
  draft: readonly Item[],
): readonly Item[] {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(now.map(({ id }) => id));
  const kept = draft.filter(({ id }) => has.has(id) || !had.has(id));
  const came = now.filter(({ id }) => !had.has(id) && !kept.some((item) => item.id === id));
  return came.length === 0 && kept.length === draft.length ? draft : [...kept, ...came];
}

/** The part with these examples; without any it has no such member at all. */
export function withExamples<Part extends { readonly examples?: readonly GuidelineExample[] }>(
  part: Part,
  examples: readonly GuidelineExample[],
): Part {
  if (examples === part.examples || (examples.length === 0 && part.examples === undefined)) return part;
  return { ...part, examples };
}
