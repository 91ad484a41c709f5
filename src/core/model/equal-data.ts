/**
 * Structural equality of plain data: primitives, arrays and objects with string keys. The order of keys does not
 * count. Identical references answer at once, which is the usual case for records.
 */
export function equalData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => equalData(item, right[index]));
  }
  const leftEntries = Object.entries(left);
  const rightValues = new Map<string, unknown>(Object.entries(right));
  if (leftEntries.length !== rightValues.size) return false;
  return leftEntries.every(([key, value]) => rightValues.has(key) && equalData(value, rightValues.get(key)));
}
