/** Claims in English news, by rules over reporting verbs, quotation marks and headlines. */
import { canSpeak } from '#core/suggest/claims/can-speak';
import { findReports } from '#core/suggest/claims/find-reports';
import type { Report } from '#core/suggest/claims/report';
import type { ClaimSuggestion, ProposedTarget, SuggestSource } from '#core/suggest/suggestion';
import { snapToGraphemes } from '#core/text/graphemes';
import { quotationForm } from '#core/text/is-quoted';
import { paragraphsOf } from '#core/text/paragraphs';
import type { TextSpan } from '#core/text/span';

/** Actors that are known already, so that a claimant is the same stretch of text as the tag or suggestion. */
export interface NearActors {
  readonly actors: readonly TextSpan[];
}

/** The claims of the text in order, none inside a region that is not article text. */
export function suggestClaims(source: SuggestSource, near?: NearActors): readonly ClaimSuggestion[] {
  const { text, language, regions } = source;
  if (language !== '' && !/^en(?:-|$)/iu.test(language)) return [];
  const hidden = regions.filter(({ role }) => role !== 'article');
  const overlaps = (span: TextSpan) => hidden.some(({ start, end }) => start < span.end && span.start < end);
  const actors = [...(near?.actors ?? [])].sort((one, other) => one.start - other.start);
  return findReports(
    text,
    paragraphsOf(text).filter(
      (paragraph) => !hidden.some(({ start, end }) => start <= paragraph.start && paragraph.end <= end),
    ),
  )
    .map((report) => ({ report, span: snapToGraphemes(text, report.content) }))
    .filter(({ span }) => span.start < span.end && !overlaps(span))
    .map(({ report, span }) => suggestionOf(text, report, span, actors));
}

function suggestionOf(text: string, report: Report, span: TextSpan, actors: readonly TextSpan[]): ClaimSuggestion {
  return {
    tag: 'claim',
    start: span.start,
    end: span.end,
    rule: report.rule,
    form: quotationForm(text, span),
    function: report.function,
    claimants: claimantsOf(text, report, actors),
  };
}

function claimantsOf(text: string, { speakers }: Report, actors: readonly TextSpan[]): readonly ProposedTarget[] {
  if (speakers.length === 0) return [{ kind: 'literal', value: 'unattributed' }];
  // A thing makes no claim, and who does is left open then.
  return speakers.flatMap((speaker) => {
    const span = snapToGraphemes(text, speaker);
    const known = actors.findLast(({ start, end }) => start < span.end && span.start < end);
    if (known === undefined && !canSpeak(text, span)) return [];
    return [{ kind: 'span' as const, start: (known ?? span).start, end: (known ?? span).end }];
  });
}
