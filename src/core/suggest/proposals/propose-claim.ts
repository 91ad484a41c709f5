/** Reads from the text around a claim what would complete it. */
import type { Region } from '#core/model/records';
import { type ClaimFunction, functionByWords } from '#core/suggest/claims/claim-function';
import type { Report } from '#core/suggest/claims/report';
import { verbFormOf } from '#core/suggest/claims/reporting-verbs';
import type { Choice, ClaimProposal, NearbyTag } from '#core/suggest/proposals/claim-proposal';
import { proposeAddressees, proposeClaimants, proposeDate } from '#core/suggest/proposals/propose-targets';
import { reportOfClaim } from '#core/suggest/proposals/report-of-claim';
import { type Voice, voiceOfClaim } from '#core/suggest/proposals/voice-of-claim';
import { type QuotationForm, quotationForm } from '#core/text/is-quoted';
import { sentenceAt } from '#core/text/sentences';
import { clampSpan, type TextSpan } from '#core/text/span';

export interface ClaimProposalInput {
  /** Canonical text of the document. */
  readonly text: string;
  readonly claim: TextSpan;
  /** Tags of the document in any order; those further off than a few paragraphs do not matter. */
  readonly annotations: readonly NearbyTag[];
  /** EDTF, or empty. */
  readonly documentDate: string;
  readonly regions: readonly Region[];
}

/** Functions that are aimed at somebody. */
const aimed: ReadonlySet<ClaimFunction> = new Set<ClaimFunction>(['demand', 'commit', 'accuse', 'warn']);
const forms: readonly (QuotationForm | 'author')[] = ['direct', 'indirect', 'mixed', 'headline', 'author'];

/** Looks at the paragraph and some before it, so that it can run after every key press. Never throws. */
export function proposeClaim(input: ClaimProposalInput): ClaimProposal {
  const { text } = input;
  const claim = clampSpan(text, input.claim);
  const { report: outer, inner, reports } = reportOfClaim(text, claim, input.regions);
  const read = outer ? null : voiceOfClaim(text, claim, reports);
  const report = outer ?? (read?.cue ? null : inner);
  const voice = report ? null : read;
  const unit = report?.unit ?? sentenceAt(text, claim.start) ?? claim;
  const annotations = input.annotations.filter(({ start, end }) => start <= end && end <= text.length);
  const around = { text, claim, unit, report, voice, reports, annotations };
  const functions = proposeFunction(text, claim, report, voice);
  const isAimed = (report ?? voice) !== null && functions.slice(0, 1).some(({ value }) => aimed.has(value));
  return {
    form: proposeForm(text, claim),
    function: functions,
    claimants: proposeClaimants(around),
    addressees: proposeAddressees(around, isAimed),
    date: proposeDate(around),
  };
}

function proposeForm(text: string, claim: TextSpan): readonly Choice<QuotationForm | 'author'>[] {
  const read = quotationForm(text, claim);
  return [
    { value: read, confidence: 'high', rule: read === 'headline' ? 'in the title' : 'quotation marks' },
    ...forms
      .filter((form) => form !== read)
      .map((value) => ({ value, confidence: 'low' as const, rule: 'other form' })),
  ];
}

const intention = /\b(?:intention|intent|plan|pledge|promise|vow|commitment|readiness|willingness|offer)s? to\b/iu;

/** What the reporting verb says is sure; what the words of the claim suggest is a guess. */
function proposeFunction(
  text: string,
  claim: TextSpan,
  report: Report | null,
  voice: Voice | null,
): readonly Choice<ClaimFunction>[] {
  const words = text.slice(claim.start, claim.end);
  const byWords = functionByWords(words);
  const guess: Choice<ClaimFunction> = { value: byWords, confidence: 'low', rule: 'words of the claim' };
  const told = report ? toldBy(text, claim, report) : voice ? impliedBy(text, voice) : narrated(byWords, words);
  return told === null ? [guess] : told.value === byWords ? [told] : [told, guess];
}

function toldBy(text: string, claim: TextSpan, report: Report): Choice<ClaimFunction> | null {
  if (!report.function || !report.cue) return null;
  const word = text.slice(report.cue.start, report.cue.end);
  const words = text.slice(
    report.cue.start,
    Math.max(report.cue.end, Math.min(report.content.end, report.cue.end + 60)),
  );
  if (report.function === 'commit' && intention.test(words)) {
    return { value: 'commit', confidence: 'high', rule: `“${intention.exec(words)?.[0] ?? word}”` };
  }
  const verb = verbFormOf(word.toLowerCase())?.verb;
  const isOrder = /^(?:not )?to\b/u.test(text.slice(report.content.start, report.content.end));
  const isSure = verb !== undefined && (verb.function !== null || isOrder);
  // What a longer report does need not be what the part of it does that was tagged.
  const isPart = claim.end - claim.start < 0.8 * (report.content.end - report.content.start);
  if (!isSure && isPart) return null;
  return isSure
    ? { value: report.function, confidence: 'high', rule: `“${word}”` }
    : { value: report.function, confidence: 'low', rule: 'words of the claim' };
}

function impliedBy(text: string, { function: value, cue }: Voice): Choice<ClaimFunction> | null {
  if (value === null || cue === null) return null;
  const words = text.slice(cue.start, cue.end);
  const isSure = /^(?:demand|accuse)$/u.test(value) || (value === 'commit' && intention.test(`${words} to`));
  return { value, confidence: isSure ? 'high' : 'low', rule: `“${words}”` };
}

/** The article accuses nobody: `fail to agree over breach` tells what happened. */
function narrated(byWords: ClaimFunction, words: string): Choice<ClaimFunction> | null {
  return byWords === 'accuse' && !/\balleg/iu.test(words)
    ? { value: 'assert', confidence: 'low', rule: 'told by the article' }
    : null;
}
