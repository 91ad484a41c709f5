import { acceptSuggestions } from '#core/commands/accept-suggestion';
import type { Command, CommandReader } from '#core/commands/command';
import { createEntity } from '#core/commands/create-entity';
import { deleteConcept } from '#core/commands/delete-concept';
import { editCodebook } from '#core/commands/edit-codebook';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { mergeEntities } from '#core/commands/merge-entities';
import { moveConcept } from '#core/commands/move-concept';
import { withConcept } from '#core/commands/new-concept';
import { rejectSuggestion } from '#core/commands/reject-suggestion';
import { removeRegion } from '#core/commands/remove-region';
import { renameConcept } from '#core/commands/rename-concept';
import { setDateReading } from '#core/commands/set-date-reading';
import { setMemberOf } from '#core/commands/set-member-of';
import { setRegion } from '#core/commands/set-region';
import { splitEntity } from '#core/commands/split-entity';
import { attributeOf } from '#core/codebook/definitions';
import type { CodebookRecord, Id, Region } from '#core/model/records';
import type { DateSuggestion } from '#core/suggest/suggestion';
import type { Dice } from '#testing/dice';

/** What coding with suggestions, regions, concepts and an edited codebook brings about; refusals are welcome. */
export function chooseAssistedCommand(session: CommandReader, { what, one, two, three }: Dice): Command {
  const { view } = session;
  const document = pick(view.documents(), one);
  const documentId = document?.id ?? '';
  const start = two % Math.max(1, document?.length ?? 1);
  const span = { start, end: start + 1 + (three % 24) };
  const concept = (number: number): Id => pick(conceptsOf(view.codebook()), number)?.id ?? '';
  const place = { tag: 'claim', attribute: 'concept', concept: concept(two) };

  const step = what % 12;
  // Concepts and actors are made first, or what is done with them would be too rare to be met.
  if (step >= 5 && step <= 8 && conceptsOf(view.codebook()).length < 2) {
    const first = withConcept(view.codebook(), 'claim', 'concept', 'Treaty');
    return editCodebook({ codebook: withConcept(first.codebook, 'claim', 'concept', 'Treaty / breach').codebook });
  }
  if ((step === 9 || step === 10) && view.entities().length < 2)
    return createEntity(session, { name: `Entity ${String(three % 6)}` });
  switch (step) {
    case 0:
      return setRegion(session, {
        documentId,
        ...span,
        role: pick<Region['role']>(['boilerplate', 'sidebar', 'caption', 'article'], one) ?? 'caption',
        date: ['', '2018-12-04'][three % 2] ?? '',
        ...regionToChange(document?.regions ?? [], three),
      });
    case 1:
      return removeRegion(session, { documentId, regionId: pick(document?.regions ?? [], two)?.id ?? '' });
    case 2:
      return rejectSuggestion(session, { documentId, suggestion: dateAt(span) });
    case 3:
      return acceptSuggestions(session, { documentId, suggestions: [dateAt(span)], choice: three % 2 });
    case 4: {
      const date = view.annotationsOf(documentId).find(({ tag }) => tag === 'date');
      const reading = { value: '2019-01', modifier: three % 2 === 0 ? ('none' as const) : ('mid' as const) };
      return setDateReading(session, { annotationId: date?.id ?? '', reading });
    }
    case 5:
      return renameConcept(session, { ...place, label: `Renamed ${String(three % 4)}` });
    case 6:
      return mergeConcepts(session, { ...place, into: concept(three) });
    case 7:
      return moveConcept(session, { ...place, under: three % 3 === 0 ? null : concept(three) });
    case 8:
      return deleteConcept(session, { ...place, to: three % 2 === 0 ? null : concept(three) });
    case 9: {
      const [entityId, groupId] = [pick(view.entities(), two)?.id ?? '', pick(view.entities(), three)?.id ?? ''];
      return setMemberOf(session, { entityId, groupId, isMember: one % 4 > 0 });
    }
    case 10: {
      const [entityId, other] = [pick(view.entities(), two)?.id ?? '', pick(view.entities(), two + 1)?.id ?? ''];
      if (three % 2 === 0) return mergeEntities(session, { from: [other], into: entityId });
      const into = { kind: 'new', details: { name: `Split ${String(three % 5)}` } } as const;
      return splitEntity(session, { entityId, names: [view.entity(entityId)?.aliases[0] ?? ''], into });
    }
    default:
      return editMeaning(view.codebook(), three);
  }
}

/** A value that goes, with what becomes of its tags, or another meaning, constraint or example. */
function editMeaning(codebook: CodebookRecord, number: number): Command {
  const note = `Because of ${String(number % 5)}`;
  if (number % 3 === 0) {
    const severity = (['error', 'info', 'off'] as const)[number % 2] ?? 'off';
    const constraints = [{ id: 'no-entity', severity, rule: { kind: 'built-in' } as const }];
    return editCodebook({ codebook: { ...codebook, constraints }, note });
  }
  const gone = number % 3 === 1 ? 'demand' : 'approx';
  const [tag, attribute] = gone === 'demand' ? (['claim', 'function'] as const) : (['date', 'modifier'] as const);
  const tags = codebook.tags.map((definition) => ({
    ...definition,
    attributes: definition.attributes.map((each) =>
      definition.id === tag && each.id === attribute
        ? { ...each, values: each.values.filter(({ id }) => id !== gone) }
        : each,
    ),
  }));
  const to = number % 2 === 0 ? null : gone === 'demand' ? 'assert' : 'mid';
  const values = [{ tag: tag, attribute: attribute, value: gone, to }];
  return editCodebook({ codebook: { ...codebook, tags }, note, migration: { tags: [], values } });
}

function dateAt(span: { readonly start: number; readonly end: number }): DateSuggestion {
  const reading = { type: 'date', anchor: 'document', rule: 'the day before' } as const;
  return {
    tag: 'date',
    ...span,
    rule: 'weekday after “on”',
    needsDate: false,
    readings: [
      { ...reading, value: '2019-01-25', modifier: 'none' },
      { ...reading, value: '2019-02-01', modifier: 'approx' },
    ],
  };
}

function regionToChange(regions: readonly Region[], number: number): { readonly regionId?: Id } {
  const region = number % 2 === 0 ? pick(regions, number) : undefined;
  return region === undefined ? {} : { regionId: region.id };
}

function conceptsOf(codebook: CodebookRecord) {
  return attributeOf(codebook, 'claim', 'concept')?.values ?? [];
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
