import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildSchemaValidator, generatedFile } from './build-schema-validator.ts';

it('the compiled validator is the one that the schema gives; else run scripts/build-schema-validator.ts', async () => {
  const committed = await readFile(generatedFile, 'utf8');
  expect(committed === (await buildSchemaValidator())).toBe(true);
});
