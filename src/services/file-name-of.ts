/** A project's name as a file name that every system takes. */
export function fileNameOf(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Control}]+/gu, '-')
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
    .slice(0, 80);
  return safe === '' ? 'corpus' : safe;
}
