import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildHead } from '#testing/builders';
import { writtenCorpus } from '#testing/written-corpus';
import { runSpanwright } from './run-for-tests.ts';

// Each test starts processes, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

const text = '😀 NATO said no.';
let folder = '';
let sound = '';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spanwright-validate-'));
  const annotation = buildAnnotation(text, { start: 3, end: 7 }, { attributes: { colour: 'red' } });
  sound = await writtenCorpus([...buildHead(), soundDocument(text, { id: 'document-1' }), annotation], text);
});

afterAll(() => rm(folder, { recursive: true }));

describe('spanwright validate', () => {
  it('ends with 0 for a sound corpus, and shows warnings', async () => {
    const path = await file('sound.json', sound);
    const { code, stdout, stderr } = await runSpanwright('validate', path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('warning codebook /annotations/0/attributes/colour (line');
    expect(stdout).toContain('is sound: 1 documents, 1 annotations, 0 relations.');
  });

  it('ends with 1 for a corpus with errors, and names each with its place', async () => {
    const path = await file(
      'wrong.json',
      sound.replace('"quote": "NATO"', '"quote": "OTAN"').replace('"coder-1",', '"nobody",'),
    );
    const { code, stdout } = await runSpanwright('validate', path);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^error quote \/annotations\/0\/quote \(line \d+, column 5\): The text at this place is "NATO"/m,
    );
    expect(stdout).toMatch(/^error dangling-reference \/annotations\/0\/coder /m);
    expect(stdout).toContain('is not sound: 2 errors.');
  });

  it('prints JSON for programs', async () => {
    const path = await file('cut.json', sound.slice(0, 500));
    const { code, stdout } = await runSpanwright('validate', path, '--json');
    const report: unknown = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      file: path,
      ok: false,
      counts: null,
      findings: [{ code: 'truncated', pointer: '' }],
    });
    const whole = await runSpanwright('validate', await file('whole.json', sound), '--json');
    expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, counts: { documents: 1, annotations: 1 } });
  });

  it('ends with 1 when the file is missing or not UTF-8', async () => {
    const missing = await runSpanwright('validate', join(folder, 'nowhere.json'));
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.stderr).toContain('The file cannot be read');
    const bytes = await runSpanwright('validate', await file('bytes.json', Uint8Array.of(0x7b, 0xff)), '--json');
    expect(bytes.code).toBe(1);
    expect(JSON.parse(bytes.stdout)).toMatchObject({ ok: false, error: 'The file is not UTF-8 text.' });
  });

  it.each([[['validate']], [['validate', 'a', 'b']], [['validate', '--loud', 'a']], [['validat', 'a']], [[]]])(
    'ends with 2 when it is misused: %j',
    async (args) => {
      const { code, stdout, stderr } = await runSpanwright(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toBe('');
    },
  );

  it('helps', async () => {
    expect((await runSpanwright('--help')).stdout).toMatch(/validate +Check a corpus file completely\./);
    const { code, stdout } = await runSpanwright('validate', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: spanwright validate FILE.json');
  });
});
