import { dateValueProblem } from '#core/codebook/date-value';
import { showDate } from '#core/codebook/show-date';
import type { AnnotationRecord } from '#core/model/records';
import { typedDate } from '#renderer/parts/typed-date.ts';
import { useDateReadings, type DateReadings } from '#renderer/parts/use-date-readings.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useAfterPaint } from '#renderer/state/use-after-paint.ts';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/parts/date-field.css';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly label: string;
  /** EDTF, or empty. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** The value of a date: typed in EDTF, shown in words, with what the words of the text can mean. */
export function DateField({ annotation, label, value, onCommit }: Props) {
  const session = useSession();
  const dates = useDateReadings(annotation, session.text(annotation.documentId) ?? '');
  const isPainted = useAfterPaint();
  const words = showDate(value, dates.modifier);
  return (
    <div className="date-field">
      <CommitField
        label={label}
        value={value}
        onCommit={(typed) => {
          onCommit(typedDate(typed));
        }}
        hint={words === '' || words === value ? 'Such as 2019-01-25, 2018-12 or P6M' : words}
        check={(typed) => dateValueProblem(typedDate(typed))}
      />
      {isPainted && <Readings dates={dates} />}
    </div>
  );
}

function Readings({ dates }: { readonly dates: DateReadings }) {
  const { workspace } = useApp();
  const suggestion = dates.read();
  if (suggestion?.needsDate === true) {
    return (
      <div className="date-field-missing">
        <p>It counts from the date of the document, which is not filled in.</p>
        <Button
          onPress={() => {
            workspace.set({ dialog: 'document-date' });
          }}
        >
          Set date of document…
        </Button>
      </div>
    );
  }
  const readings = suggestion?.readings ?? [];
  const current = dates.value === '' ? -1 : dates.current();
  // The only one, which it has: the line above says it in words.
  if (readings.length === 0 || (readings.length === 1 && current === 0)) return null;
  return (
    <div className="choices-row" role="group" aria-label="Readings">
      {readings.map((reading, index) => (
        <button
          key={`${reading.value} ${reading.modifier}`}
          type="button"
          className="choice"
          aria-pressed={index === current}
          title={`${reading.value}: ${reading.rule}`}
          onClick={() => {
            dates.take(reading);
          }}
        >
          {showDate(reading.value, reading.modifier)}
        </button>
      ))}
    </div>
  );
}
