import type { ChangeSet } from '#core/changes/change-set';
import { entityAttributeOf } from '#core/codebook/definitions';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AnyRecord, Id } from '#core/model/records';
import type { KnownEntity } from '#core/suggest/suggestion';
import { foldText } from '#core/text/fold';

/**
 * What the assistant learns from a coder: the words that were linked to an actor entity are names of it from then on.
 * Only names are learned, no pronouns and no words that stand for two actors. Kept true by change sets, so that a tag
 * costs the same in a corpus of any size.
 */
export interface LearnedNames {
  /** Whether what `entities` answers became another one. */
  change(change: ChangeSet): boolean;
  /** The project's entities with their names, aliases and learned names; the same list until a change. */
  entities(): readonly KnownEntity[];
}

/** Longer stretches describe somebody, and will not come again word by word. */
const longestName = 60;
const notNames = new Set('i he she they we you it his her their our its him them us this that who'.split(' '));

/** Looks at all annotations of the coder once. */
export function createLearnedNames(view: ProjectView, coder: Id): LearnedNames {
  /** By folded words: how often they were linked to which entity, and how they are written. */
  const names = new Map<string, Map<Id, { count: number; readonly written: string }>>();
  let known: readonly KnownEntity[] | null = null;
  // A corpus says the same few names over and over.
  const foldings = new Map<string, string>();
  const fold = (words: string): string => {
    const done = foldings.get(words) ?? foldText(words).folded;
    foldings.set(words, done);
    return done;
  };

  const count = (record: AnyRecord, by: 1 | -1): boolean => {
    if (record.kind !== 'annotation') return false;
    const name = nameOf(view, coder, record);
    if (name === null) return false;
    const folded = fold(name.words);
    const entities = names.get(folded) ?? new Map<Id, { count: number; readonly written: string }>();
    const before = entities.get(name.entity);
    const after = (before?.count ?? 0) + by;
    if (after > 0) entities.set(name.entity, { count: after, written: before?.written ?? name.words });
    else entities.delete(name.entity);
    if (entities.size > 0) names.set(folded, entities);
    else names.delete(folded);
    return before === undefined || after <= 0;
  };

  for (const { id } of view.documents()) for (const record of view.annotationsOf(id)) count(record, 1);

  return {
    change({ added, updated, removed }) {
      const before = [...removed, ...updated.map(([from]) => from)];
      const after = [...added, ...updated.map(([, to]) => to)];
      let isOther = [...before, ...after].some(({ kind }) => kind === 'entity');
      for (const record of before) if (count(record, -1)) isOther = true;
      for (const record of after) if (count(record, 1)) isOther = true;
      if (isOther) known = null;
      return isOther;
    },
    entities() {
      known ??= collect(view, names);
      return known;
    },
  };
}

function collect(
  view: ProjectView,
  names: ReadonlyMap<string, ReadonlyMap<Id, { readonly written: string }>>,
): readonly KnownEntity[] {
  const learned = new Map<Id, string[]>();
  for (const entities of names.values()) {
    const [only, ...others] = entities;
    if (only === undefined || others.length > 0) continue;
    const [entity, { written }] = only;
    learned.set(entity, [...(learned.get(entity) ?? []), written]);
  }
  return view.entities().map(({ id, name, entityKind, country, aliases }) => {
    const more = (learned.get(id) ?? []).filter((each) => each !== name && !aliases.includes(each)).sort();
    return { id, name, entityKind, country, aliases: more.length === 0 ? aliases : [...aliases, ...more] };
  });
}

/** The words of a mention and its entity, where they are a name that can be met again. */
function nameOf(
  view: ProjectView,
  coder: Id,
  { coder: author, status, tag, attributes, quote }: AnnotationRecord,
): { readonly entity: Id; readonly words: string } | null {
  if (author !== coder || status !== 'confirmed') return null;
  const attribute = entityAttributeOf(view.codebook(), tag);
  const entity = attribute === undefined ? undefined : attributes[attribute.id];
  if (typeof entity !== 'string' || quote.length > longestName || quote.includes('\n')) return null;
  const isName = /\p{Lu}|\p{Lo}/u.test(quote) && !notNames.has(quote.toLowerCase());
  return isName ? { entity, words: quote } : null;
}
