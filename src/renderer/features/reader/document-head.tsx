import { CalendarPlus } from 'lucide-react';
import type { DocumentRecord } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';

/** One quiet line above the text: where it is from, and the date that is still missing. */
export function DocumentHead({ document }: { readonly document: DocumentRecord }) {
  const { commands } = useApp();
  const facts = [document.outlet, document.date, document.source.name].filter((fact) => fact !== '');
  return (
    <header className="document-head">
      <p className="document-head-facts" title={document.source.path}>
        {facts.join(' · ')}
      </p>
      {document.date === '' && (
        <button
          type="button"
          className="document-head-missing"
          onClick={() => {
            commands.run('document-details');
          }}
        >
          <CalendarPlus size={14} aria-hidden /> Add publication date
        </button>
      )}
    </header>
  );
}
