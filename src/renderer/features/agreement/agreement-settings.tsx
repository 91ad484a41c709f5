import { Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { AgreementRequest } from '#core/review/agreement/agreement-table';
import { ChooseMany, type QuickChoice } from '#renderer/features/agreement/choose-many.tsx';
import { useLayers } from '#renderer/features/agreement/use-layers.ts';
import { MatchRuleControl } from '#renderer/parts/match-rule-control.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface Props {
  readonly request: AgreementRequest;
  readonly onAsk: (change: Partial<AgreementRequest>) => void;
}

/** What is compared, and how. Every change is measured at once. */
export function AgreementSettings({ request, onAsk }: Props) {
  const codebook = useCodebook();
  const { coders, documents } = useLayers();
  const session = useSession();
  const rounds = session.view.rounds();

  const quick = useMemo((): readonly QuickChoice[] => {
    const several = documents.filter(({ coders: count }) => count > 1).map(({ id }) => id);
    const known = new Set(documents.map(({ id }) => id));
    const samples = rounds
      .filter(({ sample }) => sample.length > 0)
      .map((round) => ({ label: `Sample of ${round.name}`, ids: round.sample.filter((id) => known.has(id)) }));
    return [{ label: 'Coded by several', ids: several }, ...samples].filter(({ ids }) => ids.length > 0);
  }, [documents, rounds]);

  return (
    <div className="agreement-settings" role="group" aria-label="What is compared">
      <ChooseMany
        label="Coders"
        least={2}
        rows={coders.map(({ id, label, documents: count }) => ({ id, label, hint: countOf(count, 'document') }))}
        usual={coders.filter(({ role }) => role !== 'adjudicator').map(({ id }) => id)}
        chosen={request.coders}
        onChange={(chosen) => {
          onAsk({ coders: chosen });
        }}
      />
      <ChooseMany
        label="Documents"
        least={1}
        rows={documents.map(({ id, title, coders: count }) => ({ id, label: title, hint: countOf(count, 'coder') }))}
        chosen={request.documents}
        quick={quick}
        onChange={(chosen) => {
          onAsk({ documents: chosen });
        }}
      />
      <ChooseMany
        label="Tags"
        least={1}
        rows={codebook.tags}
        chosen={request.tags}
        onChange={(chosen) => {
          onAsk({ tags: chosen });
        }}
      />
      <MatchRuleControl
        rule={request.rule}
        onChange={(rule) => {
          onAsk({ rule });
        }}
      />
      <DialogTrigger>
        <Button icon={<Settings2 size={14} aria-hidden />}>More</Button>
        <Popover className="popover agreement-popover" offset={4} placement="bottom end">
          <Dialog className="agreement-more" aria-label="More settings">
            <CheckBox
              label="Count untagged words"
              hint="Adds figures word by word, in which a word that nobody tagged counts as agreement."
              isSelected={request.countUntagged}
              onChange={(countUntagged) => {
                onAsk({ countUntagged });
              }}
            />
            <CheckBox
              label="γ"
              hint="Aligns and compares spans at once. Takes longer; with many spans it is estimated from a sample, and says so."
              isSelected={request.gamma}
              onChange={(gamma) => {
                onAsk({ gamma });
              }}
            />
            <div className="agreement-more-row">
              <NumberField
                label="Seed"
                value={request.seed}
                least={0}
                most={4_294_967_295}
                onChange={(seed) => {
                  onAsk({ seed });
                }}
              />
              <NumberField
                label="Resamples"
                value={request.resamples}
                least={0}
                most={10_000}
                step={100}
                onChange={(resamples) => {
                  onAsk({ resamples });
                }}
              />
              <Select
                label="Level"
                value={String(request.level)}
                choices={levels}
                onChange={(id) => {
                  onAsk({ level: Number(id) });
                }}
              />
            </div>
            <p className="field-hint">
              Intervals come from a bootstrap over documents. The same seed gives the same figures, to the last digit.
            </p>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

const levels = [
  { id: '0.9', label: '90 %' },
  { id: '0.95', label: '95 %' },
  { id: '0.99', label: '99 %' },
];
