import type { FindingList } from '#core/formats/corpus/corpus-finding';
import type { SchemaFault, SchemaValidator } from './schema-validator.generated.js';
import type { JsonPlace } from '#core/formats/json/scan-json';

const mostFaults = 20;

/** Checks a value against its part of the schema and reports each fault once. */
export function checkSchema(
  validate: SchemaValidator,
  value: unknown,
  pointer: string,
  place: JsonPlace,
  findings: FindingList,
): boolean {
  if (validate(value)) return true;
  const said = new Set<string>();
  for (const fault of validate.errors ?? []) {
    const message = describeFault(fault);
    const where = pointer + fault.instancePath;
    if (message === null || said.has(where + message) || said.size === mostFaults) continue;
    said.add(where + message);
    findings.error('schema', message, where, place);
  }
  if (said.size === 0) findings.error('schema', 'It does not fit the schema.', pointer, place);
  return false;
}

/** `null` for what only says that a part of the schema, whose own faults are listed, did not fit. */
function describeFault({ keyword, params }: SchemaFault): string | null {
  switch (keyword) {
    case 'if':
    case 'oneOf':
    case 'propertyNames':
      return null;
    case 'required':
      return `“${text(params['missingProperty'])}” is missing.`;
    case 'additionalProperties':
      return `“${text(params['additionalProperty'])}” is not part of the format.`;
    case 'type':
      return `It must be ${list(params['type'])}.`;
    case 'enum':
      return `It must be one of ${list(params['allowedValues'])}.`;
    case 'const':
      return `It must be ${text(params['allowedValue'])}.`;
    case 'pattern':
      return `It does not have the right form (${text(params['pattern'])}).`;
    case 'minimum':
      return `It must be at least ${text(params['limit'])}.`;
    case 'not':
      return 'This name is reserved by JavaScript and cannot be a key.';
    default:
      return `It does not fit the schema (${keyword}).`;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.map(text).join(', ') : text(value);
}
