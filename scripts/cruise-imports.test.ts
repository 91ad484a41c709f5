import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cruiseImports } from './cruise-imports.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spanwright-imports-'));
  const layers = ['core', 'contract', 'services', 'storage', 'host', 'main', 'testing'];
  const imports = Object.fromEntries(layers.map((layer) => [`#${layer}/*`, `./src/${layer}/*.ts`]));
  await write(
    'package.json',
    JSON.stringify({ name: 'probe', imports: { ...imports, '#renderer/*': './src/renderer/*' } }),
  );
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function brokenRules(): Promise<readonly string[]> {
  const result = await cruiseImports(folder);
  return [...new Set(result.summary.violations.map((violation) => violation.rule.name))].sort();
}

test('imports in the allowed direction pass', async () => {
  await write('src/core/text.ts', 'export const text = 1;');
  await write('src/services/load.ts', "import { text } from '#core/text';\nexport const load = text;");
  await write('src/storage/store.ts', "import { load } from '#services/load';\nexport const store = load;");
  expect(await brokenRules()).toEqual([]);
});

test('an import of a type against the direction is refused', async () => {
  await write('src/storage/store.ts', 'export interface Store { readonly a: 1 }');
  await write('src/core/text.ts', "import type { Store } from '#storage/store';\nexport type Text = Store;");
  expect(await brokenRules()).toEqual(['core-is-pure', 'core-knows-only-itself']);
});

test('the main process does not know services', async () => {
  await write('src/services/load.ts', 'export const load = 1;');
  await write('src/main/main.ts', "import { load } from '#services/load';\nexport const main = load;");
  expect(await brokenRules()).toEqual(['main-knows-only-itself-contract-core']);
});

test('a feature does not know another feature', async () => {
  await write('src/renderer/features/corpus/list.tsx', 'export const list = 1;');
  await write(
    'src/renderer/features/reader/reader.tsx',
    "import { list } from '#renderer/features/corpus/list.tsx';\nexport const reader = list;",
  );
  expect(await brokenRules()).toEqual(['features-do-not-know-each-other']);
});

test('node modules are refused where there is no Node', async () => {
  await write('src/services/load.ts', "import path from 'node:path';\nexport const load = path.sep;");
  expect(await brokenRules()).toEqual(['no-node-outside-main']);
});

test('cycles, and imports that lead nowhere, are refused', async () => {
  await write('src/core/a.ts', "import { b } from '#core/b';\nexport const a = () => b;");
  await write('src/core/b.ts', "import { a } from './a';\nimport '#contract/gone';\nexport const b = () => a;");
  expect(await brokenRules()).toEqual(['core-is-pure', 'no-cycles', 'no-unresolved-imports']);
});

test('production code does not know tests', async () => {
  await write('src/testing/fake.ts', 'export const fake = 1;');
  await write('src/services/load.ts', "import { fake } from '#testing/fake';\nexport const load = fake;");
  await write('src/services/load.test.ts', "import { fake } from '#testing/fake';\nexport const test = fake;");
  const result = await cruiseImports(folder);
  expect(result.summary.violations.map((violation) => violation.from)).not.toContain('src/services/load.test.ts');
  expect(await brokenRules()).toEqual(['production-does-not-know-tests', 'services-knows-only-itself-contract-core']);
});
