/** Feasts and days that have a name. */
import { yearSaid } from '#core/suggest/dates/expression';
import { pattern, type DateRule } from '#core/suggest/dates/rule';
import { gap, standsAlone, year } from '#core/suggest/dates/vocabulary';

const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'st patrick’s day': [3, 17],
  'anzac day': [4, 25],
  'earth day': [4, 22],
  'international women’s day': [3, 8],
  'canada day': [7, 1],
  'bastille day': [7, 14],
  juneteenth: [6, 19],
  'veterans day': [11, 11],
  'new year': [1, 1],
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
  words: ['christmas', 'halloween', 'new year', ' day', 'juneteenth'],
  pattern: pattern(
    String.raw`(?:new year(?:['’]s (?:day|eve))?|st\.? patrick['’]s day|anzac day|earth day|international women['’]s day|canada day|bastille day|juneteenth|veterans day|valentine['’]s day|may day|halloween|christmas(?: (?:day|eve))?|boxing day)(?:,?${gap}(?<y>${year}))?`,
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
      (name === 'christmas' || name === 'new year') &&
      (!/(?:at|by|before|after|since|until|last|next|this|over)\s+$/iu.test(before) ||
        /^\s\p{Ll}+(?:s|ing)?\b(?!\s)/u.test(after))
    )
      return null;
    return { kind: 'day', year: yearSaid(groups?.['y']), month: inMonth, day: onDay };
  },
};

/** The day that a weekday of a month makes: place and weekday (Monday is 0) in a month. */
const movable: Readonly<Record<string, readonly [place: number, weekday: number, month: number]>> = {
  thanksgiving: [4, 3, 11],
  'labor day': [1, 0, 9],
  'memorial day': [-1, 0, 5],
  'martin luther king day': [3, 0, 1],
  'presidents’ day': [3, 0, 2],
  'columbus day': [2, 0, 10],
};

const weekdayFeast: DateRule = {
  name: 'feast of a weekday in a month',
  words: ['thanksgiving', 'labor day', 'memorial day', 'king day', 'presidents', 'columbus day'],
  pattern: pattern(
    String.raw`(?<n>Thanksgiving(?: Day)?|Labor Day|Memorial Day|Martin Luther King(?: Jr\.?)? Day|Presidents['’] Day|Columbus Day)(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }, { before, after }) => {
    const name = (groups?.['n'] ?? '')
      .toLowerCase()
      .replace("'", '’')
      .replace(/ jr\.?/u, '')
      .replace('giving day', 'giving');
    const day = movable[name];
    if (day === undefined || !isPlacedDay(groups?.['n'] ?? '', before, after)) return null;
    const [place, weekday, month] = day;
    return { kind: 'weekday-of-month', year: yearSaid(groups?.['y']), month, weekday, place };
  },
};

/** “Thanksgiving dinner” and “Ramadan prayers” name no day. */
function isPlacedDay(name: string, before: string, after: string): boolean {
  const isPlaced =
    /(?:^|[\s(])(?:on|at|by|before|after|since|until|till|from|during|in|for|of|over|around|last|next|this|mark(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|(?:month|day|eve|end|start|beginning)\s+of)\s+$/iu.test(
      before,
    );
  return !/(?:^| )\p{Ll}/u.test(name) && (isPlaced || before.trim() === '') && standsAlone.test(after);
}

/** Feasts whose day depends on the country or on another calendar: found, but without a value. */
const elsewhere: DateRule = {
  name: 'feast of another calendar or of one country',
  words: [
    'day',
    'ramadan',
    'eid',
    'diwali',
    'easter',
    'passover',
    'hanukkah',
    'holi',
    'nowruz',
    'new year',
    'yom',
    'rosh',
    'lent',
    'ashura',
    'christmas',
  ],
  pattern: pattern(
    String.raw`Ramadan|Eid(?:[ -](?:al|ul)-(?:Fitr|Adha))?|Diwali|Deepavali|Holi|Navratri|Passover|Hanukkah|Yom Kippur|Rosh Hashanah|Nowruz|Muharram|Ashura|Lent|Orthodox (?:Christmas|Easter)|(?:Lunar|Chinese|Persian) New Year|the new year|(?:Independence|Republic|Army|Navy|Air Force|Victory|National|Victoria|Remembrance|Armistice|Liberation|Constitution|Unity|Flag|Heroes['’]|Democracy|Workers['’]|Labour|Mother['’]?s['’]?|Father['’]?s['’]?|Inauguration|Election|Polling|Martyrs['’]|Teachers['’]|Revolution|Reunification|Freedom|Youth|Human Rights|World [A-Z][a-z]+) Day`,
  ),
  read: ({ 0: words }, { before, after }) => {
    if (/^the new year$/u.test(words))
      return standsAlone.test(after) && /\b(?:in|into|until|till|by|before|after)\s+$/iu.test(before)
        ? { kind: 'vague' }
        : null;
    return isPlacedDay(words, before, after) ? { kind: 'vague' } : null;
  },
};

const easter: DateRule = {
  name: 'day that hangs on Easter',
  words: ['easter', 'good friday', 'palm sunday', 'ash wednesday', 'maundy'],
  pattern: pattern(
    String.raw`(?<n>Good Friday|Easter Sunday|Easter Monday|Palm Sunday|Ash Wednesday|Maundy Thursday|Easter(?: Day)?)(?!${gap}(?:Agreement|accord|deal|peace))(?:,?${gap}(?<y>${year}))?`,
  ),
  read: ({ groups }, { before, after }) => {
    const name = (groups?.['n'] ?? '').toLowerCase();
    if (
      /^easter(?: day)?$/u.test(name) &&
      groups?.['y'] === undefined &&
      !isPlacedDay(groups?.['n'] ?? '', before, after)
    )
      return null;
    const days = {
      'good friday': -2,
      'easter sunday': 0,
      easter: 0,
      'easter day': 0,
      'easter monday': 1,
      'palm sunday': -7,
      'ash wednesday': -46,
    };
    const found = Object.entries(days).find(([key]) => key === name)?.[1] ?? -3;
    return { kind: 'easter', days: found, year: yearSaid(groups?.['y']) };
  },
};

export const feastRules: readonly DateRule[] = [feast, weekdayFeast, elsewhere, easter];
