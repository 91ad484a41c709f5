/**
 * Compiles the corpus schema into plain functions: the interface's content security policy forbids `eval`, which the
 * validator library needs at run time. Run it after every change of the schema; a test fails when it was forgotten.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { minify } from 'vite';

const root = new URL('../', import.meta.url);
const schemaFile = new URL('resources/spanwright-corpus-1.schema.json', root);
export const generatedFile = new URL('src/core/formats/corpus/schema-validator.generated.js', root);

/** Names of the compiled functions and the part of the schema that each checks. */
const parts = {
  validateProject: '#/$defs/project',
  validateCodebook: '#/$defs/codebook',
  validateCoder: '#/$defs/coder',
  validateDocument: '#/$defs/document',
  validateEntity: '#/$defs/entity',
  validateAnnotation: '#/$defs/annotation',
  validateRelation: '#/$defs/relation',
  validateJournalEntry: '#/$defs/journalEntry',
  validateRound: '#/$defs/round',
  validateAssignment: '#/$defs/assignment',
  validateComment: '#/$defs/comment',
  validateVerdict: '#/$defs/verdict',
  validateReceipt: '#/$defs/receipt',
  validatePackage: '#/$defs/package',
} as const;

interface CorpusSchema {
  readonly $id: string;
  readonly properties: Readonly<Record<string, { readonly type?: string; readonly description?: string }>>;
}

function isCorpusSchema(value: unknown): value is CorpusSchema {
  return typeof value === 'object' && value !== null && '$id' in value && 'properties' in value;
}

/** The file around its members, which are checked one at a time while the file is read. */
function envelopeOf(schema: CorpusSchema): object {
  const properties = Object.entries(schema.properties).map(([name, property]): [string, object] => {
    if ('$ref' in property) return [name, { type: 'object' }];
    return [name, property.type === 'array' ? { type: 'array', maxItems: 0 } : property];
  });
  return { ...schema, $id: `${schema.$id}:envelope`, properties: Object.fromEntries(properties) };
}

/** Source of the module with one validator a part and `validateEnvelope`. */
export async function buildSchemaValidator(): Promise<string> {
  // Descriptions are for readers of the schema, not for the app that carries its validator.
  const schema: unknown = JSON.parse(await readFile(schemaFile, 'utf8'), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  if (!isCorpusSchema(schema)) throw new Error('The corpus schema has no $id or no properties.');
  const envelope = envelopeOf(schema);
  const ajv = new Ajv2020({
    schemas: [schema, envelope],
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const references = {
    validateEnvelope: `${schema.$id}:envelope`,
    ...Object.fromEntries(Object.entries(parts).map(([name, pointer]) => [name, schema.$id + pointer])),
  };
  const code = standaloneCode(ajv, references);
  if (/\brequire\(|^import /m.test(code)) {
    throw new Error('The compiled validator needs a module at run time; avoid the keyword that brings it in.');
  }
  const banner = '// Generated from resources/spanwright-corpus-1.schema.json by scripts/build-schema-validator.ts.\n';
  // Minified, because the schemas that the library leaves in its output are not used at run time.
  const { code: small, errors } = await minify('schema-validator.js', code, { module: true });
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  return banner + small + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(generatedFile, await buildSchemaValidator());
}
