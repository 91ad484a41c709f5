import { beforeEach, expect, test } from 'vitest';
import { createEntity } from '#core/commands/create-entity';
import { editEntity } from '#core/commands/edit-entity';
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
import {
  bringInto,
  createMachine,
  type Machine,
  openCopy,
  openOn,
  packageOf,
  stateWithoutTimes,
} from '#testing/replicas';

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
  const round = {
    name: 'Round',
    coders: [{ name: 'Bo' }, { name: 'Cy' }],
    documents,
    blind: false,
    sampleSize: 1,
    seed: 1,
  } as const;
  anna.run(startRound({ ...round, rest: 'split' }));
  own = boMachine();
  // All actors go along once somebody's tag names them.
  for (const name of ['NATO', 'Russia', 'Lavrov']) link(anna, name, entity(anna, name));
  bo = await openCopy(own, await toCode(0));
});

function toCode(which: number): Promise<Uint8Array> {
  const coder = anna.view.rounds()[0]?.coders[which] ?? '';
  return packageOf(machine, anna, { purpose: 'to-code', coder, documents: documentsToCode(anna.view, coder) });
}

const coded = (by: Machine, copy: ProjectSession) =>
  packageOf(by, copy, { purpose: 'coded', coder: copy.coder(), adjudication: false });

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

async function bringBack(): Promise<readonly string[]> {
  const { planned } = await bringInto(machine, anna, await coded(own, bo));
  return planned.preview.notes.map(({ message }) => message);
}

/** What Anna has after both packages, in whatever order they come. */
async function annaWith(...packages: readonly [Uint8Array, Uint8Array]): Promise<ProjectSession> {
  const branches: ProjectSession[] = [];
  for (const order of [packages, packages.toReversed()]) {
    const later = createMachine('later', '2026-04-01T08:00:00.000Z', structuredClone(machine.store));
    const session = await openOn(later, anna.view.project().id);
    for (const bytes of order) await bringInto(later, session, bytes);
    for (const bytes of order) expect((await bringInto(later, session, bytes)).changed).toBe(false);
    branches.push(session);
  }
  const [first, second] = branches;
  if (first === undefined || second === undefined) throw new Error('No package was brought in.');
  expect(stateWithoutTimes(second)).toEqual(stateWithoutTimes(first));
  return first;
}

/** Bo splits “Atlantic Pact” off NATO, which Anna had given that name. */
async function splitInCopy(): Promise<{ readonly cy: ProjectSession; readonly cys: Machine }> {
  anna.run(editEntity(anna, { entityId: entity(anna, 'NATO'), details: { aliases: ['Atlantic Pact'] } }));
  bo = await openCopy((own = createMachine('bo2', '2026-03-02T08:00:00.000Z')), await toCode(0));
  const cys = createMachine('cy', '2026-03-03T08:00:00.000Z');
  const cy = await openCopy(cys, await toCode(1));
  const pact = link(bo, 'Atlantic Pact', entity(bo, 'NATO'));
  const into = { kind: 'new', details: { name: 'The Pact' } } as const;
  expect(bo.run(splitEntity(bo, { entityId: entity(bo, 'NATO'), mentions: [pact], into })).ok).toBe(true);
  return { cy, cys };
}

const aliasesOf = (session: ProjectSession, name: string) => session.view.entity(entity(session, name))?.aliases;

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

test('a name that two coders changed to different ones stays an alias, whoever comes first', async () => {
  const cys = createMachine('cy', '2026-03-03T08:00:00.000Z');
  const cy = await openCopy(cys, await toCode(1));
  const lavrov = entity(anna, 'Lavrov');
  link(bo, 'Lavrov', lavrov);
  link(cy, 'Lavrov', lavrov);
  bo.run(editEntity(bo, { entityId: lavrov, details: { name: 'Sergei Lavrov' } }));
  cy.run(editEntity(cy, { entityId: lavrov, details: { name: 'Lavrov, Sergey' } }));
  const both = await annaWith(await coded(own, bo), await coded(cys, cy));
  expect(both.view.entity(lavrov)?.aliases).toContain('Lavrov');
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

test('a name that a split took away is taken away here too, and in the other copies by the next package', async () => {
  const { cy, cys } = await splitInCopy();
  await bringBack();
  expect([aliasesOf(anna, 'NATO'), aliasesOf(anna, 'The Pact')]).toEqual([[], ['Atlantic Pact']]);
  expect(aliasesOf(cy, 'NATO')).toEqual(['Atlantic Pact']);
  await bringInto(cys, cy, await toCode(1));
  expect(aliasesOf(cy, 'NATO')).toEqual([]);
});

test('a name that one copy took away stays where another gave it, whoever comes first', async () => {
  const { cy, cys } = await splitInCopy();
  cy.run(editEntity(cy, { entityId: entity(cy, 'NATO'), details: { aliases: [] } }));
  const first = await coded(cys, cy);
  expect(aliasesOf(await annaWith(await coded(own, bo), first), 'NATO')).toEqual([]);
  const mention = link(cy, 'Atlantic Pact', entity(cy, 'NATO'));
  const both = await annaWith(await coded(own, bo), await coded(cys, cy));
  expect(aliasesOf(both, 'NATO')).toEqual(['Atlantic Pact']);
  expect(both.view.annotation(mention)?.attributes['entity']).toBe(entity(both, 'NATO'));
});

test('an actor that one copy merged and another renamed stays, renamed, and the merge is told', async () => {
  const cys = createMachine('cy', '2026-03-03T08:00:00.000Z');
  const cy = await openCopy(cys, await toCode(1));
  const mention = link(cy, 'Sergey Lavrov', entity(cy, 'Lavrov'));
  const moved = link(bo, 'Sergey Lavrov', entity(bo, 'Lavrov'));
  const lavrov = entity(anna, 'Lavrov');
  bo.run(mergeEntities(bo, { from: [entity(bo, 'Lavrov')], into: entity(bo, 'Russia') }));
  cy.run(editEntity(cy, { entityId: entity(cy, 'Lavrov'), details: { name: 'Sergei Lavrov' } }));
  const both = await annaWith(await coded(own, bo), await coded(cys, cy));
  expect(both.view.entity(lavrov)?.name).toBe('Sergei Lavrov');
  expect(both.view.annotation(mention)?.attributes['entity']).toBe(lavrov);
  expect(both.view.annotation(moved)?.attributes['entity']).toBe(entity(both, 'Russia'));
  expect(await bringBack()).toContain(
    'They made “Lavrov” one with “Russia”. It stays here, because others may use it; merge the two if they are one.',
  );
});
