/** Short lines, one the same as the other but for its number, so that a caret's column is easy to foresee. */
export function numberedLines(count: number): string {
  return Array.from({ length: count }, (_, line) => `Line ${String(line).padStart(5, '0')} of the text`).join('\n');
}

export const lineLength = numberedLines(1).length + 1;

/** Everything that makes offsets go wrong. */
export const difficultText = [
  'A title with an emoji 👩‍👩‍👧‍👦 and a flag 🇺🇦',
  '',
  'Combining: e\u0301, n\u0303o, Z\u0351\u036b\u0343algo; astral: 𝔘𝔫𝔦𝔠𝔬𝔡𝔢; soft\u00adhyphen; no-break\u00a0space.',
  '',
  '',
  '\tA tab, then  two spaces and a trailing one ',
  'שלום עולם, this is mixed עם אנגלית.',
  'وقالت الوزارة إن الاجتماع يوم الجمعة 25 يناير 2019.',
  '東京で会議が開かれました。各国の代表が参加しました。',
  '   ',
  'Last line without a line feed',
].join('\n');

/** One line of many pieces among ordinary ones. */
export function longLineText(): string {
  const sentence = 'The ministers said on Friday that Moscow must comply with the treaty at once. ';
  return ['A title', '', sentence.repeat(500).trimEnd(), '', 'The end'].join('\n');
}
