/**
 * The encodings that a user can choose, in the order of the menu, with the names that people know: those of the
 * WHATWG standard that every runtime we run on decodes.
 */
export interface OfferableEncoding {
  /** WHATWG label in lower case, which every `TextDecoder` takes. */
  readonly label: string;
  readonly name: string;
}

export const offerableEncodings: readonly OfferableEncoding[] = [
  { label: 'utf-8', name: 'Unicode (UTF-8)' },
  { label: 'utf-16le', name: 'Unicode (UTF-16, little endian)' },
  { label: 'utf-16be', name: 'Unicode (UTF-16, big endian)' },
  { label: 'windows-1252', name: 'Western European (Windows-1252)' },
  { label: 'iso-8859-15', name: 'Western European (ISO-8859-15)' },
  { label: 'macintosh', name: 'Western European (Mac)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows-1251)' },
  { label: 'koi8-r', name: 'Cyrillic (KOI8-R)' },
  { label: 'koi8-u', name: 'Cyrillic (KOI8-U)' },
  { label: 'iso-8859-5', name: 'Cyrillic (ISO-8859-5)' },
  { label: 'ibm866', name: 'Cyrillic (DOS, code page 866)' },
  { label: 'x-mac-cyrillic', name: 'Cyrillic (Mac)' },
  { label: 'windows-1250', name: 'Central European (Windows-1250)' },
  { label: 'iso-8859-2', name: 'Central European (ISO-8859-2)' },
  { label: 'windows-1253', name: 'Greek (Windows-1253)' },
  { label: 'iso-8859-7', name: 'Greek (ISO-8859-7)' },
  { label: 'windows-1254', name: 'Turkish (Windows-1254)' },
  { label: 'windows-1255', name: 'Hebrew (Windows-1255)' },
  { label: 'iso-8859-8', name: 'Hebrew (ISO-8859-8)' },
  { label: 'windows-1256', name: 'Arabic (Windows-1256)' },
  { label: 'iso-8859-6', name: 'Arabic (ISO-8859-6)' },
  { label: 'windows-1257', name: 'Baltic (Windows-1257)' },
  { label: 'windows-1258', name: 'Vietnamese (Windows-1258)' },
  { label: 'windows-874', name: 'Thai (Windows-874)' },
  { label: 'gb18030', name: 'Simplified Chinese (GB 18030)' },
  { label: 'big5', name: 'Traditional Chinese (Big5)' },
  { label: 'shift_jis', name: 'Japanese (Shift JIS)' },
  { label: 'euc-jp', name: 'Japanese (EUC-JP)' },
  { label: 'iso-2022-jp', name: 'Japanese (ISO-2022-JP)' },
  { label: 'euc-kr', name: 'Korean (EUC-KR)' },
];

const labels = new Set(offerableEncodings.map(({ label }) => label));

/** Names that detectors use for what the web's encodings call otherwise. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['iso-8859-8-i', 'iso-8859-8'],
  ['cp866', 'ibm866'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['shift-jis', 'shift_jis'],
  ['sjis', 'shift_jis'],
]);

/** The offerable label for a name of an encoding in any case, or `null` where it is none that we decode. */
export function canonicalEncoding(name: string): string | null {
  const lower = name.trim().toLowerCase();
  if (labels.has(lower)) return lower;
  return synonyms.get(lower) ?? null;
}

/** The name to show for a label; the label itself where it is not in the list. */
export function encodingName(label: string): string {
  return offerableEncodings.find((encoding) => encoding.label === label)?.name ?? label;
}
