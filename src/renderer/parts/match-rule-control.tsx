import type { MatchRule } from '#core/review/compare/match-rule';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import '#renderer/parts/match-rule-control.css';

interface Props {
  readonly rule: MatchRule;
  /** Labels are read out only, where there is little room. */
  readonly labelHidden?: boolean;
  readonly onChange: (rule: MatchRule) => void;
}

const kinds = [
  { id: 'exact', label: 'Exact boundaries' },
  { id: 'words', label: 'Boundaries ± words' },
  { id: 'overlap', label: 'Overlap of at least' },
  { id: 'any', label: 'Any overlap' },
] as const;

type Kind = (typeof kinds)[number]['id'];

/** When two spans count as the same place. */
export function MatchRuleControl({ rule, labelHidden = false, onChange }: Props) {
  const kind: Kind = rule.kind === 'overlap' && rule.share === 0 ? 'any' : rule.kind;
  return (
    <div className="match-rule" role="group" aria-label="Same place">
      <Select
        label="Same place"
        labelHidden={labelHidden}
        value={kind}
        choices={kinds}
        onChange={(id) => {
          const chosen = kinds.find((one) => one.id === id);
          if (chosen !== undefined && chosen.id !== kind) onChange(freshRule(chosen.id));
        }}
      />
      {rule.kind === 'words' && (
        <NumberField
          label="Words"
          labelHidden={labelHidden}
          value={rule.count}
          least={0}
          most={20}
          onChange={(count) => {
            onChange({ kind: 'words', count });
          }}
        />
      )}
      {rule.kind === 'overlap' && rule.share > 0 && (
        <NumberField
          label="Share"
          labelHidden={labelHidden}
          value={Math.round(rule.share * 100)}
          least={1}
          most={100}
          unit="%"
          onChange={(share) => {
            onChange({ kind: 'overlap', share: share / 100 });
          }}
        />
      )}
    </div>
  );
}

function freshRule(kind: Kind): MatchRule {
  switch (kind) {
    case 'exact':
      return { kind: 'exact' };
    case 'words':
      return { kind: 'words', count: 1 };
    case 'overlap':
      return { kind: 'overlap', share: 0.5 };
    case 'any':
      return { kind: 'overlap', share: 0 };
  }
}
