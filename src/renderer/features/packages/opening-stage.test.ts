import { describe, expect, test } from 'vitest';
import { addCoder } from '#core/commands/add-coder';
import { startRound } from '#core/commands/start-round';
import { decideOpening, type OpeningStage } from '#renderer/features/packages/opening-stage.ts';
import { createProject } from '#services/create-project';
import type { ReadPackage } from '#services/open-package';
import type { ProjectSession } from '#services/project-session';
import { documentsToCode } from '#services/save-package';
import { sha256 } from '#testing/arbitrary-corpus';
import { buildSource } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import { createMachine, openCopy, openOn, packageOf, readBytes, type Machine } from '#testing/replicas';

const sourceOf = (path: string, text: string) => ({
  ...buildSource(path, text, { sha256: sha256(text) }),
  textHash: sha256(text),
});
const sources = [sourceOf('one.txt', 'NATO said so on Friday.'), sourceOf('two.txt', 'Moscow denied it.')];

async function newProject(machine: Machine, name: string, texts = sources): Promise<ProjectSession> {
  const repository = createMemoryRepository(machine.store);
  return openOn(machine, await createProject({ ...machine, repository }, { name, coderName: 'Anna', sources: texts }));
}

/** Anna's project with a round for Bo and Cy, and the package that she sends to each. */
async function world() {
  const anna = createMachine('anna', '2026-01-05T08:00:00.000Z');
  const session = await newProject(anna, 'Study');
  const coders = [{ id: session.coder() }, { name: 'Bo' }, { name: 'Cy' }];
  const documents = session.view.documents().map(({ id }) => id);
  session.run(startRound({ name: 'One', coders, documents, sampleSize: 2, rest: 'split', seed: 1, blind: true }));
  await session.flush();
  const packageFor = async (name: string): Promise<Uint8Array> => {
    const coder = session.view.coders().find((each) => each.name === name)?.id ?? '';
    const request = { purpose: 'to-code', coder, documents: documentsToCode(session.view, coder) } as const;
    return packageOf(anna, session, request);
  };
  return { anna, session, packageFor };
}

const decide = (machine: Machine, session: ProjectSession, read: ReadPackage): Promise<OpeningStage> =>
  decideOpening(read, { session, repository: createMemoryRepository(machine.store), clock: machine.clock });

describe('a file that was read', () => {
  test('with documents to code becomes a copy of its own where the project is not known', async () => {
    const { packageFor } = await world();
    const bo = createMachine('bo', '2026-01-06T08:00:00.000Z');
    const other = await newProject(bo, 'Sample');
    const stage = await decide(bo, other, await readBytes(await packageFor('Bo')));
    expect(stage).toMatchObject({ kind: 'new-copy', about: { purpose: 'to-code', coder: { name: 'Bo' } } });
  });

  test('for somebody else who codes at this computer becomes another copy', async () => {
    const { packageFor } = await world();
    const shared = createMachine('shared', '2026-01-06T08:00:00.000Z');
    const copy = await openCopy(shared, await packageFor('Bo'));
    const stage = await decide(shared, copy, await readBytes(await packageFor('Cy')));
    expect(stage).toMatchObject({ kind: 'new-copy', about: { coder: { name: 'Cy' } } });
  });

  test('with what was coded is shown before it is brought in, and sends one to its project first', async () => {
    const { anna, session, packageFor } = await world();
    const bo = createMachine('bo', '2026-01-06T08:00:00.000Z');
    const copy = await openCopy(bo, await packageFor('Bo'));
    copy.run(addCoder({ name: 'Somebody' }));
    const back = await readBytes(
      await packageOf(bo, copy, { purpose: 'coded', coder: copy.coder(), adjudication: false }),
    );
    expect(await decide(anna, session, back)).toMatchObject({ kind: 'preview', planned: { kind: 'merge' } });
    const other = await newProject(anna, 'Another study', [sourceOf('three.txt', 'Something else.')]);
    expect(await decide(anna, other, back)).toMatchObject({
      kind: 'other-project',
      projectId: session.projectId,
      name: 'Study',
    });
  });

  test('that was made here is refused in words', async () => {
    const { anna, session, packageFor } = await world();
    const stage = await decide(anna, session, await readBytes(await packageFor('Bo')));
    expect(stage.kind === 'failed' && stage.message).toContain('made here');
  });

  test('of a project that is nowhere here is refused in words', async () => {
    const { packageFor } = await world();
    const bo = createMachine('bo', '2026-01-06T08:00:00.000Z');
    const copy = await openCopy(bo, await packageFor('Bo'));
    const back = await readBytes(
      await packageOf(bo, copy, { purpose: 'coded', coder: copy.coder(), adjudication: false }),
    );
    const stranger = createMachine('stranger', '2026-01-07T08:00:00.000Z');
    const stage = await decide(stranger, await newProject(stranger, 'Mine'), back);
    expect(stage.kind === 'failed' && stage.message).toContain('not here');
  });

  test('that is a corpus can join the project where it has the same texts, else only become one', async () => {
    const { anna, session, packageFor } = await world();
    const { name, contents } = await readBytes(await packageFor('Bo'));
    const corpus = { name, contents: { ...contents, package: null } };
    expect(await decide(anna, session, corpus)).toMatchObject({ kind: 'corpus', canJoin: true });
    const other = await newProject(anna, 'Another study', [sourceOf('three.txt', 'Something else.')]);
    expect(await decide(anna, other, corpus)).toMatchObject({ kind: 'corpus', canJoin: false });
  });
});
