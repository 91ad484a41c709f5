import { unreachable } from '#core/model/result';
import type { MatchRule } from '#core/review/compare/match-rule';

/** The rule in words, as a figure states it. */
export function describeRule(rule: MatchRule): string {
  switch (rule.kind) {
    case 'exact':
      return 'same start and end';
    case 'words':
      return `overlapping, each boundary at most ${String(rule.count)} ${rule.count === 1 ? 'word' : 'words'} apart`;
    case 'overlap':
      return rule.share === 0 ? 'any overlap' : `shared characters at least ${String(rule.share)} of the joint ones`;
    default:
      return unreachable(rule);
  }
}
