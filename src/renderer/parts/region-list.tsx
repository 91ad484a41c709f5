import { Trash2 } from 'lucide-react';
import { editDocument } from '#core/commands/edit-document';
import { removeRegion } from '#core/commands/remove-region';
import type { DocumentRecord, Region } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';
import { regionLabel } from '#core/regions/region-words';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import '#renderer/parts/region-list.css';

/** What is marked as something else than plain article text: to be changed or taken away. */
export function RegionList({ document }: { readonly document: DocumentRecord }) {
  const { workspace, commands } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const text = session.text(document.id);
  const wordsOf = ({ start, end }: Region) =>
    text?.slice(start, Math.min(end, start + 120)).replace(/\s+/gu, ' ') ?? `${String(start)} to ${String(end)}`;
  const marked = document.regions.filter((region) => !isKeptText(region));
  const kept = document.regions.length - marked.length;
  return (
    <section className="inspector-section" aria-label="Regions">
      <h2 className="inspector-heading">Not article text</h2>
      {marked.length > 0 && (
        <ul className="region-list">
          {marked.map((region) => (
            <li key={region.id} className="region-list-row">
              <button
                type="button"
                className="region-list-open"
                title="Change this region"
                onClick={() => {
                  workspace.set({ dialog: 'mark-region', regionId: region.id });
                }}
              >
                <span className="region-list-role">
                  {regionLabel(region.role)}
                  {region.date !== '' && ` · ${region.date}`}
                </span>
                <span className="region-list-words">{wordsOf(region)}</span>
              </button>
              <Button
                look="quiet"
                aria-label={`Remove region ${regionLabel(region.role)}`}
                icon={<Trash2 size={14} aria-hidden />}
                onPress={() => {
                  run(removeRegion(session, { documentId: document.id, regionId: region.id }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="region-list-find">
        <Button
          onPress={() => {
            commands.run('propose-regions');
          }}
        >
          {marked.length === 0 ? 'Look for some…' : 'Look for more…'}
        </Button>
      </div>
      {kept > 0 && (
        <p className="region-list-kept">
          <span>{countOf(kept, 'part')} kept as article text</span>
          <Button
            look="quiet"
            onPress={() => {
              run(editDocument(session, { documentId: document.id, details: { regions: marked } }));
            }}
          >
            Propose again
          </Button>
        </p>
      )}
    </section>
  );
}
