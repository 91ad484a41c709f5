/** Feasts and days that have a name. */
import { yearSaid } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { gap, year } from '#core/suggest/dates/vocabulary';

const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'may day': [5, 1],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
};

const feast: DateRule = {
  name: 'feast of a fixed day',
  words: ['christmas', 'halloween', 'new year', 'valentine', 'may day', 'boxing'],
  pattern: pattern(
    String.raw`(?:new year['’]s (?:day|eve)|valentine['’]s day|may day|halloween|christmas(?: (?:day|eve))?|boxing day)(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups, 0: words }, { before, after }) => {
    const name = words
      .toLowerCase()
      .replace("'", '’')
      .replace(/,?\s+\d{4}$/u, '');
    const [inMonth, onDay] = feasts[name] ?? [1, 1];
    if (!/^\p{Lu}/u.test(words)) return null;
    // A Christmas tree is not a day.
    if (
      name === 'christmas' &&
      (!/(?:at|by|before|after|since|until|last|next|this|over)\s+$/iu.test(before) ||
        /^\s\p{Ll}+(?:s|ing)?\b(?!\s)/u.test(after))
    )
      return null;
    return { kind: 'day', year: yearSaid(groups?.['y']), month: inMonth, day: onDay };
  },
};

const easter: DateRule = {
  name: 'day that hangs on Easter',
  words: ['easter', 'good friday', 'palm sunday', 'ash wednesday', 'maundy'],
  pattern: pattern(
    String.raw`(?<n>Good Friday|Easter Sunday|Easter Monday|Palm Sunday|Ash Wednesday|Maundy Thursday)(?!${gap}(?:Agreement|accord|deal|peace))(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }) => {
    const name = (groups?.['n'] ?? '').toLowerCase();
    const days = { 'good friday': -2, 'easter sunday': 0, 'easter monday': 1, 'palm sunday': -7, 'ash wednesday': -46 };
    const found = Object.entries(days).find(([key]) => key === name)?.[1] ?? -3;
    return { kind: 'easter', days: found, year: yearSaid(groups?.['y']) };
  },
};

export const feastRules: readonly DateRule[] = [feast, easter];
