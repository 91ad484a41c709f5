import type { Mend } from '#core/codebook/mends';

/** What a mend does, as a button says it. */
export const mendWords: Readonly<Record<Mend, string>> = {
  trim: 'Trim edges',
  unattributed: 'Unattributed',
  delete: 'Delete tag',
  'accept-value': 'Take suggested value',
  claimant: 'Set claimant…',
  addressee: 'Set addressee…',
  'said-on': 'Set date of claim…',
  entity: 'Choose actor…',
  'document-date': 'Set date of document…',
  details: 'Edit details',
  'change-tag': 'Change tag…',
};
