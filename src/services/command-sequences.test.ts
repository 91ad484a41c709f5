import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyRecord } from '#core/model/records';
import { createProject } from '#services/create-project';
import { openProjectSession } from '#services/open-project-session';
import type { ProjectSession } from '#services/project-session';
import { buildSource } from '#testing/builders';
import { createFixedClock } from '#testing/fixed-clock';
import { createFixedIds } from '#testing/fixed-ids';
import { createManualScheduler } from '#testing/manual-scheduler';
import { createMemoryRepository, createMemoryStore } from '#testing/memory-repository';
import type { Dice } from '#testing/dice';
import { chooseAssistedCommand } from '#testing/random-assisted-commands';
import { type Chosen, chooseCommand } from '#testing/random-commands';
import { chooseReviewCommand } from '#testing/random-review-commands';

/**
 * Whatever a coder does, in whatever order, with restarts and compactions at any moment: undoing gives every state
 * again, down to the last record, and redoing too.
 */
const texts = [
  'NATO said on Friday that “Russia has broken” the treaty.\nMoscow denied it on 25 January 2019. 👩‍👩‍👧 and a flag 🇺🇦.',
  'Zelenskyy’s office warned Москва.\n\nThe U.S. demanded that NATO’s allies respond by Monday.',
];

const dice = fc.record({ what: fc.nat(1000), one: fc.nat(1000), two: fc.nat(1000), three: fc.nat(1000) });

type Move =
  | { readonly do: 'run' | 'assist' | 'review'; readonly dice: Dice }
  | { readonly do: 'coder'; readonly dice: Dice }
  | { readonly do: 'undo' | 'redo' | 'restart' | 'compact' | 'back' };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ do: fc.constant('run' as const), dice }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('assist' as const), dice }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('review' as const), dice }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('coder' as const), dice }) },
    { weight: 3, arbitrary: fc.constant({ do: 'undo' as const }) },
    { weight: 2, arbitrary: fc.constant({ do: 'redo' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'compact' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'back' as const }) },
  ),
  { minLength: 20, maxLength: 90, size: 'max' },
);

async function setUp() {
  const store = createMemoryStore();
  const clock = createFixedClock();
  const ids = createFixedIds();
  const sources = texts.map((text, index) => buildSource(`${String(index)}.txt`, text));
  const projectId = await createProject(
    { repository: createMemoryRepository(store), clock, ids },
    { name: 'Test', sources },
  );
  return async (): Promise<ProjectSession> => {
    const repository = createMemoryRepository(store);
    const scheduler = createManualScheduler();
    const session = await openProjectSession({ repository, clock, ids, scheduler }, projectId, {
      freeze: true,
      compactAfter: 7,
    });
    if (session === undefined) throw new Error('no project');
    await readTexts(session);
    return session;
  };
}

async function readTexts(session: ProjectSession): Promise<void> {
  for (const document of session.view.documents()) await session.loadText(document.id);
}

function stateOf(session: ProjectSession): readonly AnyRecord[] {
  return [...session.view.all()];
}

function checkQuotes(session: ProjectSession): void {
  for (const document of session.view.documents()) {
    const text = session.text(document.id) ?? '';
    expect(text.length).toBe(document.length);
    for (const { start, end, quote, status } of session.view.annotationsOf(document.id)) {
      if (status !== 'orphaned') expect(text.slice(start, end)).toBe(quote);
    }
  }
}

function choose(
  session: ProjectSession,
  step: { readonly do: 'run' | 'assist' | 'review'; readonly dice: Dice },
): Chosen {
  switch (step.do) {
    case 'run':
      return chooseCommand(session, step.dice);
    case 'assist':
      return { command: chooseAssistedCommand(session, step.dice) };
    case 'review':
      return { command: chooseReviewCommand(session, session.coder(), step.dice) };
  }
}

test('every state comes back by undo and again by redo, over restarts and compactions', async () => {
  const namesRun = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(moves, async (steps) => {
      const open = await setUp();
      let session = await open();
      const start = stateOf(session);
      // states[depth] is the state after `depth` undoable steps; what lies beyond `depth` can be redone.
      let states: (readonly AnyRecord[])[] = [start];
      let depth = 0;
      const advanced = () => {
        states = [...states.slice(0, depth + 1), stateOf(session)];
        depth++;
      };
      for (const step of steps) {
        switch (step.do) {
          case 'coder':
            session.setCoder(session.view.coders()[step.dice.one % session.view.coders().length]?.id ?? '');
            break;
          case 'run':
          case 'assist':
          case 'review': {
            const before = stateOf(session);
            const { command, texts: newTexts } = choose(session, step);
            const done = session.run(command, newTexts);
            if (!done.ok || done.value === null) expect(stateOf(session)).toEqual(before);
            else {
              namesRun.set(command.name, (namesRun.get(command.name) ?? 0) + 1);
              advanced();
            }
            break;
          }
          case 'undo':
            expect((await session.undo()).ok).toBe(depth > 0);
            depth = Math.max(0, depth - 1);
            break;
          case 'redo':
            expect((await session.redo()).ok).toBe(depth < states.length - 1);
            depth = Math.min(states.length - 1, depth + 1);
            break;
          case 'restart':
            await session.flush();
            session = await open();
            break;
          case 'compact':
            await session.compact();
            break;
          case 'back': {
            const done = await session.goBackTo(1);
            expect(stateOf(session)).toEqual(start);
            if (done.ok && done.value !== null) advanced();
            break;
          }
        }
        await readTexts(session);
        expect(stateOf(session)).toEqual(states[depth]);
        checkQuotes(session);
      }
      for (; depth > 0; depth--) {
        expect((await session.undo()).ok).toBe(true);
        expect(stateOf(session)).toEqual(states[depth - 1]);
      }
      expect(stateOf(session)).toEqual(start);
      while ((await session.redo()).ok) depth++;
      expect(depth).toBe(states.length - 1);
      expect(stateOf(session)).toEqual(states[depth]);
      await session.close();
      expect(stateOf(await open())).toEqual(states[depth]);
    }),
    { seed: 2026, numRuns: 180 },
  );
  // The dice must have thrown every command, or this test proves less than it says.
  expect([...namesRun.keys()].sort()).toEqual(everyCommand);
}, 120_000);

const everyCommand = [
  'accept-suggestion',
  'accept-unanimous',
  'add-coder',
  'add-comment',
  'add-documents',
  'add-relation',
  'add-review-records',
  'change-tag',
  'create-entity',
  'decide',
  'delete-annotations',
  'delete-comment',
  'delete-concept',
  'delete-entity',
  'edit-codebook',
  'edit-comment',
  'edit-document',
  'edit-entity',
  'link-mention',
  'merge-coders',
  'merge-concepts',
  'merge-entities',
  'move-concept',
  'promote-verdict',
  'reject-suggestion',
  'remove-documents',
  'remove-region',
  'remove-relation',
  'rename-coder',
  'rename-concept',
  'rename-project',
  'reopen-thread',
  'reply',
  'resolve-thread',
  'set-attribute',
  'set-boundaries',
  'set-date-reading',
  'set-document-encoding',
  'set-member-of',
  'set-note',
  'set-region',
  'set-relations',
  'set-verdict-comment',
  'set-verdict-reason',
  'set-verdict-reasons',
  'split-entity',
  'tag-span',
  'withdraw-verdict',
];
