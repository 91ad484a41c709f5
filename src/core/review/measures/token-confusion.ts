export interface TokenConfusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/**
 * Tokens by whether their tags agree. True positive: equal and not `O`. False positive: they differ and the prediction
 * is not `O`. False negative: only the gold tag is not `O`. True negative: both are `O`.
 */
export function confuseTokens(gold: readonly string[], predicted: readonly string[]): TokenConfusion {
  const sum = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  gold.forEach((tag, position) => {
    const other = predicted[position] ?? 'O';
    if (tag === other) {
      if (tag === 'O') sum.trueNegatives++;
      else sum.truePositives++;
    } else if (other === 'O') sum.falseNegatives++;
    else sum.falsePositives++;
  });
  return sum;
}
