/** Who made a claim, to whom, and when it was said: from the words that report it and from what is tagged nearby. */
import { canSpeak } from '#core/suggest/claims/can-speak';
import type { Report } from '#core/suggest/claims/report';
import {
  keyOfTarget,
  type ClaimTarget,
  type NearbyTag,
  type TargetChoice,
} from '#core/suggest/proposals/claim-proposal';
import type { Voice } from '#core/suggest/proposals/voice-of-claim';
import { snapToGraphemes } from '#core/text/graphemes';
import type { TextSpan } from '#core/text/span';

export interface Surroundings {
  readonly text: string;
  readonly claim: TextSpan;
  /** The sentence of the claim, or the sentences that its quotation holds together. */
  readonly unit: TextSpan;
  readonly report: Report | null;
  /** Read only where there is no report. */
  readonly voice: Voice | null;
  readonly reports: readonly Report[];
  readonly annotations: readonly NearbyTag[];
}

/** A tag this close to the word that reports the claim is its subject or object. */
const besideCue = 24;
/** A date further from the reporting word than this seldom belongs to it. */
const dateReach = 80;
const mostChoices = 9;

export function proposeClaimants(around: Surroundings): readonly TargetChoice[] {
  const { report, voice } = around;
  const said = report ? saidBy(around, report) : voice ? voicedBy(around, voice) : [];
  const others = nearestActors(around).map((tag) => single(tagTarget(tag), 'low', 'actor tagged nearby'));
  const nobody = single(
    { kind: 'literal', value: 'unattributed' },
    isUnnamed(around) ? 'high' : 'low',
    isUnnamed(around) ? 'the text names nobody' : 'nobody is named',
  );
  const author = single({ kind: 'literal', value: 'author' }, 'low', 'told by the article itself');
  if (said.length > 0) return distinct([...said, ...others, nobody, author]);
  if (nobody.confidence === 'high') return distinct([nobody, author, ...others]);
  // No word reports the claim: the article tells it, and only whom it told of before may be meant.
  if (report) return distinct([...others, nobody, author]);
  const last = lastSpeakers(around);
  return distinct(goesOn(around) ? [...last, author, ...others, nobody] : [author, ...last, ...others, nobody]);
}

function voicedBy(around: Surroundings, { speakers, cue }: Voice): readonly TargetChoice[] {
  const rule = cue ? `subject of “${wordsOf(around.text, cue)}”` : 'subject of the sentence';
  const targets = somebodyOf(around, speakers);
  if (targets.length === 0) return [];
  const together: TargetChoice = { value: targets, confidence: cue ? 'high' : 'low', rule };
  return [together, ...(targets.length > 1 ? targets.map((target) => single(target, 'low', rule)) : [])];
}

/** `I want them gone` and, behind what was said, `Nothing had been opened`: the one who spoke before still speaks. */
function goesOn({ text, claim, unit, reports }: Surroundings): boolean {
  const words = wordsOf(text, claim);
  if (/\b(?:I|we|me|us|my|our)\b/u.test(words)) return true;
  const last = reports.findLast(({ content }) => content.end <= claim.start);
  return last !== undefined && unit.start - last.unit.end < 200 && /\b(?:would|had)\b/u.test(words);
}

/** Who spoke last before the claim. */
function lastSpeakers(around: Surroundings): readonly TargetChoice[] {
  const last = around.reports.findLast(
    ({ speakers, content }) => speakers.length > 0 && content.end <= around.claim.start,
  );
  const value = somebodyOf(around, last?.speakers ?? []);
  return value.length > 0 ? [{ value, confidence: 'low', rule: 'spoke before' }] : [];
}

/** `was accused of`, `it became known that`. */
function isUnnamed({ text, report }: Surroundings): boolean {
  if (!report?.cue || report.speakers.length > 0) return false;
  const before = text.slice(Math.max(0, report.cue.start - 30), report.cue.start);
  return /\b(?:is|are|was|were|been|being|be|it became)\s+(?:\w+ly\s+|also\s+)?$/iu.test(before);
}

function saidBy(around: Surroundings, report: Report): readonly TargetChoice[] {
  const { speakers, cue, unit } = report;
  if (speakers.length === 0) return [];
  const rule = cue ? `subject of “${wordsOf(around.text, cue)}”` : `speaker of the ${report.rule}`;
  const isCarried = speakers.every(({ end }) => end <= unit.start);
  const pronoun = isCarried && cue ? pronounBeside(around, report, cue) : null;
  const targets = somebodyOf(around, speakers);
  if (targets.length === 0) return [];
  const together: TargetChoice = {
    value: targets,
    confidence: 'high',
    rule: isCarried ? `${rule}, named before` : rule,
  };
  const parts = targets.length > 1 ? targets.map((target) => single(target, 'low', rule)) : [];
  const sameName = speakers.flatMap((speaker) => namesakes(around, speaker));
  return [...(pronoun ? [pronoun] : []), together, ...parts, ...sameName];
}

/** A pronoun that somebody tagged stands for itself: it has its entity. */
function pronounBeside({ text, annotations }: Surroundings, report: Report, cue: TextSpan): TargetChoice | null {
  const tag = annotations.find(
    (one) =>
      one.role === 'actor' &&
      report.frame.some(({ start, end }) => start <= one.start && one.end <= end) &&
      gapBetween(one, cue) <= besideCue &&
      /^(?:he|she|they|it)$/iu.test(wordsOf(text, one)),
  );
  return tag ? single(tagTarget(tag), 'high', `subject of “${wordsOf(text, cue)}”`) : null;
}

/** The tag that stands there, or the words themselves where nobody tagged them yet. */
function targetOf({ text, annotations }: Surroundings, span: TextSpan): ClaimTarget {
  const tag = annotations
    .filter((one) => one.role === 'actor' && one.start < span.end && span.start < one.end)
    .sort((one, other) => gapOfEnds(one, span) - gapOfEnds(other, span))[0];
  return tag ? tagTarget(tag) : { kind: 'span', ...plain(snapToGraphemes(text, span)) };
}

/** Those of the speakers who are a name, a person, a group or a body: a thing makes no claim unless somebody tagged it. */
function somebodyOf(around: Surroundings, speakers: readonly TextSpan[]): readonly ClaimTarget[] {
  return speakers
    .map((speaker) => targetOf(around, speaker))
    .filter((target) => target.kind !== 'span' || canSpeak(around.text, target));
}

/** Tags before the claim with the same last word: `Jens Stoltenberg` for `Stoltenberg`. */
function namesakes({ text, annotations, claim }: Surroundings, speaker: TextSpan): readonly TargetChoice[] {
  const name = lastWord(wordsOf(text, speaker));
  if (!/^\p{Lu}/u.test(name)) return [];
  const tag = annotations
    .filter((one) => one.role === 'actor' && one.end <= claim.start && lastWord(wordsOf(text, one)) === name)
    .sort((one, other) => other.start - one.start)[0];
  return tag ? [single(tagTarget(tag), 'low', 'same name, tagged before')] : [];
}

/** Actors outside the claim in its sentence, nearest first, then the last ones before it. */
function nearestActors({ annotations, claim, unit }: Surroundings): readonly NearbyTag[] {
  const outside = annotations.filter(
    (tag) => tag.role === 'actor' && (tag.end <= claim.start || tag.start >= claim.end) && tag.start < unit.end,
  );
  const inUnit = outside.filter(({ start }) => start >= unit.start);
  const before = outside.filter(({ end }) => end <= unit.start).sort((one, other) => other.end - one.end);
  const near = [...inUnit].sort((one, other) => gapBetween(one, claim) - gapBetween(other, claim));
  return [...near, ...before].slice(0, 5);
}

/** `aimed`: the function is one that is addressed to somebody. */
export function proposeAddressees(around: Surroundings, aimed: boolean): readonly TargetChoice[] {
  const { annotations, claim, unit } = around;
  const source = around.report ?? around.voice;
  const claimants = new Set((source?.speakers ?? []).map((speaker) => keyOfTarget(targetOf(around, speaker))));
  const heard = (source?.hearers ?? [])
    .map((hearer) => targetOf(around, hearer))
    .filter((target) => !claimants.has(keyOfTarget(target)));
  const direct: readonly TargetChoice[] =
    heard.length > 0 && source?.cue
      ? [{ value: heard, confidence: aimed ? 'high' : 'low', rule: `object of “${wordsOf(around.text, source.cue)}”` }]
      : [];
  const inside = aimed
    ? annotations
        .filter((tag) => tag.role === 'actor' && claim.start <= tag.start && tag.end <= claim.end)
        .sort((one, other) => one.start - other.start)
    : [];
  const beside = aimed
    ? annotations.filter((tag) => tag.role === 'actor' && unit.start <= tag.start && tag.end <= unit.end)
    : [];
  const others = [...inside, ...beside]
    .filter((tag) => !claimants.has(keyOfTarget(tagTarget(tag))))
    .map((tag) => single(tagTarget(tag), 'low', 'actor named in the sentence'));
  return distinct([...direct, ...others]);
}

export function proposeDate({
  report,
  voice,
  reports,
  annotations,
  claim,
  unit,
  text,
}: Surroundings): readonly TargetChoice[] {
  const isSaid = (tag: TextSpan) => reports.some(({ content }) => content.start < tag.end && tag.start < content.end);
  const cue = (report ?? voice)?.cue ?? null;
  const outside = annotations.filter(
    (tag) =>
      tag.role === 'date' &&
      unit.start <= tag.start &&
      tag.end <= unit.end &&
      (tag.end <= claim.start ||
        tag.start >= claim.end ||
        (voice !== null && cue !== null && isRightBehind(text, cue, tag))),
  );
  const anchor = cue ?? claim;
  const isLoose = (tag: NearbyTag) => (isSaid(tag) && tag.end > anchor.end) || isPartOfName(text, tag);
  const sorted = [...outside].sort((one, other) => gapBetween(one, anchor) - gapBetween(other, anchor));
  const [first, ...rest] = [...sorted.filter((tag) => !isLoose(tag)), ...sorted.filter(isLoose)];
  if (!first) return [];
  const isHanging = cue !== null && !isLoose(first) && gapBetween(first, anchor) <= (report ? dateReach : besideCue);
  const rule = isHanging ? `beside “${wordsOf(text, anchor)}”` : 'date in the sentence';
  return distinct([
    single(tagTarget(first), isHanging ? 'high' : 'low', rule),
    ...rest.map((tag) => single(tagTarget(tag), 'low', 'date in the sentence')),
  ]);
}

/** `held out hope on Friday for`, inside the claim. */
function isRightBehind(text: string, cue: TextSpan, tag: TextSpan): boolean {
  return (
    cue.end <= tag.start &&
    /^\s*(?:(?:on|in|at|late|early|earlier|last|this)\s*){0,2}$/u.test(text.slice(cue.end, tag.start))
  );
}

/** `the 1987 treaty`, `a six-month process`: the date says which, and nothing was said then. */
function isPartOfName(text: string, { start, end, value }: NearbyTag): boolean {
  if (value?.startsWith('P')) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /\b(?:the|an?|its|their|his|her)\s+$/iu.test(before) &&
    /^(?:-|\s+(?!(?:and|or|in|on|at|by|for|to|of|that|when|as|with|after|before|is|was)\b)\p{L})/u.test(
      text.slice(end, end + 12),
    ) &&
    !/\s/u.test(text.slice(start, end))
  );
}

function single(target: ClaimTarget, confidence: TargetChoice['confidence'], rule: string): TargetChoice {
  return { value: [target], confidence, rule };
}

function tagTarget({ id }: NearbyTag): ClaimTarget {
  return { kind: 'annotation', id };
}

function plain({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

/** Each answer once, at its likeliest place. */
function distinct(choices: readonly TargetChoice[]): readonly TargetChoice[] {
  const seen = new Set<string>();
  const kept: TargetChoice[] = [];
  for (const choice of choices) {
    const key = choice.value.map(keyOfTarget).join(' ');
    if (choice.value.length > 0 && !seen.has(key)) kept.push(choice);
    seen.add(key);
  }
  return kept.slice(0, mostChoices);
}

function gapBetween(one: TextSpan, other: TextSpan): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

function gapOfEnds(one: TextSpan, other: TextSpan): number {
  return Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
}

function wordsOf(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

function lastWord(words: string): string {
  return words.split(/\s+/u).at(-1) ?? '';
}
