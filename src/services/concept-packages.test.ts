import { beforeEach, describe, expect, test } from 'vitest';
import { attributeOf } from '#core/codebook/definitions';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { renameConcept } from '#core/commands/rename-concept';
import { setAttribute } from '#core/commands/set-attribute';
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

const text = 'One said. Two said. Three said. Four said. Five said.';
const list = { tag: 'claim', attribute: 'concept' } as const;

interface Copy {
  readonly machine: Machine;
  readonly session: ProjectSession;
}

let anna: Copy;
let bo: Copy;
let cy: Copy;

/** Anna's project, in whose list is “Treaty”, and the copies in which Bo and Cy code. */
beforeEach(async () => {
  const machine = createMachine('anna', '2026-03-01T08:00:00.000Z');
  const source = { ...buildSource('one.txt', text, { sha256: sha256(`bytes of ${text}`) }), textHash: sha256(text) };
  const repository = createMemoryRepository(machine.store);
  const project = await createProject(
    { ...machine, repository },
    { name: 'Pact', coderName: 'Anna', sources: [source] },
  );
  const session = await openOn(machine, project);
  anna = { machine, session };
  code(anna, 0, 'Treaty');
  const documents = session.view.documents().map(({ id }) => id);
  const coders = [{ name: 'Bo' }, { name: 'Cy' }];
  session.run(startRound({ name: 'Round', coders, documents, blind: false, sampleSize: 1, seed: 1, rest: 'split' }));
  [bo, cy] = [await copyFor(0, 'bo'), await copyFor(1, 'cy')];
});

async function copyFor(which: number, name: string): Promise<Copy> {
  const machine = createMachine(name, '2026-03-02T08:00:00.000Z');
  return { machine, session: await openCopy(machine, await toCode(which)) };
}

const coderAt = (which: number): Id => anna.session.view.rounds()[0]?.coders[which] ?? '';

function toCode(which: number): Promise<Uint8Array> {
  const coder = coderAt(which);
  const documents = documentsToCode(anna.session.view, coder);
  return packageOf(anna.machine, anna.session, { purpose: 'to-code', coder, documents });
}

const coded = ({ machine, session }: Copy) =>
  packageOf(machine, session, { purpose: 'coded', coder: session.coder(), adjudication: false });

/** Tags a sentence as a claim, unless it is one, and gives it the concept. */
function code({ session }: Copy, sentence: number, concept: string): Id {
  const documentId = session.view.documents()[0]?.id ?? '';
  const sentences = text.split(/(?<=\.) /u);
  const start = text.indexOf(sentences[sentence] ?? '');
  const end = start + (sentences[sentence]?.length ?? 1) - 1;
  const known = session.view
    .annotationsOf(documentId)
    .find((each) => each.start === start && each.coder === session.coder());
  if (known === undefined) session.run(tagSpan(session, { documentId, start, end, tag: 'claim' }));
  const claim = session.view
    .annotationsOf(documentId)
    .find((each) => each.start === start && each.coder === session.coder());
  session.run(setAttribute(session, { annotationIds: [claim?.id ?? ''], attribute: 'concept', value: concept }));
  return claim?.id ?? '';
}

const valuesOf = ({ session }: Copy) => attributeOf(session.view.codebook(), 'claim', 'concept')?.values ?? [];
const labelsOf = (copy: Copy) => valuesOf(copy).map(({ label }) => label);

/** What the claim is coded with, in words. */
function conceptOf(copy: Copy, claim: Id): string | undefined {
  const id = copy.session.view.annotation(claim)?.attributes['concept'];
  return valuesOf(copy).find((value) => value.id === id)?.label;
}

function rename(copy: Copy, from: string, label: string): void {
  const concept = valuesOf(copy).find((value) => value.label === from)?.id ?? '';
  const done = copy.session.run(renameConcept(copy.session, { ...list, concept, label }));
  if (!done.ok) throw new Error(done.error.message);
}

async function bring(into: Copy, bytes: Uint8Array) {
  const { planned, changed } = await bringInto(into.machine, into.session, bytes);
  return { ...planned.preview, changed };
}

/** Anna's project as it is now, on a disk of its own, with the packages brought in. */
async function annaWith(packages: readonly Uint8Array[]): Promise<Copy> {
  const machine = createMachine('later', '2026-04-01T08:00:00.000Z', structuredClone(anna.machine.store));
  const branch = { machine, session: await openOn(machine, anna.session.view.project().id) };
  for (const bytes of packages) await bring(branch, bytes);
  return branch;
}

/** Both orders, which must come to the same. */
async function annaWithBoth(): Promise<Copy> {
  const [one, other] = [await coded(bo), await coded(cy)];
  const [first, second] = [await annaWith([one, other]), await annaWith([other, one])];
  expect(stateWithoutTimes(second.session)).toEqual(stateWithoutTimes(first.session));
  for (const bytes of [one, other]) expect((await bring(first, bytes)).changed).toBe(false);
  return first;
}

describe('what a copy calls a concept', () => {
  test('is taken where nothing was set here', async () => {
    rename(bo, 'Treaty', 'Agreement');
    code(bo, 1, 'Agreement');
    await bring(anna, await coded(bo));
    expect(labelsOf(anna)).toEqual(['Agreement']);
  });

  test('is told and not taken where another name was given here', async () => {
    rename(bo, 'Treaty', 'Agreement');
    rename(anna, 'Treaty', 'Pact');
    const { notes } = await bring(anna, await coded(bo));
    expect(labelsOf(anna)).toEqual(['Pact']);
    expect(notes.filter(({ kind }) => kind === 'kept')).toMatchObject([{ ours: 'Pact', theirs: 'Agreement' }]);
  });

  test('counts more than what others called it when they made it, whoever comes first', async () => {
    const one = code(bo, 1, 'Arms');
    await coded(bo);
    rename(bo, 'Arms', 'Weapons');
    const other = code(cy, 1, 'Arms');
    const all = await annaWithBoth();
    expect(labelsOf(all)).toEqual(['Treaty', 'Weapons']);
    expect([one, other].map((claim) => conceptOf(all, claim))).toEqual(['Weapons', 'Weapons']);
  });

  test('is one name where two copies gave different ones, whoever comes first', async () => {
    rename(bo, 'Treaty', 'Agreement');
    rename(cy, 'Treaty', 'Pact');
    expect(labelsOf(await annaWithBoth())).toEqual(['Pact']);
  });

  test('stays what it was called here after it came, also when more packages come', async () => {
    code(bo, 1, 'Arms');
    await bring(anna, await coded(bo));
    rename(anna, 'Arms', 'Weapons');
    code(bo, 2, 'Law');
    code(cy, 2, 'Arms');
    await bring(anna, await coded(bo));
    await bring(anna, await coded(cy));
    expect(labelsOf(anna)).toEqual(['Law', 'Treaty', 'Weapons']);
  });

  test('is not lost by a package that is sent again, and still comes back', async () => {
    rename(bo, 'Treaty', 'Agreement');
    code(anna, 1, 'Arms');
    await bring(bo, await toCode(0));
    expect(labelsOf(bo)).toEqual(['Agreement', 'Arms']);
    await bring(anna, await coded(bo));
    expect(labelsOf(anna)).toEqual(['Agreement', 'Arms']);
  });

  test('gives way to a name that was given by who hands the project out', async () => {
    rename(bo, 'Treaty', 'Agreement');
    rename(anna, 'Treaty', 'Pact');
    await bring(bo, await toCode(0));
    expect(labelsOf(bo)).toEqual(['Pact']);
  });
});

describe('concepts that copies make', () => {
  test('are one where they were made with the same words, and never where the words differ', async () => {
    const claims = [code(bo, 1, 'Cease fire'), code(bo, 2, 'law / war')];
    const others = [code(cy, 1, 'cease  Fire'), code(cy, 2, 'Law war'), code(cy, 3, 'Cease-fire')];
    const all = await annaWithBoth();
    expect(claims.map((claim) => conceptOf(all, claim))).toEqual(['cease Fire', 'law / war']);
    expect(others.map((claim) => conceptOf(all, claim))).toEqual(['cease Fire', 'Law war', 'Cease-fire']);
  });

  test('stay two where another copy gave their words to another concept, told apart by a number', async () => {
    rename(bo, 'Treaty', 'Arms');
    const one = code(bo, 1, 'Arms');
    const other = code(cy, 1, 'Arms');
    const all = await annaWithBoth();
    expect(labelsOf(all)).toEqual(['Arms', 'Arms (2)']);
    expect([one, other].map((claim) => conceptOf(all, claim))).toEqual(['Arms (2)', 'Arms']);
    await bring(anna, await coded(cy));
    const { notes } = await bring(anna, await coded(bo));
    expect(notes.map(({ message }) => message)).toContain(
      'Two concepts are called “Arms”; one is “Arms (2)” now. Merge them if they are one.',
    );
    rename(anna, 'Arms', 'Weapons');
    code(bo, 2, 'Law');
    await bring(anna, await coded(bo));
    expect(labelsOf(anna)).toEqual(['Arms', 'Law', 'Weapons']);
  });

  test('lose the number when the copy that brought it about calls its concept otherwise', async () => {
    rename(bo, 'Treaty', 'Arms');
    code(cy, 1, 'Arms');
    await bring(anna, await coded(bo));
    await bring(anna, await coded(cy));
    expect(labelsOf(anna)).toEqual(['Arms', 'Arms (2)']);
    rename(bo, 'Arms', 'Accord');
    await bring(anna, await coded(bo));
    expect(labelsOf(anna)).toEqual(['Accord', 'Arms']);
  });

  test('leave the words to what was called so here', async () => {
    rename(anna, 'Treaty', 'Arms');
    code(bo, 1, 'Arms');
    await bring(anna, await coded(bo));
    expect(valuesOf(anna).map(({ id, label }) => [id, label])).toEqual([
      ['treaty', 'Arms'],
      ['arms', 'Arms (2)'],
    ]);
  });

  test('stay where a copy merged them away after it had sent them, and that is told', async () => {
    const claim = code(bo, 1, 'Traety');
    await bring(anna, await coded(bo));
    const done = bo.session.run(mergeConcepts(bo.session, { ...list, concept: 'traety', into: 'treaty' }));
    expect(done.ok).toBe(true);
    const { notes } = await bring(anna, await coded(bo));
    expect(conceptOf(anna, claim)).toBe('Treaty');
    expect(labelsOf(anna)).toEqual(['Traety', 'Treaty']);
    expect(notes.map(({ message }) => message)).toContain(
      'They took the concept “Traety” away. It stays here, because others may use it.',
    );
  });

  test('that were taken away here come back where a copy went on with them, with one name whoever comes first', async () => {
    code(bo, 1, 'Treaty');
    rename(cy, 'Treaty', 'Accord');
    const claim = code(cy, 1, 'Accord');
    code(anna, 0, 'Arms');
    anna.session.run(mergeConcepts(anna.session, { ...list, concept: 'treaty', into: 'arms' }));
    expect(labelsOf(anna)).toEqual(['Arms']);
    const all = await annaWithBoth();
    expect(labelsOf(all)).toEqual(['Accord', 'Arms']);
    expect(conceptOf(all, claim)).toBe('Accord');
  });
});

test('a package that was skipped makes no difference, also where a concept was used for a while only', async () => {
  code(anna, 0, 'Arms');
  anna.session.run(mergeConcepts(anna.session, { ...list, concept: 'treaty', into: 'arms' }));
  const claim = code(bo, 1, 'Treaty');
  const first = await coded(bo);
  code(bo, 1, 'Law');
  const second = await coded(bo);
  const states: unknown[] = [];
  for (const order of [[first, second], [second], [second, first]]) {
    const all = await annaWith(order);
    expect(conceptOf(all, claim)).toBe('Law');
    states.push(stateWithoutTimes(all.session));
  }
  expect(states[1]).toEqual(states[0]);
  expect(states[2]).toEqual(states[0]);
});

test('a copy whose codebook is the later one still learns the concepts of the layers that it is sent', async () => {
  code(bo, 1, 'Arms');
  code(bo, 2, 'Law');
  bo.session.run(mergeConcepts(bo.session, { ...list, concept: 'arms', into: 'law' }));
  const claim = code(anna, 3, 'Peace');
  await bring(bo, await toCode(0));
  expect(conceptOf(bo, claim)).toBe('Peace');
  expect(labelsOf(bo)).toEqual(['Law', 'Peace', 'Treaty']);
});
