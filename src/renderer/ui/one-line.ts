/** Words of a text as they stand in a row: every run of white space, line breaks too, is one space. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
