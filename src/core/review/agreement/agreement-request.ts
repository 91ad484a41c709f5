import type { AgreementRequest } from '#core/review/agreement/agreement-table';

/** What is measured unless somebody asks for something else. */
export function createAgreementRequest(parts: Partial<AgreementRequest> = {}): AgreementRequest {
  return {
    coders: [],
    documents: [],
    tags: [],
    rule: { kind: 'exact' },
    countUntagged: false,
    resamples: 1000,
    seed: 1,
    level: 0.95,
    gamma: false,
    scales: {},
    ...parts,
  };
}
