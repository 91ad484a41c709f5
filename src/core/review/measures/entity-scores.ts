import type { LabelledSpan } from '#core/review/measures/labelled-span';

export interface EntityScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Gold entities. */
  readonly support: number;
}

export interface EntityReport {
  /** All entities together. */
  readonly micro: EntityScores;
  /** Mean over labels, those that only the prediction has included. */
  readonly macro: EntityScores;
  /** Mean over labels by their support. */
  readonly weighted: EntityScores;
  readonly perLabel: Readonly<Record<string, EntityScores>>;
}

export interface EntityPair {
  readonly gold: readonly LabelledSpan[];
  readonly predicted: readonly LabelledSpan[];
}

/**
 * Precision, recall and F1 of entities that must be equal in place and label (the CoNLL 2003 measure, with seqeval's
 * averages). Within a report 0/0 counts as 0, since the averages need a number; the reason is returned instead of a
 * report where there are no entities at all.
 */
export function scoreEntities(documents: readonly EntityPair[]): EntityReport | string {
  const counts = new Map<string, Counts>();
  const of = (label: string): Counts => {
    const found = counts.get(label) ?? { matched: 0, gold: 0, predicted: 0 };
    counts.set(label, found);
    return found;
  };
  for (const { gold, predicted } of documents) {
    const wanted = new Set(gold.map(keyOf));
    for (const span of gold) of(span.label).gold++;
    for (const span of predicted) {
      of(span.label).predicted++;
      if (wanted.delete(keyOf(span))) of(span.label).matched++;
    }
  }
  if (counts.size === 0) return 'Neither coder has spans.';
  const labels = [...counts.keys()].toSorted();
  const perLabel = new Map(labels.map((label) => [label, scoreOf(of(label))]));
  const scores = [...perLabel.values()];
  const all = { matched: 0, gold: 0, predicted: 0 };
  for (const count of counts.values()) {
    all.matched += count.matched;
    all.gold += count.gold;
    all.predicted += count.predicted;
  }
  return {
    micro: scoreOf(all),
    macro: meanOf(scores, () => 1),
    weighted: meanOf(scores, ({ support }) => support),
    perLabel: Object.fromEntries(perLabel),
  };
}

interface Counts {
  matched: number;
  gold: number;
  predicted: number;
}

function keyOf({ label, start, end }: LabelledSpan): string {
  return `${start} ${end} ${label}`;
}

function scoreOf({ matched, gold, predicted }: Counts): EntityScores {
  return {
    precision: share(matched, predicted),
    recall: share(matched, gold),
    f1: share(2 * matched, gold + predicted),
    support: gold,
  };
}

function meanOf(scores: readonly EntityScores[], weight: (scores: EntityScores) => number): EntityScores {
  const weights = scores.reduce((sum, each) => sum + weight(each), 0);
  const mean = (of: (scores: EntityScores) => number): number =>
    share(
      scores.reduce((sum, each) => sum + weight(each) * of(each), 0),
      weights,
    );
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
    support: scores.reduce((sum, { support }) => sum + support, 0),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
