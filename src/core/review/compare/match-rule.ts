/**
 * When two spans count as the same place; whatever the rule, they share at least one character. `words`: each boundary
 * differs by at most `count` words (punctuation between words counts as none). `overlap`: they share at least `share`
 * (0 < share ≤ 1) of the characters of both together (intersection over union); a share of 0 stands for any overlap.
 */
export type MatchRule =
  | { readonly kind: 'exact' }
  | { readonly kind: 'words'; readonly count: number }
  | { readonly kind: 'overlap'; readonly share: number };
