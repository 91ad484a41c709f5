import {
  countWords,
  formatCount,
  formatLevel,
  formatShare,
  joinWords,
  ruleInWords,
} from '#core/review/report/format-figure';
import type {
  ReliabilityReport,
  ReportCodebook,
  ReportCoder,
  ReportRound,
} from '#core/review/report/reliability-report';
import { heading, note, table, type Block } from '#core/review/report/report-blocks';

/** Who coded what, how the sample was drawn, and how it was measured. */
export function designSection({ design, agreement }: ReliabilityReport): readonly Block[] {
  const { request, shared, documents } = agreement;
  const { codebook, rounds } = design;
  const isAssistanceKnown = design.coders.some(({ annotations, assistance }) => assistance.unrecorded < annotations);
  return [
    heading(2, 'Design'),
    table(
      'How it was coded and measured',
      ['', ''],
      [
        ['Coders', design.coders.map(({ label }) => label).join(', ')],
        ['Documents', documentsInWords(documents, shared)],
        ['Tags', joinWords(design.tags)],
        ['Codebook', `${codebook.name}, version ${String(codebook.version)}${versionsOf(codebook)}`],
        ['Blind', rounds.length === 0 ? 'Not recorded: no round was assigned in the project' : blindOf(rounds)],
        ...(isAssistanceKnown ? [] : [['Suggestions', 'Not recorded whether the assistant’s were in sight']]),
        ['Same place', `Spans match where ${ruleInWords(request.rule)}`],
        [
          'Untagged text',
          request.countUntagged
            ? 'Counted in the figures over words only, where a word that nobody tagged counts as agreement'
            : 'Never counted as agreement',
        ],
        [
          'Intervals',
          request.resamples === 0
            ? 'None'
            : `${formatLevel(request.level)}, percentile bootstrap over documents, ${formatCount(request.resamples)} resamples, seed ${String(request.seed)}`,
        ],
      ],
    ),
    ...coderTable(design.coders, isAssistanceKnown),
    ...roundTable(rounds),
  ];
}

function coderTable(coders: readonly ReportCoder[], isAssistanceKnown: boolean): readonly Block[] {
  const columns = ['Coder', 'Documents', 'Annotations'];
  const assistance = ['Accepted suggestions', 'Suggestions in sight', 'Suggestions hidden', 'Not recorded'];
  const rows = coders.map(({ label, documents, annotations, assistance: { accepted, shown, hidden, unrecorded } }) => [
    label,
    ...[documents, annotations].map(formatCount),
    ...(isAssistanceKnown ? [accepted, shown, hidden, unrecorded].map(formatCount) : []),
  ]);
  if (!isAssistanceKnown) return [table('Coders', columns, rows, [1, 2])];
  const said =
    'Accepted suggestions: annotations that the assistant suggested and the coder took. The others the coder made, with its suggestions in sight or hidden. What it suggested and nobody took is no annotation.';
  return [table('Coders', [...columns, ...assistance], rows, [1, 2, 3, 4, 5, 6]), note(said)];
}

function documentsInWords(chosen: number, compared: number): string {
  const rest = chosen - compared;
  if (rest === 0) return `${formatCount(chosen)} chosen, all of them compared: at least two of the coders coded each`;
  const others = rest === 1 ? 'The other one is' : `The other ${formatCount(rest)} are`;
  return `${formatCount(chosen)} chosen, ${formatCount(compared)} compared, each coded by at least two of the coders. ${others} not compared: fewer than two of the coders coded ${rest === 1 ? 'it' : 'them'}`;
}

function roundTable(rounds: readonly ReportRound[]): readonly Block[] {
  if (rounds.length === 0) return [];
  const rows = rounds.map((round) => [
    round.name,
    round.coders.join(', '),
    formatCount(round.population),
    round.population === 0
      ? formatCount(round.sample)
      : `${formatCount(round.sample)} (${formatShare(round.sample / round.population)})`,
    formatCount(round.sampleCoded),
    String(round.seed),
    round.blind ? 'yes' : 'no',
    String(round.codebookVersion),
  ]);
  const columns = ['Round', 'Coders', 'Population', 'Sample', 'Coded by two', 'Seed', 'Blind', 'Codebook version'];
  const said =
    'The sample of a round is drawn at random from its population, without replacement, with the seed; every coder of the round codes it.';
  return [table('Rounds', columns, rows, [2, 3, 4, 5, 7]), note(said)];
}

function blindOf(rounds: readonly ReportRound[]): string {
  const blind = rounds.filter((round) => round.blind);
  const means = 'coders saw neither other layers nor suggestions until all were done with a document';
  if (blind.length === rounds.length) return `Yes: ${means}`;
  if (blind.length === 0) return 'No';
  return `In ${joinWords(blind.map(({ name }) => name))}: ${means}`;
}

function versionsOf({ version: current, coded }: ReportCodebook): string {
  if (coded.every(({ version }) => version === current)) return '';
  const parts = coded.map(
    ({ version, annotations }) => `version ${String(version)} (${countWords(annotations, 'annotation')})`,
  );
  return `; coded under ${joinWords(parts)}`;
}
