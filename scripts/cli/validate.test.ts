import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRecordTable } from '#core/changes/record-table';
import { writeCorpus } from '#core/formats/corpus/write-corpus';
import { soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildHead } from '#testing/builders';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Each test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = '😀 NATO said no.';
let folder = '';
let sound = '';

/** Runs the real command in a process of its own. */
function spanwright(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/spanwright.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error ?? new Error('The command did not run'));
    });
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-validate-'));
  const view = createRecordTable([
    ...buildHead(),
    soundDocument(text, { id: 'document-1' }),
    buildAnnotation(text, { start: 3, end: 7 }, { attributes: { colour: 'red' } }),
  ]);
  for await (const chunk of writeCorpus({ view, readText: () => text, journal: null })) sound += chunk;
});

afterAll(() => rm(folder, { recursive: true }));

describe('spanwright validate', () => {
  it('ends with 0 for a sound corpus, and shows warnings', async () => {
    const path = await file('sound.json', sound);
    const { code, stdout, stderr } = await spanwright('validate', path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('warning codebook /annotations/0/attributes/colour (line');
    expect(stdout).toContain('is sound: 1 documents, 1 annotations, 0 relations.');
  });

  it('ends with 1 for a corpus with errors, and names each with its place', async () => {
    const path = await file(
      'wrong.json',
      sound.replace('"quote": "NATO"', '"quote": "OTAN"').replace('"coder-1",', '"nobody",'),
    );
    const { code, stdout } = await spanwright('validate', path);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^error quote \/annotations\/0\/quote \(line \d+, column 5\): The text at this place is "NATO"/m,
    );
    expect(stdout).toMatch(/^error dangling-reference \/annotations\/0\/coder /m);
    expect(stdout).toContain('is not sound: 2 errors.');
  });

  it('prints JSON for programs', async () => {
    const path = await file('cut.json', sound.slice(0, 500));
    const { code, stdout } = await spanwright('validate', path, '--json');
    const report: unknown = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      file: path,
      ok: false,
      counts: null,
      findings: [{ code: 'truncated', pointer: '' }],
    });
    const whole = await spanwright('validate', await file('whole.json', sound), '--json');
    expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, counts: { documents: 1, annotations: 1 } });
  });

  it('ends with 1 when the file is missing or not UTF-8', async () => {
    const missing = await spanwright('validate', join(folder, 'nowhere.json'));
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.stderr).toContain('The file cannot be read');
    const bytes = await spanwright('validate', await file('bytes.json', Uint8Array.of(0x7b, 0xff)), '--json');
    expect(bytes.code).toBe(1);
    expect(JSON.parse(bytes.stdout)).toMatchObject({ ok: false, error: 'The file is not UTF-8 text.' });
  });

  it.each([[['validate']], [['validate', 'a', 'b']], [['validate', '--loud', 'a']], [['validat', 'a']], [[]]])(
    'ends with 2 when it is misused: %j',
    async (args) => {
      const { code, stdout, stderr } = await spanwright(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toBe('');
    },
  );

  it('helps', async () => {
    expect((await spanwright('--help')).stdout).toMatch(/validate +Check a corpus file completely\./);
    const { code, stdout } = await spanwright('validate', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: spanwright validate FILE.json');
  });
});
