import { Check, X } from 'lucide-react';
import type { GuidelineExample } from '#core/model/records';

/** Passages that show what is meant, then those that are not meant. */
export function Examples({ examples }: { readonly examples: readonly GuidelineExample[] }) {
  if (examples.length === 0) return null;
  const ordered = [...examples.filter(({ positive }) => positive), ...examples.filter(({ positive }) => !positive)];
  return (
    <ul className="guideline-examples">
      {ordered.map(({ id, quote, note, positive }) => (
        <li key={id} className="guideline-example" data-positive={positive}>
          {positive ? <Check size={13} aria-hidden /> : <X size={13} aria-hidden />}
          <span>
            <span className="visually-hidden">{positive ? 'Example: ' : 'Counter-example: '}</span>
            <q dir="auto">{quote}</q>
            {note !== '' && <span className="guideline-note">{note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
