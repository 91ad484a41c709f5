import type { ReactNode } from 'react';
import { countOf } from '#renderer/ui/count-of.ts';

interface Props {
  readonly heading: string;
  readonly hint?: string;
  readonly rows: readonly { readonly id: string; readonly words: string; readonly detail?: ReactNode }[];
}

/** As many as one reads; the rest is counted. */
const most = 200;

/** A part of a report: what happened, and to which files. Absent where it happened to none. */
export function ReportGroup({ heading, hint, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className="sources-group" aria-label={heading}>
      <h3 className="sources-heading">{heading}</h3>
      {hint !== undefined && <p className="sources-hint">{hint}</p>}
      <ul className="sources-rows" tabIndex={0} aria-label={heading}>
        {rows.slice(0, most).map(({ id, words, detail }) => (
          <li key={id} className="sources-row">
            <span>{words}</span>
            {detail}
          </li>
        ))}
        {rows.length > most && <li className="sources-row">and {countOf(rows.length - most, 'more', 'more')}</li>}
      </ul>
    </section>
  );
}
