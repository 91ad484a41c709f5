import { Label, ProgressBar } from 'react-aria-components';
import '#renderer/ui/progress.css';

interface Props {
  readonly label: string;
  readonly done: number;
  /** Zero while it is not known. */
  readonly total: number;
}

/** How far a long job is. */
export function Progress({ label, done, total }: Props) {
  return (
    <ProgressBar
      className="progress"
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
      valueLabel={total === 0 ? '' : `${done.toLocaleString()} of ${total.toLocaleString()}`}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress-words">
            <Label>{label}</Label>
            <span>{valueText}</span>
          </span>
          <span className="progress-track">
            <span className="progress-fill" style={{ width: `${String(percentage ?? 0)}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
