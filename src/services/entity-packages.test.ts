import { beforeEach, expect, test } from 'vitest';
import { createEntity } from '#core/commands/create-entity';
import { linkMention } from '#core/commands/link-mention';
import { mergeEntities } from '#core/commands/merge-entities';
import { groupsAmong, setMemberOf } from '#core/commands/set-member-of';
import { splitEntity } from '#core/commands/split-entity';
import { startRound } from '#core/commands/start-round';
import { tagSpan } from '#core/commands/tag-span';
import type { Id } from '#core/model/records';
import { createProject } from '#services/create-project';
import type { ProjectSession } from '#services/project-session';
import { documentsToCode } from '#services/save-package';
import { sha256 } from '#testing/arbitrary-corpus';
import { buildSource } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import { bringInto, createMachine, type Machine, openCopy, openOn, packageOf } from '#testing/replicas';

const text = 'NATO met. The Atlantic Pact spoke, Nato’s envoys left, and Lavrov agreed with Sergey Lavrov of Russia.';

let machine: Machine;
let anna: ProjectSession;
let bo: ProjectSession;
const boMachine = () => createMachine('bo', '2026-03-02T08:00:00.000Z');
let own: Machine;

/** Anna's project with actors that she knows, and a copy in which Bo codes. */
beforeEach(async () => {
  machine = createMachine('anna', '2026-03-01T08:00:00.000Z');
  const source = { ...buildSource('one.txt', text, { sha256: sha256(`bytes of ${text}`) }), textHash: sha256(text) };
  const repository = createMemoryRepository(machine.store);
  const details = { name: 'Pact', coderName: 'Anna', sources: [source] };
  anna = await openOn(machine, await createProject({ ...machine, repository }, details));
  for (const name of ['NATO', 'Russia', 'Lavrov']) anna.run(createEntity(anna, { name }));
  const documents = anna.view.documents().map(({ id }) => id);
  const round = { name: 'Round', coders: [{ name: 'Bo' }], documents, blind: false, sampleSize: 1, seed: 1 } as const;
  anna.run(startRound({ ...round, rest: 'split' }));
  const coder = anna.view.rounds()[0]?.coders[0] ?? '';
  own = boMachine();
  const purpose = { purpose: 'to-code', coder, documents: documentsToCode(anna.view, coder) } as const;
  // All actors go along once somebody's tag names them.
  for (const name of ['NATO', 'Russia', 'Lavrov']) link(anna, name, entity(anna, name));
  bo = await openCopy(own, await packageOf(machine, anna, purpose));
});

function entity(session: ProjectSession, name: string): Id {
  return session.view.entities().find((one) => one.name === name)?.id ?? '';
}

function link(session: ProjectSession, words: string, entityId: Id): Id {
  const documentId = session.view.documents()[0]?.id ?? '';
  const start = text.indexOf(words);
  const done = session.run(tagSpan(session, { documentId, start, end: start + words.length, tag: 'actor' }));
  const made = done.ok ? done.value?.change.added[0]?.id : undefined;
  session.run(linkMention(session, { annotationIds: [made ?? ''], entityId }));
  return made ?? '';
}

async function bringBack(): Promise<void> {
  const bytes = await packageOf(own, bo, { purpose: 'coded', coder: bo.coder(), adjudication: false });
  await bringInto(machine, anna, bytes);
}

test('names that were learned on both sides are all known afterwards', async () => {
  link(bo, 'Atlantic Pact', entity(bo, 'NATO'));
  link(anna, 'Sergey Lavrov', entity(anna, 'Lavrov'));
  link(bo, 'Sergey Lavrov', entity(bo, 'Lavrov'));
  anna.run(
    linkMention(anna, {
      annotationIds: [link(anna, 'The Atlantic Pact', entity(anna, 'NATO'))],
      entityId: entity(anna, 'NATO'),
    }),
  );
  await bringBack();
  expect(anna.view.entity(entity(anna, 'Lavrov'))?.aliases).toEqual(['Sergey Lavrov']);
  expect(anna.view.entity(entity(anna, 'NATO'))?.aliases).toContain('Atlantic Pact');
});

test('a split that a coder made comes back with its new actor and the mentions that moved', async () => {
  const pact = link(bo, 'Atlantic Pact', entity(bo, 'NATO'));
  const into = { kind: 'new', details: { name: 'Atlantic Pact', entityKind: 'intergovernmental' } } as const;
  bo.run(splitEntity(bo, { entityId: entity(bo, 'NATO'), mentions: [pact], into }));
  await bringBack();
  expect(entity(anna, 'Atlantic Pact')).toBe(entity(bo, 'Atlantic Pact'));
  expect(anna.view.annotation(pact)?.attributes).toEqual({ entity: entity(anna, 'Atlantic Pact') });
});

test('a membership that a coder stated comes back, to the actor that stands for a merged one here', async () => {
  link(bo, 'Lavrov', entity(bo, 'Lavrov'));
  const [lavrov, russia, nato] = [entity(anna, 'Lavrov'), entity(anna, 'Russia'), entity(anna, 'NATO')];
  bo.run(setMemberOf(bo, { entityId: lavrov, groupId: russia, isMember: true }));
  anna.run(mergeEntities(anna, { from: [russia], into: nato }));
  await bringBack();
  expect(groupsAmong(anna.view.relationsAt(lavrov), lavrov)).toEqual([nato]);
});
