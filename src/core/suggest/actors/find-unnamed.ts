import { keyAt, take, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords } from '#core/suggest/actors/word-lists';

/** People whom no noun tells: “a 23-year-old”, “two of those rescued”. */
export function findUnnamed(sheet: Sheet): void {
  sheet.tokens.forEach((token, at) => {
    if (token.key === 'old') byAge(sheet, at);
    else if (token.key === 'those') byFate(sheet, at);
  });
}

function byAge(sheet: Sheet, old: number): void {
  const from = old - 2;
  const next = sheet.tokens[old + 1];
  const hyphened =
    sheet.tokens[old]?.gap === '-' && sheet.tokens[old - 1]?.gap === '-' && keyAt(sheet, old - 1) === 'year';
  if (!hyphened || !/^\d{1,3}$/u.test(keyAt(sheet, from)) || !/^(?:an?|the)$/u.test(keyAt(sheet, from - 1))) return;
  // “a 23-year-old builder” is the builder.
  const stands = next?.gap !== ' ' || functionWords.has(next.key) || actingVerbs.has(next.key) || next.key === 'who';
  if (stands) takeDescribed(sheet, from, old + 1, 'person');
}

function byFate(sheet: Sheet, those: number): void {
  const fate = sheet.tokens[those + 1];
  const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|all)$/u;
  if (keyAt(sheet, those - 1) !== 'of' || !counted.test(keyAt(sheet, those - 2))) return;
  if (fate?.gap === ' ' && /^(?:\p{L}{3,}ed|taken|hurt|shot)$/u.test(fate.key))
    takeDescribed(sheet, those - 2, those + 2, 'group');
}

function takeDescribed(sheet: Sheet, from: number, to: number, entityKind: 'person' | 'group'): void {
  const rule = 'people by their age or fate';
  const name = sheet.tokens
    .slice(from, to)
    .map(({ text, gap }, index) => (index === 0 ? text : `${gap}${text}`))
    .join('');
  take(sheet, { from, to, entities: [{ id: null, name, entityKind, country: '', rule }], rule });
}
