import { refuse, type Refusal } from '#core/commands/command';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, EntityRecord, Id } from '#core/model/records';
import { failure, success, type Result } from '#core/model/result';

/** What can be said about an actor entity. */
export type EntityDetails = Pick<EntityRecord, 'name' | 'entityKind' | 'country' | 'aliases' | 'note'>;

/** Names compared as people mean them: letter case and white space do not matter. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Details in order: trimmed, each alias once and none that is the name. Refuses what cannot stand. */
export function checkEntity(view: ProjectView, details: EntityDetails, except?: Id): Result<EntityDetails, Refusal> {
  const name = details.name.replace(/\s+/gu, ' ').trim();
  if (name === '') return refuse('name-missing', 'An actor entity needs a name.');
  const same = view.entities().find((entity) => entity.id !== except && foldName(entity.name) === foldName(name));
  if (same !== undefined) {
    const message = `There is an actor entity “${same.name}” already. Choose it, or merge the two.`;
    return failure({ code: 'entity-exists', message, recordId: same.id });
  }
  const country = details.country.trim().toUpperCase();
  if (country !== '' && !/^[A-Z]{2}$/u.test(country)) {
    return refuse('not-a-country', `“${country}” is not a country code of two letters, such as UA.`);
  }
  return success({ ...details, name, country, aliases: tidyAliases(name, details.aliases) });
}

export function tidyAliases(name: string, aliases: readonly string[]): readonly string[] {
  const seen = new Set([foldName(name), '']);
  return aliases
    .map((alias) => alias.replace(/\s+/gu, ' ').trim())
    .filter((alias) => {
      const folded = foldName(alias);
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    });
}

/** Every annotation with an attribute of type `entity` that names one of the entities. Looks at the whole project. */
export function mentionsOf(view: ProjectView, entities: ReadonlySet<Id>): readonly AnnotationRecord[] {
  const attributes = entityAttributes(view);
  return view.documents().flatMap((document) =>
    view.annotationsOf(document.id).filter((annotation) =>
      attributes.some((attribute) => {
        const value = annotation.attributes[attribute];
        return typeof value === 'string' && entities.has(value);
      }),
    ),
  );
}

/** The annotation with its entity replaced, or taken away where `into` is `null`. */
export function withEntity(
  view: ProjectView,
  annotation: AnnotationRecord,
  entities: ReadonlySet<Id>,
  into: Id | null,
  now: string,
): AnnotationRecord {
  const attributes = entityAttributes(view);
  const next = Object.entries(annotation.attributes).flatMap(([id, value]) => {
    if (!attributes.includes(id) || typeof value !== 'string' || !entities.has(value)) return [[id, value] as const];
    return into === null ? [] : [[id, into] as const];
  });
  return { ...annotation, attributes: Object.fromEntries(next), updatedAt: now };
}

function entityAttributes(view: ProjectView): readonly Id[] {
  const ids = view
    .codebook()
    .tags.flatMap((tag) => tag.attributes.filter((each) => each.type === 'entity').map(({ id }) => id));
  return Array.from(new Set(ids));
}
