import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { dateValueProblem } from '#core/codebook/date-value';
import { showDate } from '#core/codebook/show-date';
import type { DateReading, DateSuggestion } from '#core/suggest/suggestion';
import { CardFrame, CardKeys, PaintedCard } from '#renderer/parts/card-frame.tsx';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { typedDate } from '#renderer/parts/typed-date.ts';
import { useCardFocus } from '#renderer/parts/use-card-focus.ts';
import { useDateReadings, type DateReadings } from '#renderer/parts/use-date-readings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { TextField } from '#renderer/ui/field.tsx';
import '#renderer/parts/date-card.css';

/** Offers values of a date, likeliest first, and says why; asks for the document’s date where they count from it. */
export function DateCard(props: CardProps) {
  const readings = useDateReadings(props.annotation, props.text);
  return (
    <PaintedCard focused={props.focused} keys={<TextKeys {...props} dates={readings} />}>
      <OpenCard key={props.annotation.id} {...props} dates={readings} />
    </PaintedCard>
  );
}

type WithDates = CardProps & { readonly dates: DateReadings };

function OpenCard({ annotation, focused, onClose, dates }: WithDates) {
  const card = useRef<HTMLDivElement>(null);
  const suggestion = dates.read();
  const readings = suggestion?.readings ?? [];
  // The reading that the arrows came to; none while a value is typed.
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (focused) focusField(card);
  }, [focused]);

  const take = (reading: Pick<DateReading, 'value' | 'modifier'>) => {
    dates.take(reading);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };

  return (
    <CardFrame
      ref={card}
      annotationId={annotation.id}
      className="date-card"
      label={`Value of “${annotation.quote}”`}
      onKeyDown={onKeyDown}
      onLeave={() => {
        setMoved(null);
      }}
    >
      {readings.length > 0 && <ReadingList {...{ dates, readings, focused, moved }} onTake={take} />}
      {readings.length === 0 && <NoReading suggestion={suggestion} focused={focused} />}
      {focused && <ValueField {...{ dates, readings, moved, setMoved }} onTake={take} />}
    </CardFrame>
  );
}

/** What one types goes into the field, never into the text behind it. */
function focusField(card: RefObject<HTMLDivElement | null>): void {
  const place = card.current;
  if (place === null || place.contains(document.activeElement)) return;
  const field = place.querySelector('input');
  field?.focus({ preventScroll: true });
  field?.select();
}

interface ListProps {
  readonly dates: DateReadings;
  readonly readings: readonly DateReading[];
  readonly focused: boolean;
  readonly moved: number | null;
  readonly onTake: (reading: DateReading) => void;
}

function ReadingList({ dates, readings, focused, moved, onTake }: ListProps) {
  const current = dates.value === '' ? -1 : dates.current();
  // Without the focus: the first and its runner-up, or what was taken and what comes next.
  const next = current === -1 ? 1 : (current + 1) % readings.length;
  return (
    <ul className="date-card-list">
      {readings.map((reading, index) => {
        const isFirst = current === -1 && index === 0;
        const textKey = isFirst ? 'Y' : index === next && index !== current ? 'R' : '';
        if (!focused && textKey === '' && index !== current) return null;
        return (
          <li key={`${reading.value} ${reading.modifier}`}>
            <button
              type="button"
              className="date-card-row"
              aria-pressed={index === current}
              data-active={focused && index === moved}
              onClick={() => {
                onTake(reading);
              }}
            >
              <kbd className="date-card-key">{index === current ? '✓' : focused ? '' : textKey}</kbd>
              <span className="date-card-words">{showDate(reading.value, reading.modifier)}</span>
              <span className="date-card-value">{reading.value}</span>
              <span className="date-card-why">{reading.rule}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function NoReading({ suggestion, focused }: { readonly suggestion: DateSuggestion | null; readonly focused: boolean }) {
  const { workspace } = useApp();
  if (suggestion?.needsDate === true) {
    return (
      <>
        <p className="date-card-note">It counts from the date of the document, which is not filled in.</p>
        <button
          type="button"
          className="date-card-row"
          onClick={() => {
            workspace.set({ dialog: 'document-date' });
          }}
        >
          <kbd className="date-card-key">{focused ? '' : 'Y'}</kbd>
          <span className="date-card-words">Set date of document…</span>
        </button>
      </>
    );
  }
  return (
    <p className="date-card-note">
      {suggestion === null ? 'No rule reads these words.' : 'No value follows from these words.'}
      {!focused && (
        <>
          {' '}
          <kbd>Tab</kbd> to type one.
        </>
      )}
    </p>
  );
}

interface FieldProps {
  readonly dates: DateReadings;
  readonly readings: readonly DateReading[];
  readonly moved: number | null;
  readonly setMoved: (moved: number | null) => void;
  readonly onTake: (reading: Pick<DateReading, 'value' | 'modifier'>) => void;
}

/** Letters and digits are typed; only the arrows and Enter choose, so that no key of a value can be lost to the text. */
function ValueField({ dates, readings, moved, setMoved, onTake }: FieldProps) {
  const [draft, setDraft] = useState(dates.value);
  const typed = typedDate(draft);
  const problem = dateValueProblem(typed);
  const pointed = moved === null ? undefined : readings[moved];
  const words = problem === null ? showDate(typed) : '';
  const hint =
    readings.length > 0 ? 'Arrows choose a reading, Enter keeps it, Esc leads back' : 'Enter keeps it, Esc leads back';
  const said = pointed === undefined ? words : showDate(pointed.value, pointed.modifier);
  const chosen = () => {
    if (pointed !== undefined) return pointed;
    if (typed === '') return readings[0];
    const known = readings.find(({ value }) => value === typed);
    return problem === null ? (known ?? { value: typed, modifier: 'none' as const }) : undefined;
  };
  return (
    <TextField
      label="Value in EDTF"
      value={draft}
      onChange={(value) => {
        setDraft(value);
        setMoved(null);
      }}
      placeholder="2019-01-25, 2018-12 or P6M"
      hint={said === '' ? hint : said}
      error={typed.length >= 4 && pointed === undefined ? problem : null}
      onKeyDown={(event) => {
        const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
        if (isArrow && readings.length > 0) {
          const from = moved ?? dates.current();
          const step = event.key === 'ArrowDown' ? 1 : -1;
          setMoved(Math.min(Math.max(from + step, 0), readings.length - 1));
          event.preventDefault();
          return;
        }
        const taken = event.key === 'Enter' ? chosen() : undefined;
        if (taken === undefined) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        onTake(taken);
      }}
    />
  );
}

function TextKeys({ annotation, dates, onClose }: WithDates) {
  const { workspace } = useApp();
  const setFocused = useCardFocus(annotation.id);
  const accept = () => {
    const suggestion = dates.read();
    const [first] = suggestion?.readings ?? [];
    if (first === undefined) {
      if (suggestion?.needsDate === true) workspace.set({ dialog: 'document-date' });
      return;
    }
    if (dates.value === '') dates.take(first);
    onClose();
  };
  return (
    <CardKeys
      onAccept={accept}
      onStepIn={() => {
        setFocused(true);
      }}
    />
  );
}
