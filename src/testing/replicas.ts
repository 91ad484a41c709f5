import { attributeOf } from '#core/codebook/definitions';
import { addComment } from '#core/commands/add-comment';
import { deleteComment } from '#core/commands/edit-comment';
import { replyInThread } from '#core/commands/continue-thread';
import type { Command } from '#core/commands/command';
import { createEntity } from '#core/commands/create-entity';
import { deleteConcept } from '#core/commands/delete-concept';
import { deleteEntity } from '#core/commands/delete-entity';
import { editEntity } from '#core/commands/edit-entity';
import { linkMention } from '#core/commands/link-mention';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { mergeEntities } from '#core/commands/merge-entities';
import { moveConcept } from '#core/commands/move-concept';
import { renameCoder } from '#core/commands/rename-coder';
import { renameConcept } from '#core/commands/rename-concept';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import { setAttribute } from '#core/commands/set-attribute';
import { setMemberOf } from '#core/commands/set-member-of';
import { splitEntity } from '#core/commands/split-entity';
import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import type { AnyRecord, Id } from '#core/model/records';
import { createCorpusPorts } from '#host/corpus-ports';
import { createMemoryHost } from '#host/memory/memory-host';
import {
  bringIn,
  createProjectOfPackage,
  planPackage,
  readPackage,
  type PlannedPackage,
  type ReadPackage,
} from '#services/open-package';
import { openProjectSession } from '#services/open-project-session';
import type { Clock, Ids, StoredText } from '#services/ports';
import type { ProjectSession } from '#services/project-session';
import { type PackageRequest, savePackage } from '#services/save-package';
import { sha256 } from '#testing/arbitrary-corpus';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository, type MemoryStore } from '#testing/memory-repository';
import type { Dice } from '#testing/dice';
import { chooseAssistedCommand } from '#testing/random-assisted-commands';
import { chooseCommand } from '#testing/random-commands';

/** One person's machine: a store, a clock and ids of its own. */
export interface Machine {
  readonly store: MemoryStore;
  readonly clock: Clock;
  readonly ids: Ids;
}

export function createMachine(name: string, start: string, store: MemoryStore = new Map()): Machine {
  return { store, clock: createFixedClock(start), ids: createFixedIds(name) };
}

/** Opens the project as the app would after a start, with all texts read. */
export async function openOn({ store, clock, ids }: Machine, projectId: Id, coder?: Id): Promise<ProjectSession> {
  const repository = createMemoryRepository(store);
  const dependencies = { repository, clock, ids, scheduler: createManualScheduler() };
  const options = { freeze: true, ...(coder === undefined ? {} : { coder }) };
  const session = await openProjectSession(dependencies, projectId, options);
  if (session === undefined) throw new Error(`There is no project ${projectId}.`);
  for (const document of session.view.documents()) await session.loadText(document.id);
  return session;
}

const running = new AbortController().signal;

/** The bytes of a package that was saved; throws where it could not be. */
export async function packageOf(
  machine: Machine,
  session: ProjectSession,
  request: PackageRequest,
): Promise<Uint8Array> {
  const host = createMemoryHost();
  const { clock, ids } = machine;
  const job = { session, request, host, ports: createCorpusPorts(), clock, ids, signal: running };
  const saved = await savePackage({ ...job, onProgress: () => undefined });
  if (!saved.ok) throw new Error(saved.error.message);
  const [bytes] = host.control.saved.values();
  if (bytes === undefined) throw new Error('Nothing was saved.');
  return bytes;
}

/** What is in the file; throws where it is not sound. */
export async function readBytes(bytes: Uint8Array): Promise<ReadPackage> {
  const host = createMemoryHost();
  host.control.chooseNext([{ path: 'package.json', bytes }]);
  const read = await readPackage({ host, ports: createCorpusPorts(), signal: running, onProgress: () => undefined });
  if (!read.ok) throw new Error(`${read.error.message} ${JSON.stringify(read.error.findings)}`);
  return read.value;
}

/** A copy of the project on another machine, made from a package. */
export async function openCopy(machine: Machine, bytes: Uint8Array): Promise<ProjectSession> {
  const { contents } = await readBytes(bytes);
  const repository = createMemoryRepository(machine.store);
  const opened = await createProjectOfPackage({ ...machine, repository }, contents);
  if (!opened.ok) throw new Error(opened.error.message);
  return openOn(machine, opened.value.projectId, opened.value.coder);
}

/** Brings the package in; throws where it is refused. `changed` is false where nothing was new. */
export async function bringInto(
  machine: Machine,
  session: ProjectSession,
  bytes: Uint8Array,
): Promise<{ readonly planned: PlannedPackage; readonly changed: boolean }> {
  const { contents } = await readBytes(bytes);
  const planned = await planPackage(session, contents, machine.clock);
  if (!planned.ok) throw new Error(planned.error.message);
  const done = bringIn(session, planned.value);
  if (!done.ok) throw new Error(done.error.message);
  return { planned: planned.value, changed: done.value !== null };
}

/** All records by id, without the times at which packages came. */
export function stateWithoutTimes(session: ProjectSession): readonly AnyRecord[] {
  return [...session.view.all()]
    .map((record) => (record.kind === 'receipt' ? { ...record, at: '' } : record))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Commands that end a copy's layer, or read texts by hashes that are made up. */
const elsewhere = new Set([
  'add-documents',
  'add-review-records',
  'merge-coders',
  'rename-project',
  'set-document-encoding',
]);

/** Something that a coder does in a copy of the project. */
export function actInCopy(session: ProjectSession, dice: Dice): void {
  const { command, texts = [] } = chooseInCopy(session, dice);
  session.run(command, texts);
}

/** What becomes of the concepts that are there; the names are few, so that copies give the same ones. */
function chooseConceptCommand(session: ProjectSession, { what, one, two, three }: Dice): Command {
  const values = attributeOf(session.view.codebook(), 'claim', 'concept')?.values ?? [];
  const concept = (number: number): Id => values[number % Math.max(1, values.length)]?.id ?? '';
  const place = { tag: 'claim', attribute: 'concept', concept: concept(one) };
  switch (Math.floor(what / 16) % 6) {
    case 0:
      return moveConcept(session, { ...place, under: three % 3 === 0 ? null : concept(two) });
    case 1:
      return mergeConcepts(session, { ...place, into: concept(two) });
    case 2:
      return deleteConcept(session, { ...place, to: three % 2 === 0 ? null : concept(two) });
    default: {
      const label = `Concept ${String(three % 4)}${two % 3 === 0 ? '!' : ''}`;
      return renameConcept(session, { ...place, label: two % 4 === 0 ? `Group / ${label}` : label });
    }
  }
}

function finish(session: ProjectSession, documentId: Id): void {
  session.run(setAssignmentState(session, { coder: session.coder(), documentId, state: 'done' }));
}

function chooseInCopy(
  session: ProjectSession,
  dice: Dice,
): { readonly command: Command; readonly texts?: readonly StoredText[] } {
  const { one, two, three } = dice;
  const { view } = session;
  const documents = view.documents();
  const document = documents[one % Math.max(1, documents.length)];
  const documentId = document?.id ?? '';
  const coder = session.coder();
  const entityAt = (number: number): Id => view.entities()[number % Math.max(1, view.entities().length)]?.id ?? '';
  switch (dice.what % 16) {
    case 0:
      if (three % 4 === 0) for (const { id } of documents) finish(session, id);
      return {
        command: setAssignmentState(session, {
          coder,
          documentId,
          state: (['to-do', 'in-progress', 'done'] as const)[two % 3] ?? 'done',
        }),
      };
    case 1: {
      const lines = view.commentsOf(documentId);
      const line = lines[two % Math.max(1, lines.length)];
      if (line !== undefined && three % 3 === 0) {
        return { command: replyInThread(session, { threadId: line.thread, text: `Answer ${String(two % 5)}` }) };
      }
      if (line !== undefined && three % 3 === 1) return { command: deleteComment(session, { commentId: line.id }) };
      return {
        command: addComment(session, { documentId, about: { kind: 'document' }, text: `Remark ${String(two % 5)}` }),
      };
    }
    case 2: {
      const text = session.text(documentId);
      if (document === undefined || text === undefined || three % 4 > 0) break;
      const next = two % 2 === 0 ? text.replaceAll('’', 'â€™') : text.replaceAll('NATO', 'НАТО');
      const facts = { ...document.source, encoding: two % 3 === 0 ? 'windows-1251' : 'koi8-r' };
      const stored = { hash: sha256(next), text: next, bytes: null };
      return {
        command: setDocumentEncoding(session, { documentId, text: next, textHash: stored.hash, facts }),
        texts: [stored],
      };
    }
    case 3: {
      const claim = view.annotationsOf(documentId).find(({ tag }) => tag === 'claim');
      if (claim === undefined) break;
      const value = `Concept ${String(two % 4)}${three % 2 === 0 ? '!' : ''}`;
      return { command: setAttribute(session, { annotationIds: [claim.id], attribute: 'concept', value }) };
    }
    case 4: {
      const actor = view.annotationsOf(documentId).find(({ tag }) => tag === 'actor');
      if (actor === undefined) break;
      return {
        // A name that a mention has becomes an alias when it is changed.
        command: createEntity(session, {
          name: two % 7 > 3 ? actor.quote : `Actor ${String(two % 6)}`,
          mentions: [actor.id],
        }),
      };
    }
    case 5:
      return { command: renameCoder({ coderId: coder, name: `Name ${String(two % 3)}` }) };
    case 6:
      return { command: mergeEntities(session, { from: [entityAt(two)], into: entityAt(three) }) };
    case 7: {
      if (three % 3 > 0) break;
      return { command: deleteEntity(session, { entityId: entityAt(two) }) };
    }
    case 8: {
      const choices = [
        { country: ['ua', 'ru', ''][three % 3] ?? '' },
        { name: `Actor ${String(three % 6)}` },
        { aliases: [`Alias ${String(three % 4)}`, `Alias ${String(two % 4)}`] },
        { entityKind: three % 2 === 0 ? ('state' as const) : ('group' as const) },
      ];
      return { command: editEntity(session, { entityId: entityAt(one), details: choices[two % 4] ?? {} }) };
    }
    case 9: {
      const actors = view.annotationsOf(documentId).filter(({ tag }) => tag === 'actor');
      const annotationIds = actors.slice(two % 3, (two % 3) + 2).map(({ id }) => id);
      return { command: setAttribute(session, { annotationIds, attribute: 'entity', value: entityAt(three) }) };
    }
    case 10: {
      const actors = view.annotationsOf(documentId).filter(({ tag }) => tag === 'actor');
      const annotationIds = actors.slice(two % 3, (two % 3) + 2).map(({ id }) => id);
      return { command: linkMention(session, { annotationIds, entityId: entityAt(three) }) };
    }
    case 11: {
      const entityId = entityAt(two);
      const mentions = view.annotationsOf(documentId).filter(({ attributes }) => attributes['entity'] === entityId);
      const names = [view.entity(entityId)?.aliases[0] ?? '', mentions[0]?.quote ?? ''];
      const into =
        three % 2 === 0
          ? ({ kind: 'known', id: entityAt(three) } as const)
          : ({ kind: 'new', details: { name: `Split ${String(three % 5)}` } } as const);
      return { command: splitEntity(session, { entityId, names, into }) };
    }
    case 12:
      return {
        command: setMemberOf(session, { entityId: entityAt(two), groupId: entityAt(three), isMember: one % 4 > 0 }),
      };
    case 13: {
      const command = chooseAssistedCommand(session, { ...dice, what: Math.floor(dice.what / 16) });
      if (!elsewhere.has(command.name)) return { command };
      break;
    }
    case 14:
      return { command: chooseConceptCommand(session, dice) };
    default:
      break;
  }
  const chosen = chooseCommand(session, { ...dice, what: Math.floor(dice.what / 16) });
  return elsewhere.has(chosen.command.name) ? { command: renameCoder({ coderId: '', name: '' }) } : chosen;
}
