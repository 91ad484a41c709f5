/** Reads from the text around a claim what would complete it. */
import type { Region } from '#core/model/records';
import type { ClaimProposal, NearbyTag, TargetChoice } from '#core/suggest/proposals/claim-proposal';
import { quotationForm } from '#core/text/is-quoted';
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

/** Looks at the paragraph and some before it, so that it can run after every key press. Never throws. */
export function proposeClaim(input: ClaimProposalInput): ClaimProposal {
  const claim = clampSpan(input.text, input.claim);
  const sentence = sentenceAt(input.text, claim.start) ?? claim;
  const outside = input.annotations.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end && (end <= claim.start || start >= claim.end),
  );
  const actors = outside.filter(({ role }) => role === 'actor');
  const dates = outside.filter(({ role }) => role === 'date');
  return {
    form: [{ value: quotationForm(input.text, claim), confidence: 'high', rule: 'quotation marks' }],
    function: [],
    claimants: actors.map((tag) => choiceOf(tag, 'actor in the sentence')),
    addressees: [],
    date: dates.map((tag) => choiceOf(tag, 'date in the sentence')),
  };
}

function choiceOf(tag: NearbyTag, rule: string): TargetChoice {
  return { value: [{ kind: 'annotation', id: tag.id }], confidence: 'low', rule };
}
