/**
 * A paragraph to be pasted into a paper: what was done, with which measures, and the main figures, all numbers filled
 * in. It names exactly the measures of the table and cites exactly what it names; it judges nothing.
 */
import type { AgreementTable, Figure, MeasureId, VariableTable } from '#core/review/agreement/agreement-table';
import {
  countWords,
  formatCount,
  formatFigure,
  formatInterval,
  formatLevel,
  formatShare,
  joinWords,
  ruleInWords,
} from '#core/review/report/format-figure';
import { isMainMeasure, overallFigures } from '#core/review/report/select-figures';
import { measureNames, measuresOf } from '#core/review/report/measure-names';
import { inTextCitation, sortedReferences, type ReferenceId } from '#core/review/report/references';
import type {
  ReliabilityReport,
  ReportCodebook,
  ReportCoder,
  ReportRound,
} from '#core/review/report/reliability-report';

export interface MethodsParagraph {
  readonly text: string;
  /** What it cites, in the order of the list at the end. */
  readonly references: readonly ReferenceId[];
}

export function methodsParagraph(report: ReliabilityReport): MethodsParagraph {
  const { agreement } = report;
  const cited = new Set<ReferenceId>();
  const cite = (ids: readonly ReferenceId[]): string => {
    for (const id of ids) cited.add(id);
    return inTextCitation(ids);
  };
  const spans = agreement.variables.filter(({ variable }) => variable.kind === 'spans');
  const words = agreement.variables.filter(({ variable }) => variable.kind === 'words');
  const items = agreement.variables.filter(({ variable }) => variable.kind !== 'spans' && variable.kind !== 'words');
  const sentences = [
    ...designSentences(report),
    ...spanSentences(agreement, spans, cite),
    ...wordSentences(words, cite),
    ...itemSentences(items, cite),
    ...intervalSentence(agreement, cite),
    ...resultSentences(agreement, 'f1-exact', spans),
    ...resultSentences(agreement, 'krippendorff-alpha-u', spans),
    ...resultSentences(agreement, 'gamma', agreement.variables),
    ...resultSentences(agreement, 'krippendorff-alpha', [...words, ...items]),
  ];
  return { text: sentences.join(' '), references: sortedReferences(cited) };
}

type Cite = (ids: readonly ReferenceId[]) => string;

function designSentences({ design, agreement }: ReliabilityReport): readonly string[] {
  const names = joinWords(design.coders.map(({ label }) => label));
  const { name, version } = design.codebook;
  const compared = countWords(agreement.shared, 'document');
  const each = design.coders.length === 2 ? 'both of them' : 'at least two of them';
  return [
    `${numberWord(design.coders.length)} coders (${names}) coded ${compared} with the codebook “${name}”, version ${String(version)}${agreement.shared === 0 ? '' : `; ${each} coded each of these`}.`,
    ...earlierVersions(design.codebook),
    ...design.rounds.filter(({ sample }) => sample > 0).map(roundSentence),
    ...assistanceSentence(design.coders),
  ];
}

/** Codings under an older scheme may mean something else. */
function earlierVersions({ version, coded }: ReportCodebook): readonly string[] {
  const all = coded.reduce((sum, { annotations }) => sum + annotations, 0);
  const others = coded
    .filter((each) => each.version !== version)
    .reduce((sum, { annotations }) => sum + annotations, 0);
  if (others === 0) return [];
  const are = others === 1 ? 'was' : 'were';
  return [`Of ${countWords(all, 'annotation')}, ${formatCount(others)} ${are} last coded under another version of it.`];
}

function assistanceSentence(coders: readonly ReportCoder[]): readonly string[] {
  const known = coders.filter(({ annotations, assistance }) => assistance.unrecorded < annotations);
  if (known.length === 0) return [];
  const parts = known.map(({ label, assistance: { accepted, shown, hidden, unrecorded } }) => {
    const counts = [
      [accepted, 'accepted from it'],
      [shown, 'made with its suggestions in sight'],
      [hidden, 'made with them hidden'],
      [unrecorded, 'without a record of it'],
    ] as const;
    return `${label} ${joinWords(counts.flatMap(([count, how]) => (count === 0 ? [] : [`${formatCount(count)} ${how}`])))}`;
  });
  return [`A rule-based assistant could suggest tags. Annotations by how they came about: ${parts.join('; ')}.`];
}

function roundSentence({ name, population, sample, seed, blind }: ReportRound): string {
  const share = population === 0 ? '' : ` (${formatShare(sample / population)})`;
  const blindly = blind ? ', blind to each other’s tags and without suggestions,' : '';
  return `In the round “${name}”, ${formatCount(sample)} of ${countWords(population, 'document')}${share} were drawn at random without replacement (seed ${String(seed)}) and were to be coded${blindly} by all coders of the round.`;
}

function spanSentences(
  { request, coders }: AgreementTable,
  spans: readonly VariableTable[],
  cite: Cite,
): readonly string[] {
  const measures = measuresOf(spans).filter(isMainMeasure);
  if (measures.length === 0) return [];
  const mean = coders.length > 2 && measures.some(isSpanScore) ? meanOfPairs : [];
  const gamma = spans.flatMap(({ figures }) => figures).find(({ measure }) => measure === 'gamma');
  return [
    `Agreement on where tags stand was measured with ${listMeasures(measures, cite)}.`,
    `Spans match where ${ruleInWords(request.rule)}; they are paired one to one so that what they share is as much as possible.`,
    ...mean,
    ...(gamma === undefined ? [] : [gammaSentence(gamma)]),
    ...(measures.some(isSpanScore) ? ['Text that nobody tagged counts in no F1.'] : []),
    ...(measures.includes('krippendorff-alpha-u')
      ? ['Unitized α sees the spans of a tag and the gaps between them on the continuum of characters.']
      : []),
  ];
}

/** Its rule begins with the dissimilarity; how well each figure is known differs from variable to variable. */
function gammaSentence({ rule }: Figure): string {
  const [dissimilarity = ''] = rule.split('. ');
  return `γ: ${dissimilarity}; how far its expected disorder is an estimate stands with each figure.`;
}

function isSpanScore(measure: MeasureId): boolean {
  return measure === 'f1-exact' || measure === 'f1-relaxed';
}

const meanOfPairs = ['F1 over all coders is the mean of the pairs of coders.'];

function wordSentences(words: readonly VariableTable[], cite: Cite): readonly string[] {
  const measures = measuresOf(words);
  if (measures.length === 0) return [];
  return [
    `Word by word, agreement was measured with ${listMeasures(measures, cite)}; there, a word that nobody tagged counts as agreement.`,
  ];
}

function itemSentences(items: readonly VariableTable[], cite: Cite): readonly string[] {
  const measures = measuresOf(items).filter(
    (measure) => isMainMeasure(measure) && !isSpanScore(measure) && measure !== 'gamma',
  );
  if (measures.length === 0) return [];
  const hasRelationScores = measuresOf(items).some(isSpanScore);
  const leveled = items.filter(({ variable }) => variable.scale !== 'nominal');
  const levels = leveled.map(({ variable }) => `${variable.scale} for ${variable.label}`);
  return [
    `Agreement on what was coded at matched spans was measured with ${listMeasures(measures, cite)}.`,
    'A value that a coder did not fill in is missing and no category of its own.',
    ...(hasRelationScores
      ? [
          `Whether matched spans have the same relations was measured with F1 as well (${cite(['hripcsak-rothschild-2005'])}).`,
        ]
      : []),
    ...(levels.length === 0 ? [] : [`The level of measurement is nominal, but ${joinWords(levels)}.`]),
  ];
}

function intervalSentence({ request, variables }: AgreementTable, cite: Cite): readonly string[] {
  const hasInterval = variables.some(({ figures }) => figures.some(({ interval }) => interval !== null));
  if (!hasInterval) return [];
  const cited = cite(['efron-tibshirani-1993']);
  return [
    `Brackets hold ${formatLevel(request.level)} percentile intervals of a bootstrap over documents (${cited}; ${formatCount(request.resamples)} resamples, seed ${String(request.seed)}).`,
  ];
}

/** `Krippendorff’s α was 0.812 [0.701, 0.893] for Claim: form (n = 120). It was undefined for Date: value (…).` */
function resultSentences(
  agreement: AgreementTable,
  measure: MeasureId,
  variables: readonly VariableTable[],
): readonly string[] {
  const results = variables.flatMap((variable) => {
    const figure = overallFigures(agreement, variable).find((one) => one.measure === measure);
    return figure === undefined ? [] : [{ label: labelInText(variable), figure }];
  });
  const defined = results.flatMap(({ label, figure }) =>
    figure.value === null ? [] : [`${resultOf(figure)} for ${label} (n = ${formatCount(figure.n)})`],
  );
  const undefinedFor = new Map<string, string[]>();
  for (const { label, figure } of results) {
    if (figure.value !== null) continue;
    const reason = figure.reason.replace(/\.$/u, '');
    undefinedFor.set(reason, [...(undefinedFor.get(reason) ?? []), label]);
  }
  const name = upperFirst(measureNames[measure].inWords);
  const without = [...undefinedFor].map(([reason, labels]) => `${joinWords(labels)} (${reason})`);
  return [
    ...(defined.length === 0 ? [] : [`${name} was ${joinWords(defined)}.`]),
    ...(without.length === 0 ? [] : [`${defined.length === 0 ? name : 'It'} was undefined for ${joinWords(without)}.`]),
  ];
}

function resultOf(figure: Figure): string {
  const interval = figure.interval === null ? '' : ` ${formatInterval(figure.interval, figure.measure)}`;
  return formatFigure(figure) + interval;
}

/** Measures of the same authors share their brackets. */
function listMeasures(measures: readonly MeasureId[], cite: Cite): string {
  const groups = new Map<string, string[]>();
  for (const measure of measures) {
    const cited = cite(measureNames[measure].references);
    groups.set(cited, [...(groups.get(cited) ?? []), measureNames[measure].inWords]);
  }
  return joinWords([...groups].map(([cited, names]) => `${joinWords(names)} (${cited})`));
}

/** Which tag a place has is a clause, the other labels are names. */
function labelInText({ variable: { kind, label } }: VariableTable): string {
  return kind === 'tag' ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function numberWord(count: number): string {
  return numberWords[count] ?? formatCount(count);
}

/** γ stays γ. */
function upperFirst(text: string): string {
  return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}
