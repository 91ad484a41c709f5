/**
 * Careful reading of JSON that somebody wrote: what has another form than expected becomes an empty one, so that a
 * wrong case fails with the figures that it gets instead of stopping the run.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function numberOf(value: unknown, otherwise = NaN): number {
  return typeof value === 'number' ? value : otherwise;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
