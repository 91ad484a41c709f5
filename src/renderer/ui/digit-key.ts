/**
 * The digit from 1 to 9 whose key was pressed; 0 for another key. With Shift the key types another sign, on every
 * keyboard a different one, so its place counts too.
 */
export function digitKey({ key, code }: { readonly key: string; readonly code: string }): number {
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1] ?? (/^[1-9]$/u.test(key) ? key : '0');
  return Number(digit);
}
