import type { ReactNode } from 'react';
import '#renderer/ui/error-note.css';

/** What went wrong, in a box that is read out as it appears. */
export function ErrorNote({ children }: { readonly children: ReactNode }) {
  return (
    <p className="error-note" role="alert">
      {children}
    </p>
  );
}
