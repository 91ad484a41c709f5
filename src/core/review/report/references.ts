/** Works that a report can cite. */
export type ReferenceId =
  | 'artstein-poesio-2008'
  | 'cohen-1960'
  | 'efron-tibshirani-1993'
  | 'fleiss-1971'
  | 'gwet-2008'
  | 'hripcsak-rothschild-2005'
  | 'krippendorff-1995'
  | 'krippendorff-2004'
  | 'krippendorff-2016'
  | 'krippendorff-2019'
  | 'mathet-2015'
  | 'scott-1955';

export interface Reference {
  /** As they stand in a sentence: `Krippendorff et al.`. */
  readonly authors: string;
  readonly year: number;
  /** In the list at the end. */
  readonly full: string;
}

/** In the order of the list at the end. */
export const references: Readonly<Record<ReferenceId, Reference>> = {
  'artstein-poesio-2008': {
    authors: 'Artstein & Poesio',
    year: 2008,
    full: 'Artstein, R., & Poesio, M. (2008). Inter-coder agreement for computational linguistics. Computational Linguistics, 34(4), 555–596. https://doi.org/10.1162/coli.07-034-R2',
  },
  'cohen-1960': {
    authors: 'Cohen',
    year: 1960,
    full: 'Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46. https://doi.org/10.1177/001316446002000104',
  },
  'efron-tibshirani-1993': {
    authors: 'Efron & Tibshirani',
    year: 1993,
    full: 'Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall/CRC. https://doi.org/10.1201/9780429246593',
  },
  'fleiss-1971': {
    authors: 'Fleiss',
    year: 1971,
    full: 'Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), 378–382. https://doi.org/10.1037/h0031619',
  },
  'gwet-2008': {
    authors: 'Gwet',
    year: 2008,
    full: 'Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29–48. https://doi.org/10.1348/000711006X126600',
  },
  'hripcsak-rothschild-2005': {
    authors: 'Hripcsak & Rothschild',
    year: 2005,
    full: 'Hripcsak, G., & Rothschild, A. S. (2005). Agreement, the F-measure, and reliability in information retrieval. Journal of the American Medical Informatics Association, 12(3), 296–298. https://doi.org/10.1197/jamia.M1733',
  },
  'krippendorff-1995': {
    authors: 'Krippendorff',
    year: 1995,
    full: 'Krippendorff, K. (1995). On the reliability of unitizing continuous data. Sociological Methodology, 25, 47–76. https://doi.org/10.2307/271061',
  },
  'krippendorff-2004': {
    authors: 'Krippendorff',
    year: 2004,
    full: 'Krippendorff, K. (2004). Content analysis: An introduction to its methodology (2nd ed.). Sage.',
  },
  'krippendorff-2019': {
    authors: 'Krippendorff',
    year: 2019,
    full: 'Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). Sage. https://doi.org/10.4135/9781071878781',
  },
  'krippendorff-2016': {
    authors: 'Krippendorff et al.',
    year: 2016,
    full: 'Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further developments. Quality & Quantity, 50(6), 2347–2364. https://doi.org/10.1007/s11135-015-0266-1',
  },
  'mathet-2015': {
    authors: 'Mathet et al.',
    year: 2015,
    full: 'Mathet, Y., Widlöcher, A., & Métivier, J.-P. (2015). The unified and holistic method gamma (γ) for inter-annotator agreement measure and alignment. Computational Linguistics, 41(3), 437–479. https://doi.org/10.1162/COLI_a_00227',
  },
  'scott-1955': {
    authors: 'Scott',
    year: 1955,
    full: 'Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public Opinion Quarterly, 19(3), 321–325. https://doi.org/10.1086/266577',
  },
};

const listOrder: readonly string[] = Object.keys(references);

/** Each once, in the order of the list at the end. */
export function sortedReferences(ids: Iterable<ReferenceId>): readonly ReferenceId[] {
  return [...new Set(ids)].sort((left, right) => listOrder.indexOf(left) - listOrder.indexOf(right));
}

/** `Cohen, 1960`; `Krippendorff, 2004, 2019`: works of the same authors stand together. */
export function inTextCitation(ids: readonly ReferenceId[]): string {
  const years = new Map<string, number[]>();
  for (const id of sortedReferences(ids)) {
    const { authors, year } = references[id];
    years.set(authors, [...(years.get(authors) ?? []), year]);
  }
  return [...years].map(([authors, list]) => `${authors}, ${list.join(', ')}`).join('; ');
}
