import { Dices } from 'lucide-react';
import { type DraftedRound, type RoundDraft, withSampleUnit } from '#renderer/features/packages/round-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly draft: RoundDraft;
  readonly drafted: DraftedRound;
  readonly onChange: (change: Partial<RoundDraft>) => void;
  /** Asks for another seed. */
  readonly onDraw: () => void;
}

const units = [
  { id: 'percent', label: '% of these' },
  { id: 'documents', label: 'documents' },
] as const;

/** Begins the choice that one coder codes the rest; what follows is the coder's key. */
const only = 'only ';

/** The reliability sample, which everybody codes, what happens to the rest, and the seed that draws both. */
export function RoundSampleFields({ draft, drafted, onChange, onDraw }: Props) {
  return (
    <>
      <div className="packages-sample">
        <TextField
          label="Coded by everybody"
          hint="The sample on which agreement is measured."
          value={draft.sampleAmount}
          inputMode="numeric"
          onChange={(sampleAmount) => {
            onChange({ sampleAmount });
          }}
          error={drafted.problems.sample}
        />
        <Select
          label="Unit of the sample"
          labelHidden
          choices={units}
          value={draft.sampleUnit}
          onChange={(id) => {
            const unit = id === 'documents' ? 'documents' : 'percent';
            onChange(withSampleUnit(draft, drafted.population.length, unit));
          }}
        />
      </div>
      <Select
        label="The rest"
        choices={[
          { id: 'split', label: 'is shared out evenly' },
          ...drafted.coders.map(({ key, name }) => ({ id: `${only}${key}`, label: `is coded by ${name} alone` })),
          { id: 'nobody', label: 'is not coded in this round' },
        ]}
        value={restChoice(draft, drafted)}
        onChange={(id) => {
          if (id === 'split' || id === 'nobody') onChange({ rest: id });
          else onChange({ rest: 'one', restCoder: id.slice(only.length) });
        }}
      />
      <div className="packages-add">
        <TextField
          label="Seed of the draw"
          value={draft.seed}
          inputMode="numeric"
          onChange={(seed) => {
            onChange({ seed });
          }}
          error={drafted.problems.seed}
        />
        <Button icon={<Dices size={15} aria-hidden />} onPress={onDraw}>
          Draw again
        </Button>
      </div>
    </>
  );
}

/** A coder who is no longer in the round leaves the rest to be shared out. */
function restChoice({ rest, restCoder }: RoundDraft, { coders }: DraftedRound): string {
  if (rest !== 'one') return rest;
  return coders.some(({ key }) => key === restCoder) ? `${only}${restCoder}` : 'split';
}
