import { describe, expect, it } from 'vitest';
import { type RoundDetails, startRound } from '#core/commands/start-round';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import { isBlind, sharedBlindWith } from '#core/review/packages/blindness';
import type { AssignmentRecord, Id } from '#core/model/records';
import { buildCoder, buildDocument } from '#testing/builders';
import { codeOf, createWorkbench, type Workbench } from '#testing/workbench';

const others = ['document-2', 'document-3', 'document-4'];

function bench(): Workbench {
  return createWorkbench('NATO said so.', [
    buildCoder({ id: 'coder-2', name: 'Bo' }),
    buildCoder({ id: 'assistant', name: 'Assistant', role: 'assistant' }),
    ...others.map((id, index) => buildDocument('Another text.', { id, order: index + 2 })),
  ]);
}

function detailsOf(parts: Partial<RoundDetails> = {}): RoundDetails {
  return {
    name: 'First round',
    coders: [{ id: 'coder-2' }, { name: 'Cy' }],
    documents: [...others, 'document-1'],
    sampleSize: 2,
    rest: 'split',
    seed: 11,
    blind: true,
    ...parts,
  };
}

function stateOf({ view }: Workbench, coder: Id): readonly string[] {
  return view
    .assignments()
    .filter((each) => each.coder === coder)
    .map(({ documentId, state }) => `${documentId} ${state}`);
}

describe('starting a round', () => {
  it('adds who is not there yet, draws the sample and assigns every document', () => {
    const work = bench();
    expect(codeOf(work.run(startRound(detailsOf())))).toBe('done');
    const [round] = work.view.rounds();
    const cy = work.view.coders().find(({ name }) => name === 'Cy');
    expect(cy?.role).toBe('imported');
    expect(round?.population).toEqual(['document-1', ...others]);
    expect(round?.coders).toEqual(['coder-2', cy?.id]);
    expect(round?.sample).toHaveLength(2);
    const tasks = work.view.assignments();
    expect(tasks).toHaveLength(2 * 2 + 2);
    const holders = (id: Id) => tasks.filter(({ documentId }: AssignmentRecord) => documentId === id).length;
    for (const id of round?.population ?? []) expect(holders(id)).toBe(round?.sample.includes(id) === true ? 2 : 1);
  });

  it('refuses in words what makes no round', () => {
    const work = bench();
    const tried = (parts: Partial<RoundDetails>) => codeOf(work.run(startRound(detailsOf(parts))));
    expect(tried({ name: ' ' })).toBe('name-missing');
    expect(tried({ coders: [] })).toBe('no-coders');
    expect(tried({ coders: [{ name: ' ' }] })).toBe('name-missing');
    expect(tried({ coders: [{ id: 'nobody' }] })).toBe('not-found');
    expect(tried({ coders: [{ id: 'coder-2' }, { name: 'bo' }] })).toBe('coder-twice');
    expect(tried({ coders: [{ name: 'Cy' }, { name: 'CY' }] })).toBe('coder-twice');
    expect(tried({ coders: [{ id: 'assistant' }] })).toBe('not-a-coder');
    expect(tried({ documents: ['gone'] })).toBe('no-documents');
    expect(tried({ sampleSize: 0, rest: 'nobody' })).toBe('nothing-assigned');
    expect(work.view.rounds()).toEqual([]);
  });
});

describe('saying how far one is', () => {
  it('sets the coder’s tasks in the document and nobody else’s', () => {
    const work = bench();
    work.run(startRound(detailsOf({ sampleSize: 4, coders: [{ id: 'coder-1' }, { id: 'coder-2' }] })));
    work.run(setAssignmentState(work, { coder: 'coder-2', documentId: 'document-3', state: 'done' }));
    expect(stateOf(work, 'coder-2')).toContain('document-3 done');
    expect(stateOf(work, 'coder-1')).toContain('document-3 to-do');
  });

  it('gives who has no task one that belongs to no round', () => {
    const work = bench();
    work.run(setAssignmentState(work, { coder: 'coder-2', documentId: 'document-3', state: 'done' }));
    expect(work.view.assignments()).toMatchObject([{ round: '', coder: 'coder-2', state: 'done' }]);
    expect(codeOf(work.run(setAssignmentState(work, { coder: 'coder-2', documentId: 'gone', state: 'done' })))).toBe(
      'not-found',
    );
  });
});

describe('blindness', () => {
  it('ends for both when both are done', () => {
    const work = bench();
    work.run(startRound(detailsOf({ sampleSize: 4, coders: [{ id: 'coder-1' }, { id: 'coder-2' }] })));
    const blind = () => ['coder-1', 'coder-2'].map((coder) => isBlind(work.view, coder, 'document-1'));
    const finish = (coder: Id) =>
      work.run(setAssignmentState(work, { coder, documentId: 'document-1', state: 'done' }));
    expect(blind()).toEqual([true, true]);
    finish('coder-2');
    expect(blind()).toEqual([true, true]);
    finish('coder-1');
    expect(blind()).toEqual([false, false]);
    expect(isBlind(work.view, 'coder-1', 'document-2')).toBe(true);
  });

  it('is no matter for who has no task there, nor in a round that is open', () => {
    const work = bench();
    work.run(startRound(detailsOf({ coders: [{ id: 'coder-2' }] })));
    expect(isBlind(work.view, 'coder-1', 'document-1')).toBe(false);
    const open = bench();
    open.run(startRound(detailsOf({ blind: false })));
    expect(isBlind(open.view, 'coder-2', 'document-1')).toBe(false);
  });

  it('lasts where the other coder of a sample is known by the round only', () => {
    const work = bench();
    work.run(startRound(detailsOf({ sampleSize: 4, coders: [{ id: 'coder-1' }, { id: 'coder-2' }] })));
    const removed = work.view.assignments().filter(({ coder }) => coder === 'coder-1');
    work.table.apply({ added: [], updated: [], removed });
    work.run(setAssignmentState(work, { coder: 'coder-2', documentId: 'document-1', state: 'done' }));
    expect(isBlind(work.view, 'coder-2', 'document-1')).toBe(true);
    expect(sharedBlindWith(work.view, 'coder-2', 'document-1')).toEqual(['coder-1']);
  });

  it('names who else codes a document, and nobody where it is one coder’s alone', () => {
    const work = bench();
    work.run(startRound(detailsOf({ sampleSize: 1, coders: [{ id: 'coder-1' }, { id: 'coder-2' }] })));
    const sample = work.view.rounds()[0]?.sample ?? [];
    const own = work.view.assignments().filter(({ coder }) => coder === 'coder-2');
    for (const { documentId } of own) {
      const others = sample.includes(documentId) ? ['coder-1'] : [];
      expect(sharedBlindWith(work.view, 'coder-2', documentId), documentId).toEqual(others);
    }
    expect(own.length).toBeGreaterThan(sample.length);
  });
});
