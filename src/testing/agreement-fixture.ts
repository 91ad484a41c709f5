import { createDefaultCodebook } from '#core/codebook/default-codebook';
import type { AnnotationRecord, RoundRecord } from '#core/model/records';
import type {
  AgreementRequest,
  AgreementTable,
  Confusion,
  Figure,
  MeasureId,
  VariableTable,
} from '#core/review/agreement/agreement-table';
import type { ReportSource } from '#core/review/report/reliability-report';
import type { ReviewCorpus } from '#core/review/review-corpus';
import { buildAnnotation } from '#testing/builders';

/** A name and a title that try to be more than words, in HTML, in SVG and in Markdown. */
export const hostileName = `Bo <script>alert("1")</script> | \`*_[x](javascript:1)`;
export const hostileTitle = '"><img src=x onerror=alert(1)>\n# Not a heading | 😀\u0007';

export const fixtureRequest: AgreementRequest = {
  coders: [],
  documents: [],
  tags: [],
  rule: { kind: 'words', count: 1 },
  countUntagged: false,
  resamples: 1000,
  seed: 7,
  level: 0.95,
  gamma: true,
  scales: { 'claim.confidence': 'ordinal' },
};

const texts = ['Anna says so.', 'Bo says no.', 'Nobody says anything.'] as const;

export function fixtureCorpus(): ReviewCorpus {
  const codebook = createDefaultCodebook('codebook-1');
  return {
    codebook: { ...codebook, name: 'Claims & actors', version: 3 },
    coders: [
      { id: 'anna', name: 'Anna', role: 'person', label: 'Anna' },
      { id: 'bo', name: hostileName, role: 'imported', label: hostileName },
      { id: 'cem', name: 'Cem', role: 'imported', label: 'Cem' },
    ],
    documents: texts.map((text, index) => {
      const id = `document-${String(index + 1)}`;
      const coders = index === 2 ? ['anna'] : ['anna', 'bo', 'cem'];
      return {
        id,
        title: index === 1 ? hostileTitle : `Document ${String(index + 1)}`,
        date: '',
        text,
        codedBy: coders,
        annotations: coders.map((coder, at) =>
          buildAnnotation(
            text,
            { start: 0, end: 4 },
            {
              id: `${id}-${coder}`,
              documentId: id,
              coder,
              codebookVersion: at === 2 ? 2 : 3,
              ...assistanceOf(index + at),
            },
          ),
        ),
        relations: [],
      };
    }),
    entities: [],
    leftOut: [{ reason: 'Suggestions that nobody confirmed.', count: 2 }],
  };
}

/** Every way in which a tag can come about, among them the one that nobody knows. */
function assistanceOf(number: number): Pick<AnnotationRecord, 'assistance' | 'rule'> {
  const ways = [
    { assistance: 'accepted', rule: 'known name' },
    { assistance: 'shown' },
    { assistance: 'hidden' },
    {},
  ] as const;
  return ways[number % ways.length] ?? {};
}

const round: RoundRecord = {
  kind: 'round',
  id: 'round-1',
  name: 'Spring & summer',
  coders: ['anna', 'bo', 'cem', 'dee'],
  population: ['document-1', 'document-2', 'document-3', 'document-4'],
  sample: ['document-1', 'document-2'],
  seed: 4_294_967_295,
  blind: true,
  codebookVersion: 2,
  createdAt: '2026-01-05T08:00:00.000Z',
};

export const fixtureSource: ReportSource = {
  project: { name: 'Treaty <b>study</b> & co.' },
  rounds: [round],
  coderNames: new Map([['dee', 'Dee']]),
};

/** Three coders, made-up figures: defined, negative, undefined, with and without an interval. */
export function fixtureTable(coders: readonly string[] = ['anna', 'bo', 'cem']): AgreementTable {
  const all = fixtureCorpus().coders.filter(({ id }) => coders.includes(id));
  return {
    request: fixtureRequest,
    coders: all.map(({ id, label }) => ({ id, label })),
    documents: 3,
    shared: 2,
    leftOut: [
      { reason: 'Suggestions that nobody confirmed.', count: 2 },
      { reason: 'Documents that only one of the coders coded.', count: 1 },
    ],
    variables: variables(all.map(({ id }) => id)),
  };
}

function variables(coders: readonly string[]): readonly VariableTable[] {
  const exact = 'Spans are the same where both boundaries are.';
  const relaxed = 'Spans match where each boundary differs by at most 1 word.';
  const figures = (...made: readonly ((coders: readonly string[], shift: number) => Figure)[]) => [
    ...made.map((make) => make(coders, 0)),
    ...(coders.length > 2 ? pairsOf(coders).flatMap((pair, index) => made.map((make) => make(pair, index / 100))) : []),
  ];
  return [
    {
      variable: {
        id: 'claim.spans',
        kind: 'spans',
        tag: 'claim',
        what: '',
        label: 'Claim: spans',
        scale: 'nominal',
        unit: 'span',
      },
      figures: figures(
        figure('f1-exact', 0.7142857, { rule: exact, n: 42 }),
        figure('f1-relaxed', 0.8809523, { rule: relaxed, n: 42 }),
        figure('krippendorff-alpha-u', -0.0415, { observed: 0.31, expected: 0.2976, n: 1234 }),
        figure('gamma', 0.5, {
          rule: 'Positional and nominal dissimilarity, α = β = 1, Δ∅ = 1. The expected disorder is a sampled estimate.',
          n: 42,
        }),
      ),
      confusions: [],
    },
    {
      variable: {
        id: 'claim.stance',
        kind: 'attribute',
        tag: 'claim',
        what: 'stance',
        label: 'Claim: stance',
        scale: 'nominal',
        unit: 'matched span',
      },
      figures: figures(
        figure('percent-agreement', 0.8125, { n: 32, excluded: [{ reason: 'A coder did not fill it in.', count: 4 }] }),
        figure('fleiss-kappa', 0.6123, { n: 32, observed: 0.8125, expected: 0.5163 }),
        figure('krippendorff-alpha', 0.6191, { n: 36, observed: 0.1875, expected: 0.4922 }),
        figure('gwet-ac1', 0.7333, { n: 32, observed: 0.8125, expected: 0.2969 }),
      ),
      confusions: pairsOf(coders).map((pair) => stance(pair)),
    },
    {
      variable: {
        id: 'claim.confidence',
        kind: 'attribute',
        tag: 'claim',
        what: 'confidence',
        label: 'Claim: confidence',
        scale: 'ordinal',
        unit: 'matched span',
      },
      figures: figures(
        figure('percent-agreement', 1, { n: 3, interval: null }),
        figure('krippendorff-alpha', null, { n: 3, reason: 'One category only: α is undefined.' }),
      ),
      confusions: [],
    },
    {
      variable: {
        id: 'actor.entity',
        kind: 'entity',
        tag: 'actor',
        what: 'entity',
        label: 'Actor: the actor behind it, as far as it is known',
        scale: 'nominal',
        unit: 'matched span',
      },
      figures: figures(figure('krippendorff-alpha', 0.8004, { n: 50 })),
      confusions: [many(coders)],
    },
  ];
}

function figure(
  measure: MeasureId,
  value: number | null,
  parts: Partial<Figure>,
): (coders: readonly string[], shift: number) => Figure {
  return (coders, shift) => {
    const moved = value === null ? null : value - (value === 1 ? 0 : shift);
    const interval =
      moved === null || shift > 0 ? null : { low: moved - 0.12, high: Math.min(1, moved + 0.09), resamples: 998 };
    return {
      measure,
      coders,
      value: moved,
      reason: '',
      interval,
      intervalReason: interval === null ? 'No interval for this pair.' : '',
      observed: null,
      expected: null,
      n: 0,
      excluded: [],
      rule: '',
      ...parts,
    };
  };
}

function pairsOf(coders: readonly string[]): readonly (readonly [string, string])[] {
  return coders.flatMap((first, index) => coders.slice(index + 1).map((second) => [first, second] as const));
}

function stance(coders: readonly [string, string]): Confusion {
  return {
    coders,
    values: [
      { id: 'support', label: 'Support' },
      { id: 'oppose', label: 'Oppose' },
      { id: 'neutral', label: 'Neutral <or> unclear' },
      { id: '', label: 'not tagged' },
    ],
    counts: [
      [12, 1, 0, 0],
      [2, 9, 1, 0],
      [0, 2, 5, 0],
      [0, 0, 0, 0],
    ],
  };
}

/** Too many values for a square. */
function many(coders: readonly string[]): Confusion {
  const values = Array.from({ length: 16 }, (_, index) => ({
    id: `e${String(index)}`,
    label: `Entity ${String(index + 1)}`,
  }));
  return {
    coders: [coders[0] ?? '', coders[1] ?? ''],
    values,
    counts: values.map((_, row) => values.map((__, column) => (row === column ? 3 : column === row + 1 ? row % 3 : 0))),
  };
}
