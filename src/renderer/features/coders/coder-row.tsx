import { RadioButton, RadioField, Text } from 'react-aria-components';
import type { CoderRecord, Id } from '#core/model/records';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/ui/option.css';

interface Props {
  readonly coder: CoderRecord;
  /** The name, told apart from others of the same name. */
  readonly label: string;
  readonly facts: string;
  /** Whether one can choose to code as them. */
  readonly canCode: boolean;
  readonly isCurrent: boolean;
  /** The focus begins at its button. */
  readonly isRenamed: boolean;
  readonly onRename: (coder: CoderRecord) => void;
  readonly onMerge?: (from: Id) => void;
}

/** A coder: name, facts, and what can be done. */
export function CoderRow({ coder, label, facts, canCode, isCurrent, isRenamed, onRename, onMerge }: Props) {
  return (
    <div className="coders-row">
      {canCode ? (
        <RadioField value={coder.id} className="option-field coders-who">
          <RadioButton className="option coders-name">
            <span className="option-mark" aria-hidden>
              {isCurrent && <span className="option-dot" />}
            </span>
            {label}
          </RadioButton>
          <Text slot="description" className="option-hint">
            {facts}
          </Text>
        </RadioField>
      ) : (
        <div className="option-field coders-who">
          <p className="coders-name coders-other">{label}</p>
          <p className="option-hint">{facts}</p>
        </div>
      )}
      <div className="coders-buttons">
        <Button
          look="quiet"
          aria-label={`Rename ${label}…`}
          autoFocus={isRenamed}
          onPress={() => {
            onRename(coder);
          }}
        >
          Rename…
        </Button>
        {onMerge !== undefined && (
          <Button
            look="quiet"
            aria-label={`Merge ${label} with another coder…`}
            onPress={() => {
              onMerge(coder.id);
            }}
          >
            Merge…
          </Button>
        )}
      </div>
    </div>
  );
}
