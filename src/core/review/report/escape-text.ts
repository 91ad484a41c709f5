/**
 * Words of users on their way into a file: whatever a title or a name holds, it stays words. Control characters and
 * halves of surrogate pairs, which no file format carries, become the replacement character.
 */
function cleanText(text: string): string {
  return text.replace(/[^\P{Control}\t\n\r]|\p{Surrogate}/gu, '�');
}

/** For text and for attributes in double quotes, in HTML and in SVG. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** For a line of Markdown: no mark-up, no HTML, no new line, no cell of its own. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\t\n\r]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~$&!]/gu, (character) => `\\${character}`)
    .replace(/^[-+=:]/u, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
