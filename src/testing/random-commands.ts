import { addCoder } from '#core/commands/add-coder';
import { addDocuments } from '#core/commands/add-documents';
import { addRelation } from '#core/commands/add-relation';
import { changeTag } from '#core/commands/change-tag';
import type { Command, CommandReader } from '#core/commands/command';
import { createEntity } from '#core/commands/create-entity';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { deleteEntity } from '#core/commands/delete-entity';
import { editCodebook } from '#core/commands/edit-codebook';
import { editDocument } from '#core/commands/edit-document';
import { editEntity } from '#core/commands/edit-entity';
import { linkMention } from '#core/commands/link-mention';
import { mergeCoders } from '#core/commands/merge-coders';
import { mergeEntities } from '#core/commands/merge-entities';
import { removeDocuments } from '#core/commands/remove-documents';
import { removeRelation } from '#core/commands/remove-relation';
import { renameCoder } from '#core/commands/rename-coder';
import { renameProject } from '#core/commands/rename-project';
import { setAttribute } from '#core/commands/set-attribute';
import { setBoundaries } from '#core/commands/set-boundaries';
import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import { setNote } from '#core/commands/set-note';
import { setRelations } from '#core/commands/set-relations';
import { splitEntity } from '#core/commands/split-entity';
import { tagSpan } from '#core/commands/tag-span';
import type { AnnotationRecord, Id } from '#core/model/records';
import type { StoredText } from '#services/ports';
import { documentOf, storedTextOf } from '#services/source-documents';
import { addReviewRecords } from '#testing/add-review-records';
import { buildSource } from '#testing/builders';
import type { Dice } from '#testing/dice';

export interface Chosen {
  readonly command: Command;
  readonly texts?: readonly StoredText[];
}

/** A command that makes sense, more or less, in the session's state: refusals are welcome, broken states are not. */
export function chooseCommand(session: CommandReader, dice: Dice): Chosen {
  const { view } = session;
  const { one, two, three } = dice;
  const documents = view.documents();
  const document = pick(documents, one);
  const documentId = document?.id ?? '';
  const annotations = view.annotationsOf(documentId);
  const annotation = pick(annotations, two);
  const annotationId = annotation?.id ?? '';
  const entity = pick(view.entities(), three)?.id ?? '';
  const tag = ['claim', 'actor', 'date'][three % 3] ?? '';
  const start = two % Math.max(1, document?.length ?? 1);
  const end = start + (three % 24);

  switch (dice.what % 25) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
      return { command: tagSpan(session, { documentId, start, end, tag }) };
    case 5:
      return { command: deleteAnnotations(session, { annotationIds: idsOf(annotations, two, 1 + (three % 3)) }) };
    case 6:
      return { command: changeTag(session, { annotationId, tag }) };
    case 7:
      return { command: setBoundaries(session, { annotationId, start: three % 60, end: (three % 60) + (one % 20) }) };
    case 8:
      return { command: setAttribute(session, chooseAttribute(annotations, annotation, entity, dice)) };
    case 9:
      return { command: setNote(session, { annotationId, note: ['', 'a note', 'noted'][three % 3] ?? '' }) };
    case 10:
    case 11: {
      const type = ['made_by', 'addressed_to', 'said_on'][three % 3] ?? '';
      const to = type === 'said_on' ? 'date' : 'actor';
      const from =
        pick(
          annotations.filter((each) => each.tag === 'claim'),
          two,
        )?.id ?? '';
      const end =
        pick(
          annotations.filter((each) => each.tag === to),
          one,
        )?.id ?? '';
      // Where an end is missing, it is tagged first, or relations would be too rare to be met.
      if (from === '' || end === '') {
        return { command: tagSpan(session, { documentId, start, end: start + 4, tag: from === '' ? 'claim' : to }) };
      }
      const literal = dice.what % 2 === 0 && type === 'made_by' && one % 3 === 0;
      const target = literal
        ? ({ kind: 'literal', value: 'unattributed' } as const)
        : ({ kind: 'record', id: end } as const);
      return { command: addRelation(session, { type, from, target }) };
    }
    case 12: {
      const from =
        pick(
          annotations.filter((each) => each.tag === 'claim'),
          two,
        )?.id ?? '';
      const actors = annotations.filter((each) => each.tag === 'actor');
      const targets = idsOf(actors, one, three % 4).map((id) => ({ kind: 'record', id }) as const);
      return { command: setRelations(session, { type: 'made_by', from, targets }) };
    }
    case 13: {
      const relations = documents.flatMap(({ id }) => view.relationsOf(id));
      return { command: removeRelation(session, { relationId: pick(relations, two)?.id ?? '' }) };
    }
    case 14:
      return {
        command: editDocument(session, {
          documentId,
          details: { outlet: `Outlet ${String(two % 3)}`, date: ['', '2019-01-25', '2019-02'][three % 3] ?? '' },
        }),
      };
    case 15: {
      const source = buildSource(
        `new-${String(two % 50)}.txt`,
        `New document ${String(two % 50)} about NATO on Friday.`,
      );
      return { command: addDocuments({ documents: [documentOf(source)] }), texts: [storedTextOf(source)] };
    }
    case 16:
      return {
        command:
          documents.length > 1 && three % 3 === 0
            ? removeDocuments(session, { documentIds: [documentId] })
            : renameProject({ name: `P${String(two % 4)}` }),
      };
    case 17:
      return { command: addCoder({ name: `Coder ${String(two % 4)}` }) };
    case 18:
      return { command: renameCoder({ coderId: pick(view.coders(), one)?.id ?? '', name: `Name ${String(two % 5)}` }) };
    case 19: {
      const from = pick(view.coders(), one)?.id ?? '';
      const others = view.coders().filter(({ id }) => id !== from || three % 8 === 0);
      return { command: mergeCoders(session, { from, into: pick(others, two)?.id ?? '' }) };
    }
    case 20:
      if (three % 3 === 0) {
        const mentions = annotations.filter((each) => each.tag === 'actor');
        return { command: linkMention(session, { annotationIds: idsOf(mentions, one, 2), entityId: entity }) };
      }
      return {
        command: createEntity(session, { name: `Entity ${String(two % 6)}`, mentions: idsOf(annotations, one, 2) }),
      };
    case 21:
      if (three % 3 === 0) {
        const names = [annotation?.quote ?? '', view.entity(entity)?.aliases[0] ?? ''];
        const known = { kind: 'known', id: pick(view.entities(), one)?.id ?? '' } as const;
        const made = { kind: 'new', details: { name: `Split ${String(two % 4)}` } } as const;
        const into = one % 2 === 0 ? known : made;
        return { command: splitEntity(session, { entityId: entity, mentions: [annotationId], names, into }) };
      }
      return three % 2 === 0
        ? { command: deleteEntity(session, { entityId: entity }) }
        : {
            command: mergeEntities(session, {
              from: [entity, pick(view.entities(), one)?.id ?? ''],
              into: pick(view.entities(), two)?.id ?? '',
            }),
          };
    case 22: {
      if (three % 3 === 0)
        return { command: editEntity(session, { entityId: entity, details: { country: 'ua', aliases: ['A'] } }) };
      const [first, second] = [pick(view.entities(), one)?.id ?? '', pick(view.entities(), two)?.id ?? ''];
      const target = { kind: 'record', id: second } as const;
      if (three % 3 === 1) return { command: addRelation(session, { type: 'member_of', from: first, target }) };
      const codebook = view.codebook();
      const [head, ...others] = codebook.tags;
      const tags = head === undefined ? [] : [{ ...head, guideline: `Guideline ${String(two % 3)}` }, ...others];
      return { command: editCodebook({ codebook: { ...codebook, tags } }) };
    }
    case 23:
      return { command: addReviewRecords(dice) };
    default:
      return chooseEncoding(session, documentId, two);
  }
}

function chooseAttribute(
  annotations: readonly AnnotationRecord[],
  annotation: AnnotationRecord | undefined,
  entity: Id,
  { one, two, three }: Dice,
) {
  const choices = {
    claim: [
      ['function', 'demand'],
      ['concept', `Concept ${String(two % 4)}`],
      ['stance', null],
      ['form', 'mixed'],
    ],
    actor: [
      ['entity', entity],
      ['entity', null],
    ],
    date: [
      ['value', '2019-01-25'],
      ['modifier', 'approx'],
      ['value', null],
    ],
  } as const;
  const tag = annotation?.tag === 'claim' || annotation?.tag === 'actor' ? annotation.tag : 'date';
  const [attribute, value] = pick<readonly [string, string | null]>(choices[tag], three) ?? ['value', null];
  const same = annotations.filter((each) => each.tag === tag);
  return { annotationIds: idsOf(same, one, 1 + (two % 3)), attribute, value };
}

/** Reads a document as if its bytes had been decoded in another way: some characters differ, or all that follow move. */
function chooseEncoding(session: CommandReader, documentId: Id, number: number): Chosen {
  const document = session.view.document(documentId);
  const before = session.text(documentId);
  if (document === undefined || before === undefined) return { command: renameProject({ name: 'Unread' }) };
  const text = number % 2 === 0 ? before.replaceAll('’', 'â€™') : before.replaceAll('NATO', 'НАТО');
  const facts = { ...document.source, encoding: number % 3 === 0 ? 'windows-1251' : 'windows-1252' } as const;
  const stored = { hash: `text ${text}`, text, bytes: null };
  return {
    command: setDocumentEncoding(session, { documentId, text, textHash: stored.hash, facts }),
    texts: [stored],
  };
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}

function idsOf(annotations: readonly AnnotationRecord[], from: number, count: number): readonly Id[] {
  const first = from % Math.max(1, annotations.length);
  return annotations.slice(first, first + count).map(({ id }) => id);
}
