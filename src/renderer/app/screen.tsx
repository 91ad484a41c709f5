import type { ReactNode } from 'react';
import '#renderer/app/screen.css';

/** A page with one thing to say, in place of the workbench. */
export function Screen({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <main className="screen">
      <div className="screen-card">
        <h1 className="screen-title">{title}</h1>
        {children}
      </div>
    </main>
  );
}
