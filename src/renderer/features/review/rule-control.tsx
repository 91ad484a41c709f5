import type { MatchRule } from '#core/review/compare/match-rule';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { Select } from '#renderer/ui/select.tsx';

const rules: readonly { readonly id: MatchRule['kind']; readonly label: string; readonly rule: MatchRule }[] = [
  { id: 'exact', label: 'Exact boundaries', rule: { kind: 'exact' } },
  { id: 'words', label: 'Boundaries ± words', rule: { kind: 'words', count: 1 } },
  { id: 'overlap', label: 'Overlap of at least', rule: { kind: 'overlap', share: 0.5 } },
];

/** When two spans count as the same place; what is listed is counted anew at once. */
export function RuleControl() {
  const { workspace } = useApp();
  const rule = useStore(workspace, ({ review }) => review.rule);
  const set = (next: MatchRule) => {
    setReview(workspace, { rule: next });
  };
  return (
    <div className="review-rule">
      <Select
        label="Same place"
        labelHidden
        choices={rules}
        value={rule.kind}
        onChange={(id) => {
          const chosen = rules.find((each) => each.id === id);
          if (chosen !== undefined) set(chosen.rule);
        }}
      />
      {rule.kind === 'words' && (
        <NumberBox
          label="Words"
          unit={rule.count === 1 ? 'word' : 'words'}
          value={rule.count}
          most={20}
          step={1}
          onChange={(count) => {
            set({ kind: 'words', count });
          }}
        />
      )}
      {rule.kind === 'overlap' && (
        <NumberBox
          label="Per cent"
          unit="%"
          value={Math.round(rule.share * 100)}
          most={100}
          step={5}
          onChange={(percent) => {
            set({ kind: 'overlap', share: percent / 100 });
          }}
        />
      )}
    </div>
  );
}

interface NumberBoxProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function NumberBox({ label, unit, value, most, step, onChange }: NumberBoxProps) {
  return (
    <label className="review-number">
      <input
        className="field-input"
        type="number"
        aria-label={label}
        min={0}
        max={most}
        step={step}
        value={value}
        onChange={(event) => {
          const next = event.target.valueAsNumber;
          if (Number.isInteger(next) && next >= 0 && next <= most) onChange(next);
        }}
      />
      {unit}
    </label>
  );
}
