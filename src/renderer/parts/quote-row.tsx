import type { ReactNode } from 'react';
import type { AnnotationRecord } from '#core/model/records';
import { oneLine } from '#renderer/ui/one-line.ts';
import '#renderer/parts/quote-row.css';

interface Props {
  readonly annotation: AnnotationRecord;
  /** Before the words. */
  readonly mark?: ReactNode;
  /** The second line. */
  readonly facts: ReactNode;
}

/** How many characters before the quote are shown: the quote itself must stay in view. */
const before = 24;

/** An annotation in a list, on two lines: its words among those around them, and what there is to say about it. */
export function QuoteRow({ annotation: { prefix, quote, suffix }, mark, facts }: Props) {
  return (
    <span className="quote-row">
      <span className="quote-row-words" dir="auto" title={oneLine(quote)}>
        {mark}
        <span className="quote-row-around">{oneLine(prefix).slice(-before)}</span>
        <strong>{oneLine(quote)}</strong>
        <span className="quote-row-around">{oneLine(suffix)}</span>
      </span>
      <span className="quote-row-facts">{facts}</span>
    </span>
  );
}
