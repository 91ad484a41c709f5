import type { FindingCode } from '#core/codebook/finding';
import type { CodebookRecord, ConstraintDefinition, ConstraintRule, Id, Severity } from '#core/model/records';

/** Lint codes whose weight a project may change. What is broken, such as a quote that is gone, is always an error. */
export type ShippedConstraint = Exclude<
  FindingCode,
  'orphaned' | 'quote-differs' | 'unknown-tag' | 'unknown-value' | 'asked-for'
>;

/** The constraints that ship, in the words of the codebook screen, with their weight. */
export const shippedConstraints: readonly {
  readonly id: ShippedConstraint;
  readonly label: string;
  readonly severity: Severity;
}[] = [
  { id: 'no-claimant', label: 'A claim says who made it', severity: 'error' },
  { id: 'no-entity', label: 'An actor has its actor entity', severity: 'error' },
  { id: 'no-value', label: 'A date has a value', severity: 'warning' },
  { id: 'not-a-date', label: 'The value of a date can be read', severity: 'warning' },
  { id: 'no-reference', label: 'A relative date has a date to count from', severity: 'warning' },
  { id: 'no-addressee', label: 'A demand, accusation or warning has an addressee', severity: 'warning' },
  { id: 'stance-alone', label: 'A stance has a concept', severity: 'warning' },
  { id: 'loose-edges', label: 'A tag does not begin or end on a space or punctuation', severity: 'warning' },
  { id: 'in-boilerplate', label: 'A tag lies in article text', severity: 'warning' },
  { id: 'same-claim', label: 'A claim stands in a document once', severity: 'info' },
  { id: 'said-later', label: 'A claim is not said after the date of its document', severity: 'info' },
];

type AskingRule = Exclude<ConstraintRule, { readonly kind: 'built-in' }>;

/** A constraint that the project added. */
export interface OwnConstraint {
  readonly id: Id;
  readonly severity: ConstraintDefinition['severity'];
  readonly rule: AskingRule;
}

const shipped = new Map<string, Severity>(shippedConstraints.map(({ id, severity }) => [id, severity]));
const severities = new WeakMap<readonly ConstraintDefinition[], ReadonlyMap<Id, ConstraintDefinition['severity']>>();

/** How much a constraint that ships matters in this codebook. */
export function severityOf(
  { constraints }: Pick<CodebookRecord, 'constraints'>,
  code: FindingCode,
): ConstraintDefinition['severity'] {
  const usual = shipped.get(code) ?? 'error';
  if (constraints === undefined || !shipped.has(code)) return usual;
  let known = severities.get(constraints);
  if (known === undefined) {
    known = new Map(
      constraints.filter(({ rule }) => rule.kind === 'built-in').map(({ id, severity }) => [id, severity]),
    );
    severities.set(constraints, known);
  }
  return known.get(code) ?? usual;
}

const owns = new WeakMap<readonly ConstraintDefinition[], readonly OwnConstraint[]>();
const none: readonly OwnConstraint[] = [];

/** The constraints that the project added. */
export function ownConstraints({ constraints }: Pick<CodebookRecord, 'constraints'>): readonly OwnConstraint[] {
  if (constraints === undefined) return none;
  const known = owns.get(constraints);
  if (known !== undefined) return known;
  const own = constraints.flatMap(({ id, severity, rule }) =>
    rule.kind === 'built-in' ? [] : [{ id, severity, rule }],
  );
  owns.set(constraints, own);
  return own;
}

/** The codebook with another weight of a constraint; what is as it ships is not written down. */
export function withSeverity(
  codebook: CodebookRecord,
  id: Id,
  severity: ConstraintDefinition['severity'],
): CodebookRecord {
  const before = codebook.constraints ?? [];
  const isOwn = before.some((each) => each.id === id && each.rule.kind !== 'built-in');
  const constraints = isOwn
    ? before.map((each) => (each.id === id ? { ...each, severity } : each))
    : [
        ...before.filter((each) => each.id !== id),
        ...(shipped.get(id) === severity ? [] : [{ id, severity, rule: { kind: 'built-in' } as const }]),
      ];
  return withConstraints(codebook, constraints);
}

/** The codebook with these constraints; without any it has no such member at all. */
export function withConstraints(
  codebook: CodebookRecord,
  constraints: readonly ConstraintDefinition[],
): CodebookRecord {
  const { constraints: before, ...rest } = codebook;
  if (constraints.length === 0) return before === undefined ? codebook : rest;
  return { ...rest, constraints };
}
