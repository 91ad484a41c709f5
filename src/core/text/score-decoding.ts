/**
 * How much a decoded text looks like writing, judged by its characters beyond ASCII.
 *
 * Statistical detectors need hundreds of characters; a headline has five. But a wrong code page betrays itself
 * sooner: it mixes scripts inside a word, puts signs between letters, capitals after small letters, final letters in
 * the middle, control characters anywhere, and accented letters together that no one language has.
 */
import { isWordCodePoint } from '#core/text/characters';

/** Letters of a script, the most frequent first. */
const frequencies = [
  { script: 'cyrillic', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґ' },
  { script: 'greek', letters: 'αοιεντσηυρπκμλςίόάέγδήωύχθφβξζώψϊϋΐΰ' },
  { script: 'hebrew', letters: 'יוהלאמרבתשנםעדקפכחטןצגסזךףץ' },
  { script: 'arabic', letters: 'اليمنوترهبةسعدفقكحجأشصىخطئإذثزآضظؤءغپچژگکی' },
] as const;

/** Accented letters by language: French, German, Spanish, Portuguese, Italian, Nordic, Polish, Czech, … */
const alphabets = [
  'éèàçêôîâûùëïœæ',
  'äöüß',
  'áéíóúüñ',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'ëéèïöüáó',
  'åäöé',
  'æøåé',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'çğıi̇öşüâî',
  'äõöüšž',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
  'ëç',
  'àçèéíïóòúü',
  'áðéíóúýþæö',
] as const;

const finalForms = new Set('ςםןץףך');
const typographic = new Set('“”„‘’‚«»‹›–—…•·©®™€£§°№¿¡\u00a0†‰');

type Script = (typeof frequencies)[number]['script'] | 'latin' | 'other' | 'none';

function scriptOf(character: string): Script {
  const codePoint = character.codePointAt(0) ?? -1;
  if (!isWordCodePoint(codePoint) || (codePoint >= 0x30 && codePoint <= 0x39) || codePoint === 0x5f) return 'none';
  if (codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint < 0x1f00)) return 'latin';
  if (codePoint >= 0x370 && codePoint < 0x400) return 'greek';
  if (codePoint >= 0x400 && codePoint < 0x530) return 'cyrillic';
  if (codePoint >= 0x590 && codePoint < 0x600) return 'hebrew';
  if (codePoint >= 0x600 && codePoint < 0x780) return 'arabic';
  return 'other';
}

/**
 * About 0.4 to 0.9 for writing in the right encoding, below 0.2 for most wrong ones, down to -3. Text of ASCII alone
 * scores 0. At most the first 20,000 characters beyond ASCII count.
 */
export function scoreDecoding(decoded: string): number {
  const characters = Array.from(decoded);
  const alphabet = bestAlphabet(decoded);
  let sum = 0;
  let count = 0;
  for (let index = 0; index < characters.length && count < 20_000; index += 1) {
    const character = characters[index] ?? '';
    if (character < '\u0080') continue;
    count += 1;
    sum += scoreCharacter(character, characters[index - 1] ?? ' ', characters[index + 1] ?? ' ', alphabet);
  }
  return count === 0 ? 0 : sum / count;
}

function bestAlphabet(decoded: string): string {
  const used = (decoded.match(/[\u00c0-\u024f]/gu) ?? []).slice(0, 5000).map((letter) => letter.toLowerCase());
  let best = '';
  let most = 0;
  for (const alphabet of alphabets) {
    const covered = used.filter((letter) => alphabet.includes(letter)).length;
    if (covered > most) [best, most] = [alphabet, covered];
  }
  return best;
}

function scoreCharacter(character: string, before: string, after: string, alphabet: string): number {
  if (/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(character)) return -3;
  if (/[\u2500-\u25ff]/u.test(character)) return -2;
  const script = scriptOf(character);
  const scriptBefore = scriptOf(before);
  const scriptAfter = scriptOf(after);
  if (script === 'none') {
    const isInWord = scriptBefore !== 'none' && scriptAfter !== 'none';
    if (character === '’') return 0.6;
    if (typographic.has(character)) return isInWord && character !== '—' && character !== '–' ? -1 : 0.6;
    return isInWord ? -1.5 : -0.2;
  }
  const isMixed =
    (scriptBefore !== 'none' && scriptBefore !== script) || (scriptAfter !== 'none' && scriptAfter !== script);
  if (isMixed) return -1.5;
  if (script === 'other') return /[\uff61-\uff9f]/u.test(character) || character.length > 1 ? -0.5 : 0.5;
  const lower = character.toLowerCase();
  const isCapital = lower !== character;
  if (isCapital && before.toLowerCase() === before && scriptBefore !== 'none') return -1;
  if (finalForms.has(character) && scriptAfter !== 'none') return -2;
  if (script === 'latin') return scoreLatin(lower, before, after, alphabet);
  const letters = frequencies.find((frequency) => frequency.script === script)?.letters ?? '';
  const rank = letters.indexOf(lower);
  const commonness = rank < 0 ? -0.7 : 1 - (1.5 * rank) / letters.length;
  // A small letter read as a capital: whole words in capitals are rarer than words in small letters.
  return isCapital && scriptAfter !== 'none' && after.toLowerCase() !== after ? commonness - 0.4 : commonness;
}

/** Accents stand between plain letters; several in a row are mostly another script in disguise. */
function scoreLatin(lower: string, before: string, after: string, alphabet: string): number {
  const isBesidePlain = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  const isBesideAccent = /[\u00c0-\u024f]/u.test(before + after);
  const isKnown = alphabet.includes(lower);
  if (!isBesidePlain && isBesideAccent) return -0.8;
  if (!isBesidePlain) return isKnown ? 0.3 : -0.3;
  if (!isKnown) return -0.3;
  // Turkish read as Windows-1252 looks like Icelandic, which is far rarer.
  return alphabet.includes('þ') ? 0.65 : 0.7;
}
