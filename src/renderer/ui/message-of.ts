/** What went wrong, for people: errors of the store and the host carry such a sentence already. */
export function messageOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said === '' ? 'Something unexpected happened. Everything shown as saved is safe. Try again.' : said;
}
