import { expect, it } from 'vitest';
import type { LoadedSource, SourceBatch, SourceSelection } from '#contract/host';
import { isWorthAReport, loadSources, type Taken } from '#renderer/features/sources/load-sources.ts';

function selectionOf(sizes: readonly number[]): SourceSelection {
  return {
    selectionId: 's',
    label: 'Texts',
    files: sizes.map((size, index) => ({ path: `${String(index)}.txt`, size })),
  };
}

function sourceNamed(path: string): LoadedSource {
  return {
    facts: {
      name: path,
      path,
      sha256: path,
      size: 3,
      encoding: 'utf-8',
      encodingSource: 'valid',
      bom: false,
      newline: 'lf',
    },
    text: 'abc',
    textHash: path,
    bytes: null,
  };
}

/** A host that loads everything but names that `fails` accepts, and a project that takes everything. */
function setUp(selection: SourceSelection, fails: (path: string) => boolean = () => false) {
  const reads: [number, number][] = [];
  const taken: number[] = [];
  const released: string[] = [];
  const controller = new AbortController();
  return {
    reads,
    taken,
    released,
    controller,
    loading: {
      selection,
      signal: controller.signal,
      report: () => undefined,
      take: (loaded: readonly LoadedSource[]): Promise<Taken> => {
        taken.push(loaded.length);
        return Promise.resolve({ added: loaded.map(({ facts }) => facts.path), known: [], changed: [], stopped: null });
      },
      sources: {
        read: (_: string, from: number, to: number) => {
          reads.push([from, to]);
          const paths = selection.files.slice(from, to).map(({ path }) => path);
          const batch: SourceBatch = {
            loaded: paths.filter((path) => !fails(path)).map(sourceNamed),
            failed: paths.filter(fails).map((path) => ({ path, failure: { code: 'binary', message: 'Not a text.' } })),
          };
          return Promise.resolve({ ok: true as const, value: batch });
        },
        release: (id: string) => {
          released.push(id);
          return Promise.resolve();
        },
      },
    },
  };
}

it('reads every file once, in batches, and adds a small load as one step', async () => {
  const test = setUp(selectionOf(Array.from({ length: 60 }, () => 1000)));
  const outcome = await loadSources(test.loading);
  expect(test.reads).toEqual([
    [0, 25],
    [25, 50],
    [50, 60],
  ]);
  expect(test.taken).toEqual([60]);
  expect(outcome.added).toHaveLength(60);
  expect(isWorthAReport(outcome, 0)).toBe(false);
});

it('adds a load of thousands in steps of five hundred', async () => {
  const test = setUp(selectionOf(Array.from({ length: 1230 }, () => 1000)));
  await loadSources(test.loading);
  expect(test.taken).toEqual([500, 500, 230]);
});

it('reads a big file by itself', async () => {
  const test = setUp(selectionOf([1000, 40_000_000, 1000]));
  await loadSources(test.loading);
  expect(test.reads).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

it('names each file that failed and loads the others', async () => {
  const test = setUp(selectionOf([1, 1, 1]), (path) => path === '1.txt');
  const outcome = await loadSources(test.loading);
  expect(outcome.failed.map(({ path }) => path)).toEqual(['1.txt']);
  expect(outcome.added).toEqual(['0.txt', '2.txt']);
  expect(isWorthAReport(outcome, 0)).toBe(true);
});

it('names the files of a batch that could not be read at all', async () => {
  const test = setUp(selectionOf([1, 1]));
  const failing = {
    ...test.loading.sources,
    read: () => Promise.resolve({ ok: false as const, error: { code: 'not-found' as const, message: 'Gone.' } }),
  };
  const outcome = await loadSources({ ...test.loading, sources: failing });
  expect(outcome.failed).toHaveLength(2);
  expect(outcome.added).toEqual([]);
});

it('keeps what is loaded when it is cancelled, and lets go of the selection', async () => {
  const test = setUp(selectionOf(Array.from({ length: 100 }, () => 1)));
  const outcome = await loadSources({
    ...test.loading,
    report: ({ done }) => {
      if (done === 50) test.controller.abort();
    },
  });
  expect(outcome).toMatchObject({ cancelled: true, left: 25 });
  expect(outcome.added).toHaveLength(75);
  expect(test.released).toEqual(['s']);
});

it('stops where the project cannot take more, and says why', async () => {
  const test = setUp(selectionOf(Array.from({ length: 1200 }, () => 1)));
  const take = (): Promise<Taken> =>
    Promise.resolve({ added: ['a'], known: [], changed: [], stopped: 'The disk is full.' });
  const outcome = await loadSources({ ...test.loading, take });
  expect(outcome).toMatchObject({ stopped: 'The disk is full.', left: 700, cancelled: false });
});
