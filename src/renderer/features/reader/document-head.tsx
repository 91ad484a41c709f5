import { CalendarPlus, PanelLeft, PanelRight } from 'lucide-react';
import type { DocumentRecord } from '#core/model/records';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useProposalCount } from '#renderer/state/region-proposals.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';

/** One quiet line above the text: where it is from, the date that is still missing, and the two side columns. */
export function DocumentHead({
  document,
  text,
}: {
  readonly document: DocumentRecord;
  readonly text: string | undefined;
}) {
  const { commands, preferences } = useApp();
  const corpusShown = useStore(preferences, (state) => state.corpusShown);
  const inspectorShown = useStore(preferences, (state) => state.inspectorShown);
  const proposals = useProposalCount(document, text);
  const facts = [document.outlet, document.source.name].filter((fact) => fact !== '');
  return (
    <header className="document-head">
      <Button
        look="quiet"
        aria-label={corpusShown ? 'Hide the corpus' : 'Show the corpus'}
        icon={<PanelLeft size={16} aria-hidden />}
        onPress={() => {
          commands.run('toggle-corpus');
        }}
      />
      <p className="document-head-facts" title={document.source.path}>
        {facts.join(' · ')}
      </p>
      {proposals > 0 && (
        <button
          type="button"
          className="document-head-hint"
          onClick={() => {
            commands.run('propose-regions');
          }}
        >
          {countOf(proposals, 'part')} may not be article text
        </button>
      )}
      <button
        type="button"
        className={document.date === '' ? 'document-head-missing' : 'document-head-date'}
        onClick={() => {
          commands.run('document-details');
        }}
      >
        {document.date === '' ? (
          <>
            <CalendarPlus size={14} aria-hidden /> Add publication date
          </>
        ) : (
          <>
            <span className="visually-hidden">Publication date: </span>
            {document.date}
          </>
        )}
      </button>
      <Button
        look="quiet"
        aria-label={inspectorShown ? 'Hide the inspector' : 'Show the inspector'}
        icon={<PanelRight size={16} aria-hidden />}
        onPress={() => {
          commands.run('toggle-inspector');
        }}
      />
    </header>
  );
}
