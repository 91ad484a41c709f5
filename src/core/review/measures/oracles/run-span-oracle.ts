import { type EntityReport, scoreEntities } from '#core/review/measures/entity-scores';
import { krippendorffAlphaU, unitizeCategory } from '#core/review/measures/krippendorff-alpha-u';
import { type LabelledSpan, overlapPercent } from '#core/review/measures/labelled-span';
import type { Measured } from '#core/review/measures/measured';
import type { OracleCase } from '#core/review/measures/oracles/oracle-case';
import { type JsonObject, listOf, numberOf, objectOf, textOf } from '#core/review/measures/oracles/oracle-data';
import { countSpanMatches, spanMatchings, type SpanPair } from '#core/review/measures/span-match-counts';
import { countMatchedSpans, scoreCounts, scoreSpans, type SpanScores } from '#core/review/measures/span-scores';
import { extractStrictEntities, type TagScheme } from '#core/review/measures/tag-schemes';
import { extractEntities } from '#core/review/measures/tag-sequences';
import { confuseTokens } from '#core/review/measures/token-confusion';
import { type Section, unitDistance } from '#core/review/measures/unit-distance';

type Figures = JsonObject;

/** Measures on spans and on tags of tokens; `null` for any other measure. */
export function runSpanOracle({ measure, data, options }: OracleCase): Figures | null {
  const documents = listOf(data['documents']).map(objectOf);
  switch (measure) {
    case 'krippendorffAlphaU':
      return unitized(data);
    case 'krippendorffUnitDistance':
      return {
        distances: listOf(data['pairs'])
          .map(objectOf)
          .map(({ a, b }) => unitDistance(readSection(a), readSection(b))),
      };
    case 'spanMatchCounts': {
      const pairs = documents.map(readPair);
      const least = numberOf(options['minOverlapPercent'], 1);
      return Object.fromEntries(spanMatchings.map((matching) => [matching, countSpanMatches(pairs, matching, least)]));
    }
    case 'spanOverlapPercent':
      return {
        percents: listOf(data['pairs'])
          .map(objectOf)
          .map(({ gold, pred }) => overlapPercent(readSpan(gold), readSpan(pred))),
      };
    case 'spanScoresFromCounts':
      return scoresFromCounts(objectOf(data['counts']));
    case 'spanF1':
      return spanF1(documents.map(readPair), options);
    case 'entityF1':
      return entityF1(documents, options);
    case 'extractEntities':
      return { entities: documents.flatMap(({ tags }) => extractEntities(texts(tags)).map(writeSpan)) };
    case 'tokenConfusion': {
      const all = documents.map(({ goldTags, predTags }) => confuseTokens(texts(goldTags), texts(predTags)));
      const sum = (of: (confusion: (typeof all)[number]) => number): number => all.reduce((n, each) => n + of(each), 0);
      return {
        truePositives: sum(({ truePositives }) => truePositives),
        falsePositives: sum(({ falsePositives }) => falsePositives),
        falseNegatives: sum(({ falseNegatives }) => falseNegatives),
        trueNegatives: sum(({ trueNegatives }) => trueNegatives),
      };
    }
    default:
      return null;
  }
}

/** One continuum with its units, or several as `documents`. */
function unitized(data: JsonObject): Figures {
  const raters = listOf(data['raters']).map(textOf);
  const continua = data['documents'] === undefined ? [data] : listOf(data['documents']).map(objectOf);
  const units = continua.map(({ units: list }) => listOf(list).map(objectOf));
  const names = [...new Set(units.flat().map(({ category }) => textOf(category)))].toSorted();
  const categories = names.map((name) =>
    unitizeCategory(
      continua.map(({ continuum }, document) => ({
        ...readSpan(continuum),
        units: raters.map((rater) =>
          (units[document] ?? [])
            .filter((unit) => unit['rater'] === rater && textOf(unit['category']) === name)
            .map(readSpan),
        ),
      })),
      raters.length,
    ),
  );
  // Without any category there is still something to say about the raters.
  const none = unitizeCategory([], raters.length);
  return {
    ...withDisagreement(krippendorffAlphaU(categories.length === 0 ? [none] : categories)),
    perCategory: Object.fromEntries(
      categories.map((category, position) => [names[position] ?? '', withDisagreement(krippendorffAlphaU([category]))]),
    ),
  };
}

function withDisagreement(measured: Measured): Figures {
  const { observed, expected, ...rest } = measured;
  return { ...rest, observedDisagreement: observed ?? null, expectedDisagreement: expected ?? null };
}

function scoresFromCounts(counts: JsonObject): Figures {
  const count = {
    correct: numberOf(counts['correct']),
    incorrect: numberOf(counts['incorrect']),
    partial: numberOf(counts['partial']),
    missed: numberOf(counts['missed']),
    spurious: numberOf(counts['spurious']),
  };
  const without = scoreCounts(count, false);
  return {
    ...without.f1,
    withoutPartialCredit: writeScores(without),
    withPartialCredit: writeScores(scoreCounts(count, true)),
  };
}

function spanF1(pairs: readonly SpanPair[], options: JsonObject): Figures {
  const totals = countMatchedSpans(pairs, {
    match: options['match'] === 'overlap' ? 'overlap' : 'exact',
    label: options['label'] === 'any' ? 'any' : 'same',
    minOverlapPercent: numberOf(options['minOverlapPercent'], 1),
  });
  const scores = scoreSpans(totals);
  return {
    ...scores.f1,
    ...writeScores(scores),
    truePositives: totals.matched,
    goldCount: totals.gold,
    predCount: totals.predicted,
  };
}

function entityF1(documents: readonly JsonObject[], options: JsonObject): Figures {
  const refuse = (reason: string): Figures => ({ value: null, reason });
  const pairs: SpanPair[] = [];
  for (const { goldTags, predTags } of documents) {
    const [gold, predicted] = [texts(goldTags), texts(predTags)];
    if (gold.length !== predicted.length) return refuse('Both coders must have a tag for every token.');
    const read = [gold, predicted].map((tags) => readEntities(tags, options));
    const wrong = read.find((spans) => typeof spans === 'string');
    if (typeof wrong === 'string') return refuse(`The scheme has no tag “${wrong}”.`);
    const [goldSpans, predictedSpans] = read;
    if (typeof goldSpans === 'object' && typeof predictedSpans === 'object') {
      pairs.push({ gold: goldSpans, predicted: predictedSpans });
    }
  }
  const report = scoreEntities(pairs);
  return typeof report === 'string' ? refuse(report) : writeReport(report);
}

const schemes: Readonly<Record<string, TagScheme>> = {
  IOB1: 'IOB1',
  IOB2: 'IOB2',
  IOE1: 'IOE1',
  IOE2: 'IOE2',
  IOBES: 'IOBES',
  BILOU: 'BILOU',
};

function readEntities(tags: readonly string[], options: JsonObject): LabelledSpan[] | string {
  if (options['mode'] !== 'strict') return extractEntities(tags);
  return extractStrictEntities(tags, schemes[textOf(options['scheme'])] ?? 'IOB2');
}

function writeReport({ micro, macro, weighted, perLabel }: EntityReport): Figures {
  return { value: micro.f1, micro, macro, weighted, perLabel };
}

function writeScores({ precision, recall, f1 }: SpanScores): Figures {
  return { precision: precision.value, recall: recall.value, f1: f1.value };
}

function readPair({ gold, pred, goldTags, predTags }: JsonObject): SpanPair {
  return {
    gold: gold === undefined ? extractEntities(texts(goldTags)) : listOf(gold).map(readSpan),
    predicted: pred === undefined ? extractEntities(texts(predTags)) : listOf(pred).map(readSpan),
  };
}

function readSpan(value: unknown): LabelledSpan {
  const { label, begin, end } = objectOf(value);
  return { label: textOf(label), start: numberOf(begin), end: numberOf(end) };
}

function writeSpan({ label, start, end }: LabelledSpan): Figures {
  return { label, begin: start, end };
}

function readSection(value: unknown): Section {
  const { begin, end, isUnit } = objectOf(value);
  return { start: numberOf(begin), end: numberOf(end), isUnit: isUnit === true };
}

function texts(value: unknown): string[] {
  return listOf(value).map(textOf);
}
