/** What stands for a claimant that is not in the text. */
export const literalLabels = {
  unattributed: 'Unattributed',
  author: 'The author of the text',
} as const;
