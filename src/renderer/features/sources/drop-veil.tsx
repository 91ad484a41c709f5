import { FileDown } from 'lucide-react';

/** Shown over the window while files are dragged over it. */
export function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden>
      <span className="drop-veil-words">
        <FileDown size={28} />
        Drop to add to the corpus
        <span className="drop-veil-hint">Text files or whole folders</span>
      </span>
    </div>
  );
}
