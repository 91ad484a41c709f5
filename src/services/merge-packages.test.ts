import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptKey } from '#core/codebook/concept-tree';
import { createEntity } from '#core/commands/create-entity';
import { startRound } from '#core/commands/start-round';
import { tagSpan } from '#core/commands/tag-span';
import type { AnyRecord, Id } from '#core/model/records';
import { createProject } from '#services/create-project';
import type { ProjectSession } from '#services/project-session';
import { documentsToCode } from '#services/save-package';
import { sha256 } from '#testing/arbitrary-corpus';
import { buildSource } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import type { Dice } from '#testing/dice';
import {
  actInCopy,
  bringInto,
  createMachine,
  type Machine,
  openCopy,
  openOn,
  packageOf,
  readBytes,
  stateWithoutTimes,
} from '#testing/replicas';

/**
 * A coordinator and two coders, each on a machine of their own, with whatever they do: the packages that go between
 * them are written and read as the app does it.
 */
const texts = [
  'NATO said on Friday that “Russia has broken” the treaty.\nMoscow denied it on 25 January 2019. 👩‍👩‍👧 and a flag 🇺🇦.',
  'Zelenskyy’s office warned Москва.\n\nThe U.S. demanded that NATO’s allies respond by Monday.',
  'A third text, which NATO’s allies will never read.',
];

const dice: fc.Arbitrary<Dice> = fc.record({
  what: fc.nat(6000),
  one: fc.nat(1000),
  two: fc.nat(1000),
  three: fc.nat(1000),
});
const acts = fc.array(dice, { maxLength: 30, size: 'max' });

interface Play {
  /** What the coordinator does first, and after the packages went out. */
  readonly before: readonly Dice[];
  readonly meanwhile: readonly Dice[];
  /** Two stretches of work of each coder: a package is sent after each. */
  readonly work: readonly (readonly [readonly Dice[], readonly Dice[]])[];
  readonly blind: boolean;
}

const plays: fc.Arbitrary<Play> = fc.record({
  before: acts,
  meanwhile: fc.array(dice, { maxLength: 12, size: 'max' }),
  work: fc.tuple(fc.tuple(acts, acts), fc.tuple(acts, acts)),
  blind: fc.boolean(),
});

interface Played {
  readonly anna: Machine;
  readonly project: Id;
  /** In the order in which they were sent, those of the first coder first. */
  readonly packages: readonly (Uint8Array | undefined)[];
  readonly coders: readonly Id[];
  readonly machines: readonly Machine[];
  readonly copies: readonly ProjectSession[];
  readonly sent: readonly Uint8Array[];
}

async function play({ before, meanwhile, work, blind }: Play): Promise<Played> {
  const anna = createMachine('anna', '2026-03-01T08:00:00.000Z');
  const sources = texts.map((text, index) => {
    return {
      ...buildSource(`${String(index)}.txt`, text, { sha256: sha256(`bytes of ${text}`) }),
      textHash: sha256(text),
    };
  });
  const repository = createMemoryRepository(anna.store);
  const project = await createProject({ ...anna, repository }, { name: 'Test', coderName: 'Anna', sources });
  const session = await openOn(anna, project);
  for (const name of ['NATO', 'Moscow']) session.run(createEntity(session, { name }));
  for (const each of before) actInCopy(session, each);
  const documents = session.view.documents().map(({ id }) => id);
  const round = startRound({
    name: 'First round',
    coders: [{ name: 'Bo' }, { name: 'Cy' }],
    documents,
    sampleSize: 2,
    rest: 'split',
    seed: 5,
    blind,
  });
  if (documents.length > 0 && !session.run(round).ok) throw new Error('No round.');
  const coders = session.view.rounds()[0]?.coders ?? [];
  const sent: Uint8Array[] = [];
  const packages: Uint8Array[] = [];
  const machines: Machine[] = [];
  const copies: ProjectSession[] = [];
  for (const [index, coder] of coders.entries()) {
    const given = documentsToCode(session.view, coder);
    const bytes = await packageOf(anna, session, { purpose: 'to-code', coder, documents: given });
    sent.push(bytes);
    const machine = createMachine(`coder${String(index)}`, `2026-03-0${String(index + 2)}T08:00:00.000Z`);
    const copy = await openCopy(machine, bytes);
    machines.push(machine);
    copies.push(copy);
    const [first] = copy.view.documents();
    for (const [at, tag] of ['claim', 'actor', 'claim', 'date', 'actor'].entries()) {
      const span = { documentId: first?.id ?? '', start: at * 7 + index, end: at * 7 + index + 6 };
      copy.run(tagSpan(copy, { ...span, tag }));
    }
    for (const stretch of work[index] ?? []) {
      for (const each of stretch) actInCopy(copy, each);
      packages.push(await packageOf(machine, copy, { purpose: 'coded', coder: copy.coder(), adjudication: false }));
    }
  }
  for (const each of meanwhile) actInCopy(session, each);
  await session.close();
  return { anna, project, packages, coders, machines, copies, sent };
}

/** The coordinator's project as it is now, on a disk of its own. */
async function branch({ anna, project }: Played): Promise<{ machine: Machine; session: ProjectSession }> {
  const machine = createMachine('later', '2026-04-01T08:00:00.000Z', structuredClone(anna.store));
  return { machine, session: await openOn(machine, project) };
}

async function bringAll(played: Played, order: readonly number[]): Promise<ProjectSession> {
  const { machine, session } = await branch(played);
  for (const index of order) {
    const bytes = played.packages[index];
    if (bytes !== undefined) await bringInto(machine, session, bytes);
  }
  return session;
}

/** Every tag has values of the lists, and no two concepts of a list have the same words. */
function expectSoundLists({ view }: ProjectSession): void {
  for (const tag of view.codebook().tags) {
    for (const { id: attribute, type, values } of tag.attributes) {
      const known = new Set<unknown>(values.map(({ id }) => id));
      expect(known.size).toBe(values.length);
      if (type !== 'concept') continue;
      expect(new Set(values.map(({ label }) => conceptKey(label))).size).toBe(values.length);
      for (const document of view.documents()) {
        for (const annotation of view.annotationsOf(document.id)) {
          const value = annotation.attributes[attribute];
          if (annotation.tag === tag.id && value !== undefined) expect(known).toContain(value);
        }
      }
    }
  }
}

/** Tasks are the coordinator's, and a relation to somebody else's tag goes with that tag. */
function layerOf({ view }: ProjectSession, coder: Id): readonly AnyRecord[] {
  const isOwn = (id: Id): boolean => view.annotation(id)?.coder === coder || view.entity(id) !== undefined;
  return [...view.all()].filter((record) => {
    switch (record.kind) {
      case 'annotation':
      case 'comment':
        return record.coder === coder;
      case 'relation': {
        const { from, target } = record;
        return record.coder === coder && isOwn(from) && (target.kind === 'literal' || isOwn(target.id));
      }
      default:
        return false;
    }
  });
}

const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

describe('packages of several coders', () => {
  test('give the same project in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(plays, fc.array(orders, { minLength: 2, maxLength: 3 }), async (plot, shuffled) => {
        const played = await play(plot);
        const inTurn = await bringAll(played, [0, 1, 2, 3]);
        expectSoundLists(inTurn);
        const expected = stateWithoutTimes(inTurn);
        for (const order of shuffled) {
          expect(stateWithoutTimes(await bringAll(played, order))).toEqual(expected);
        }
      }),
      { seed: 41, numRuns: 25 },
    );
  }, 120_000);

  test('change nothing when they come a second time, or late', async () => {
    await fc.assert(
      fc.asyncProperty(plays, orders, async (plot, order) => {
        const played = await play(plot);
        const { machine, session } = await branch(played);
        for (const index of order) await bringInto(machine, session, played.packages[index] ?? new Uint8Array());
        const sequence = session.history().length;
        for (const bytes of played.packages.filter((each) => each !== undefined)) {
          const { planned, changed } = await bringInto(machine, session, bytes);
          expect(changed).toBe(false);
          expect(planned.preview.nothingNew).toBe(true);
        }
        expect(session.history()).toHaveLength(sequence);
      }),
      { seed: 42, numRuns: 12 },
    );
  }, 120_000);

  test('are taken back by one undo each', async () => {
    await fc.assert(
      fc.asyncProperty(plays, orders, async (plot, order) => {
        const played = await play(plot);
        const { machine, session } = await branch(played);
        for (const index of order) {
          const before = [...session.view.all()];
          const { changed } = await bringInto(machine, session, played.packages[index] ?? new Uint8Array());
          if (!changed) continue;
          const after = [...session.view.all()];
          expect((await session.undo()).ok).toBe(true);
          expect([...session.view.all()]).toEqual(before);
          expect((await session.redo()).ok).toBe(true);
          expect([...session.view.all()]).toEqual(after);
        }
      }),
      { seed: 43, numRuns: 12 },
    );
  }, 120_000);

  test('lose nothing: what a coder tagged is there, in the coder’s layer, or is said to be left out', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (plot) => {
        const played = await play(plot);
        const { machine, session } = await branch(played);
        for (const [index, bytes] of played.packages.filter((each) => each !== undefined).entries()) {
          const { planned } = await bringInto(machine, session, bytes);
          const { contents } = await readBytes(bytes);
          const coder = played.coders[Math.floor(index / 2)];
          const missing = contents.annotations.filter(({ id }) => session.view.annotation(id)?.coder !== coder);
          const leftOut = planned.preview.notes.filter(({ kind }) => kind === 'left-out');
          if (missing.length > 0 && leftOut.length === 0) {
            for (const { documentId } of missing) expect(session.view.document(documentId)).toBeUndefined();
          }
        }
        for (const document of session.view.documents()) {
          const text = session.text(document.id) ?? '';
          for (const { start, end, quote, status } of session.view.annotationsOf(document.id)) {
            if (status !== 'orphaned') expect(text.slice(start, end)).toBe(quote);
          }
        }
      }),
      { seed: 44, numRuns: 12 },
    );
  }, 120_000);
});

describe('a package whose layer nobody else touched', () => {
  test('comes in without a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (plot) => {
        const played = await play({ ...plot, meanwhile: [] });
        const { machine, session } = await branch(played);
        for (const bytes of played.packages.filter((each) => each !== undefined)) {
          const { planned } = await bringInto(machine, session, bytes);
          const kinds = planned.preview.notes.map(({ kind }) => kind);
          expect(kinds.filter((kind) => kind === 'conflict' || kind === 'removed' || kind === 'brought-back')).toEqual(
            [],
          );
        }
      }),
      { seed: 46, numRuns: 12 },
    );
  }, 120_000);
});

describe('a copy that is sent a newer state', () => {
  test('takes it in without touching its own layer, once, and its work still comes back in any order', async () => {
    await fc.assert(
      fc.asyncProperty(plays, fc.tuple(acts, acts), orders, async (plot, later, order) => {
        const played = await play(plot);
        const { machine, session } = await branch(played);
        for (const index of [0, 2]) await bringInto(machine, session, played.packages[index] ?? new Uint8Array());
        for (const each of plot.meanwhile) actInCopy(session, each);
        const packages = [...played.packages];
        for (const [index, copy] of played.copies.entries()) {
          const coder = played.coders[index] ?? '';
          const documents = documentsToCode(session.view, coder);
          const bytes = await packageOf(machine, session, { purpose: 'to-code', coder, documents });
          const own = played.machines[index];
          if (own === undefined) continue;
          const layer = layerOf(copy, coder);
          const before = [...copy.view.all()];
          const { changed } = await bringInto(own, copy, bytes);
          expect(layerOf(copy, coder)).toEqual(layer);
          expectSoundLists(copy);
          const after = [...copy.view.all()];
          expect((await bringInto(own, copy, bytes)).changed).toBe(false);
          if (changed) {
            expect((await copy.undo()).ok).toBe(true);
            expect([...copy.view.all()]).toEqual(before);
            expect((await copy.redo()).ok).toBe(true);
            expect([...copy.view.all()]).toEqual(after);
          }
          for (const document of copy.view.documents()) await copy.loadText(document.id);
          for (const each of later[index] ?? []) actInCopy(copy, each);
          packages.push(await packageOf(own, copy, { purpose: 'coded', coder, adjudication: false }));
        }
        await session.close();
        const rest = { ...played, anna: machine, packages: [packages[1], packages[3], packages[4], packages[5]] };
        const states: unknown[] = [];
        for (const each of [[0, 1, 2, 3], order]) {
          const brought = await bringAll(rest, each);
          expectSoundLists(brought);
          states.push(stateWithoutTimes(brought));
        }
        expect(states[1]).toEqual(states[0]);
      }),
      { seed: 47, numRuns: 12 },
    );
  }, 120_000);
});

describe('a blind package', () => {
  test('holds nothing that another coder tagged or noted', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (plot) => {
        const { sent, anna, project, coders } = await play({ ...plot, blind: true });
        const session = await openOn(anna, project);
        for (const [index, bytes] of sent.entries()) {
          const file = new TextDecoder().decode(bytes);
          const { contents } = await readBytes(bytes);
          expect(contents.coders.map(({ id }) => id)).toEqual([coders[index]]);
          for (const document of session.view.documents()) {
            for (const { id, coder } of session.view.annotationsOf(document.id)) {
              if (coder !== coders[index]) expect(file).not.toContain(`"${id}"`);
            }
          }
        }
      }),
      { seed: 45, numRuns: 12 },
    );
  }, 120_000);
});
