const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size for people: `512 bytes`, `14 KB`, `1.5 MB`. One KB is 1,000 bytes, as file managers write it. */
export function showSize(bytes: number): string {
  let value = bytes;
  let index = 0;
  while (value >= 999.5 && index < units.length - 1) {
    value /= 1000;
    index += 1;
  }
  const digits = index > 0 && value < 9.95 ? 1 : 0;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${units[index] ?? ''}`;
}
