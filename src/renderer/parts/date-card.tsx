import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { dateValueProblem } from '#core/codebook/date-value';
import { showDate } from '#core/codebook/show-date';
import type { DateReading, DateSuggestion } from '#core/suggest/suggestion';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { useAfterPaint, useDateReadings, type DateReadings } from '#renderer/parts/use-date-readings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { TextField } from '#renderer/ui/field.tsx';
import '#renderer/parts/date-card.css';

/** Offers values of a date, likeliest first, and says why; asks for the document’s date where they count from it. */
export function DateCard(props: CardProps) {
  const readings = useDateReadings(props.annotation, props.text);
  const isPainted = useAfterPaint();
  // Drawn when what the key did has been painted; its keys work at once.
  return (
    <>
      {isPainted && <OpenCard key={props.annotation.id} {...props} dates={readings} />}
      {!props.focused && <TextKeys {...props} dates={readings} />}
    </>
  );
}

type WithDates = CardProps & { readonly dates: DateReadings };

function OpenCard({ annotation, focused, onClose, dates }: WithDates) {
  const { workspace } = useApp();
  const card = useRef<HTMLDivElement>(null);
  const suggestion = dates.read();
  const readings = suggestion?.readings ?? [];
  useEffect(() => {
    if (focused) focusFirst(card);
  }, [focused]);

  const take = (reading: DateReading | undefined) => {
    if (reading === undefined) return;
    dates.take(reading);
    onClose();
  };
  const setFocused = (now: boolean) => {
    const { card: shown } = workspace.get();
    if (shown?.annotationId === annotation.id && shown.focused !== now) {
      workspace.set({ card: { ...shown, focused: now } });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.target instanceof HTMLInputElement) return;
    const digit = /^[1-9]$/u.test(event.key) ? readings[Number(event.key) - 1] : undefined;
    const chosen = event.key.toLowerCase() === 'y' ? readings[0] : digit;
    if (chosen === undefined) return;
    event.preventDefault();
    take(chosen);
  };

  return (
    <div
      ref={card}
      className="date-card"
      role="group"
      aria-label={`Value of “${annotation.quote}”`}
      data-overlay
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={(event) => {
        // Another window or a dialog leaves the card as it is.
        if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      {readings.length > 0 && <ReadingList dates={dates} readings={readings} focused={focused} onTake={take} />}
      {readings.length === 0 && <NoReading suggestion={suggestion} />}
      {focused && <ValueField dates={dates} onDone={onClose} />}
    </div>
  );
}

function focusFirst(card: RefObject<HTMLDivElement | null>): void {
  const place = card.current;
  if (place === null || place.contains(document.activeElement)) return;
  place.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
}

interface ListProps {
  readonly dates: DateReadings;
  readonly readings: readonly DateReading[];
  readonly focused: boolean;
  readonly onTake: (reading: DateReading) => void;
}

function ReadingList({ dates, readings, focused, onTake }: ListProps) {
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
              onClick={() => {
                onTake(reading);
              }}
            >
              <kbd className="date-card-key">{focused ? String(index + 1) : index === current ? '✓' : textKey}</kbd>
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

function NoReading({ suggestion }: { readonly suggestion: DateSuggestion | null }) {
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
          <kbd className="date-card-key">Y</kbd>
          <span className="date-card-words">Set date of document…</span>
        </button>
      </>
    );
  }
  return (
    <p className="date-card-note">
      {suggestion === null ? 'No rule reads these words.' : 'No value follows from these words.'} <kbd>Tab</kbd> to type
      one.
    </p>
  );
}

function ValueField({ dates, onDone }: { readonly dates: DateReadings; readonly onDone: () => void }) {
  const [draft, setDraft] = useState(dates.value);
  const typed = draft.trim();
  const problem = dateValueProblem(typed);
  const words = problem === null ? showDate(typed) : '';
  return (
    <TextField
      label="Value in EDTF"
      value={draft}
      onChange={setDraft}
      placeholder="2019-01-25, 2018-12 or P6M"
      hint={words === '' ? 'Enter keeps it, Esc leads back' : words}
      error={typed.length >= 4 ? problem : null}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || typed === '' || problem !== null) {
          event.continuePropagation();
          return;
        }
        event.preventDefault();
        const known = dates.read()?.readings.find(({ value }) => value === typed);
        dates.take(known ?? { value: typed, modifier: 'none' });
        onDone();
      }}
    />
  );
}

/** What the keys of the text do with the card while the text has the focus. */
function TextKeys({ annotation, dates, onClose }: WithDates) {
  const { workspace } = useApp();
  useCommand('accept-proposal', () => {
    const suggestion = dates.read();
    const [first] = suggestion?.readings ?? [];
    if (first === undefined) {
      if (suggestion?.needsDate === true) workspace.set({ dialog: 'document-date' });
      return;
    }
    if (dates.value === '') dates.take(first);
    onClose();
  });
  useCommand('step-into-card', () => {
    workspace.set({ card: { annotationId: annotation.id, focused: true } });
  });
  return null;
}
