import { Trash2 } from 'lucide-react';
import { removeRegion } from '#core/commands/remove-region';
import type { DocumentRecord, Region } from '#core/model/records';
import { regionLabel } from '#core/regions/region-words';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/parts/region-list.css';

/** What is marked as something else than plain article text: to be changed or taken away. */
export function RegionList({ document }: { readonly document: DocumentRecord }) {
  const { workspace, commands } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const text = session.text(document.id);
  const wordsOf = ({ start, end }: Region) =>
    text?.slice(start, Math.min(end, start + 120)).replace(/\s+/gu, ' ') ?? `${String(start)} to ${String(end)}`;
  return (
    <section className="inspector-section" aria-label="Regions">
      <h2 className="inspector-heading">Not article text</h2>
      {document.regions.length > 0 && (
        <ul className="region-list">
          {document.regions.map((region) => (
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
          {document.regions.length === 0 ? 'Look for some…' : 'Look for more…'}
        </Button>
      </div>
    </section>
  );
}
