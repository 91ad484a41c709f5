import type { FindingCode } from '#core/codebook/finding';
import { unreachable } from '#core/model/result';

/**
 * What can be done about a finding. `trim`, `unattributed` and `delete` settle it at once; the others lead to where it
 * is settled.
 */
export type Mend =
  | 'trim'
  | 'unattributed'
  | 'delete'
  | 'accept-value'
  | 'claimant'
  | 'addressee'
  | 'said-on'
  | 'entity'
  | 'document-date'
  | 'details'
  | 'change-tag';

/** The mends of a kind of finding, the usual one first. */
export function mendsOf(code: FindingCode): readonly Mend[] {
  switch (code) {
    case 'no-claimant':
      return ['claimant', 'unattributed'];
    case 'no-entity':
      return ['entity'];
    case 'orphaned':
      return ['delete'];
    case 'quote-differs':
      return ['delete'];
    case 'unknown-tag':
      return ['change-tag', 'delete'];
    case 'no-value':
      return ['accept-value', 'details'];
    case 'not-a-date':
      return ['accept-value', 'details'];
    case 'no-addressee':
      return ['addressee'];
    case 'stance-alone':
      return ['details'];
    case 'loose-edges':
      return ['trim'];
    case 'in-boilerplate':
      return ['delete'];
    case 'no-reference':
      return ['document-date'];
    case 'same-claim':
      return ['delete'];
    case 'said-later':
      return ['said-on'];
    case 'asked-for':
    case 'unknown-value':
      return ['details'];
    default:
      return unreachable(code);
  }
}
