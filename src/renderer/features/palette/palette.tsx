import { useEffect, useRef, useState } from 'react';
import type { CommandId } from '#contract/command-catalogue';
import { showChord } from '#renderer/ui/key-chord.ts';
import { paletteItems, withRecent, type PaletteItem } from '#renderer/features/palette/palette-items.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { useDocuments } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useIsFreeForDialog } from '#renderer/state/use-dialog-command.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FilterList } from '#renderer/ui/filter-list.tsx';
import '#renderer/features/palette/palette.css';

/** Every command and every document, by typing a part of its name. */
export function Palette() {
  const { workspace, commands } = useApp();
  const isOpen = useStore(workspace, (state) => state.dialog === 'command-palette');
  const [recent, setRecent] = useState<readonly CommandId[]>([]);
  const isFree = useIsFreeForDialog();
  const pending = useRef<CommandId | null>(null);
  const before = useRef<Element | null>(null);

  useCommand(
    'command-palette',
    () => {
      before.current = document.activeElement;
      workspace.set({ dialog: 'command-palette' });
    },
    isFree && !isOpen,
  );

  // A chosen command runs when the palette has gone and the focus is back where it was: commands act on that place,
  // and a dialog that opens now gives the focus back there. The dialog's own way back would come too late.
  useEffect(() => {
    const id = pending.current;
    if (isOpen || id === null) return;
    pending.current = null;
    if (before.current instanceof HTMLElement) before.current.focus();
    commands.run(id);
  }, [isOpen, commands]);

  const choose = (item: PaletteItem) => {
    if (item.kind === 'command') {
      pending.current = item.id;
      setRecent(withRecent(recent, item.id));
      workspace.set({ dialog: null });
    } else {
      workspace.set({ dialog: null, documentId: item.id, selectedId: null, focusText: true });
    }
  };

  return isOpen && <PaletteDialog recent={recent} onChoose={choose} />;
}

interface PaletteDialogProps {
  readonly recent: readonly CommandId[];
  readonly onChoose: (item: PaletteItem) => void;
}

function PaletteDialog({ recent, onChoose }: PaletteDialogProps) {
  const { host, workspace, commands } = useApp();
  const documents = useDocuments();
  const [query, setQuery] = useState('');
  const items = paletteItems(query, (id) => commands.isEnabled(id), documents, recent);
  return (
    <Dialog
      title="Command palette"
      onClose={() => {
        workspace.set({ dialog: null });
      }}
    >
      <FilterList
        label="Command or document"
        placeholder="Type a command or a document title"
        query={query}
        onQuery={setQuery}
        items={items}
        idOf={(item) => item.id}
        onOpen={onChoose}
        none="Nothing is called that. Try a shorter word."
      >
        {(item) =>
          item.kind === 'command' ? (
            <>
              <span className="palette-label">{item.entry.label}</span>
              <span className="palette-keys">
                {item.entry.keys.slice(0, 1).map((keys) => (
                  <kbd key={keys}>{showChord(keys, host.os)}</kbd>
                ))}
              </span>
              <span className="palette-kind">{item.entry.section}</span>
            </>
          ) : (
            <>
              <span className="palette-label">{item.title}</span>
              <span className="palette-kind">Document</span>
            </>
          )
        }
      </FilterList>
    </Dialog>
  );
}
