/** Claims in a headline: `Stoltenberg: treaty in danger`, `Treaty in danger, says NATO`, `Offer is flawed - EU`. */
import { functionByWords } from '#core/suggest/claims/claim-function';
import { actorsIn } from '#core/suggest/claims/noun-phrases';
import { spanOf, type Unit } from '#core/suggest/claims/reading';
import type { Report } from '#core/suggest/claims/report';

/** More words before the colon are no name. */
const longestName = 4;
const notNames =
  /^(?:how|why|what|when|where|live|update|updated|exclusive|opinion|analysis|watch|video|photos?|explainer|breaking|factbox|timeline|review|news|report|poll|interview|editorial|correction)$/iu;

/** `Ban stays until 1998: minister`. */
const sources =
  /^(?:minister|official|officials|police|report|study|survey|source|sources|pm|president|expert|experts|court|un|analyst|analysts|ministry|army|military|spokes\w+)$/u;

/** `Coalition partners: minister weak`. */
const roles =
  /^(?:ministers?|officials?|partners?|critics|experts?|scientists|researchers|analysts?|activists|campaigners|doctors|lawyers?|judges?|lawmakers|mps|families|unions?|opposition|rebels|monitors?|observers?|watchdog|sources?|prosecutors?|police)$/u;

export function headlineReports(unit: Unit): readonly Report[] {
  const { tokens, text } = unit;
  const colon = tokens.findIndex(
    ({ gap }) => gap === ':' || gap === ':“' || gap === ":'" || gap === ':‘' || gap === ':"',
  );
  if (colon > 0 && colon <= longestName && tokens.length - colon >= 3) {
    const name = tokens.slice(0, colon);
    const isName =
      name.every(({ isCapital, word, speech }) => !speech && isCapital && !notNames.test(word)) ||
      (name.every(({ speech }) => !speech) && roles.test(name.at(-1)?.word ?? ''));
    if (isName && isNamedAgain(unit, name.at(-1)?.word ?? '')) return [report(unit, colon, tokens.length, 0, colon)];
  }
  const dash = tokens.findLastIndex(({ gap }) => /^[-–—]+$/u.test(gap));
  if (dash >= 3 && tokens.length - dash <= longestName && tokens.slice(0, dash).every(({ speech }) => !speech)) {
    const name = tokens.slice(dash);
    const isSpaced = /\s$/u.test(text.slice(0, tokens[dash]?.start ?? 0));
    if (isSpaced && name.some(({ isCapital }) => isCapital) && isNamedAgain(unit, name[0]?.word ?? '')) {
      return [report(unit, 0, dash, dash, tokens.length)];
    }
  }
  const last = tokens.findLastIndex(({ gap }) => gap === ':');
  if (last >= 4 && tokens.length - last <= 3 && tokens.slice(0, last).every(({ speech }) => !speech)) {
    const name = tokens.slice(last);
    const isSource = sources.test(name.at(-1)?.word ?? '') || isNamedAgain(unit, name.at(-1)?.word ?? '');
    if (isSource && !notNames.test(name[0]?.word ?? '')) return [report(unit, 0, last, last, tokens.length)];
  }
  return [];
}

/** The text below the headline speaks of the name again, and as of somebody who speaks. */
function isNamedAgain({ text, end }: Unit, word: string): boolean {
  const name = word.replace(/[^\p{L}\p{N}]/gu, String.raw`\W?`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'iu').test(text.slice(end, end + 6000));
}

function report(unit: Unit, from: number, to: number, nameFrom: number, nameTo: number): Report {
  const content = spanOf(unit, from, to);
  return {
    content,
    cue: null,
    function: functionByWords(unit.text.slice(content.start, content.end)),
    speakers: actorsIn(unit.tokens.slice(nameFrom, nameTo)),
    hearers: [],
    unit: { start: unit.start, end: unit.end },
    frame: [
      { start: unit.start, end: content.start },
      { start: content.end, end: unit.end },
    ],
    rule: 'headline that names its source',
  };
}
