import type { Occurrence } from '#core/occurrences/list-occurrences';
import { oneLine } from '#renderer/ui/one-line.ts';

/** The words in the middle, as in a concordance, so that one compares what stands before and after. */
export function OccurrenceLine({ occurrence }: { readonly occurrence: Occurrence }) {
  const { prefix, quote, suffix } = occurrence;
  const remark = remarkOf(occurrence);
  return (
    <span className="occurrence">
      <span className="occurrence-before">
        <bdi>{oneLine(prefix).replace(/ $/u, noBreakSpace)}</bdi>
      </span>
      <span className="occurrence-after">
        <mark className="occurrence-quote">{oneLine(quote)}</mark>
        {oneLine(suffix)}
      </span>
      {remark !== null && <span className="occurrence-remark">{remark}</span>}
    </span>
  );
}

/** An ordinary space at the end of a line set from its far end would move to the other side. */
const noBreakSpace = '\u00a0';

function remarkOf({ tagged, doubt, quote }: Occurrence): string | null {
  if (tagged !== null) return tagged.quote === quote ? 'tagged already' : `inside “${shortened(tagged.quote)}”`;
  if (doubt === 'compound') return 'part of a compound';
  return doubt === 'small' ? 'small letters' : null;
}

function shortened(quote: string): string {
  const words = oneLine(quote);
  return words.length > 24 ? `${words.slice(0, 23).trimEnd()}…` : words;
}
