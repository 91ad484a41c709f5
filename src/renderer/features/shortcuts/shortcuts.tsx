import { Printer } from 'lucide-react';
import { useState } from 'react';
import { shortcutSections } from '#renderer/features/shortcuts/shortcut-sections.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { useDialogCommand } from '#renderer/state/use-dialog-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import '#renderer/features/shortcuts/shortcuts.css';

/** The sheet of all commands and their keys. */
export function Shortcuts() {
  const { workspace } = useApp();
  const isOpen = useStore(workspace, (state) => state.dialog === 'shortcuts');
  useDialogCommand('shortcuts', 'shortcuts');
  return isOpen && <ShortcutSheet />;
}

function ShortcutSheet() {
  const { host, workspace } = useApp();
  const [filter, setFilter] = useState('');
  const sections = shortcutSections(filter, host.os);
  return (
    <Dialog
      title="Keyboard shortcuts"
      wide
      onClose={() => {
        workspace.set({ dialog: null });
      }}
    >
      <div className="shortcuts-tools">
        <TextField
          label="Filter by command or key"
          labelHidden
          placeholder="Filter by command or key"
          value={filter}
          onChange={setFilter}
          autoFocus
        />
        <Button
          icon={<Printer size={14} aria-hidden />}
          onPress={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
      <div className="shortcuts" role="region" aria-label="All shortcuts" tabIndex={0}>
        <p className="shortcuts-hint">Keys without a modifier work while the text has the focus.</p>
        {sections.length === 0 && <p className="shortcuts-none">No command fits “{filter}”. Try a shorter word.</p>}
        <div className="shortcuts-columns">
          {sections.map(({ name, shortcuts }) => (
            <section key={name} className="shortcuts-section" aria-label={name}>
              <h3 className="shortcuts-heading">{name}</h3>
              <dl>
                {shortcuts.map(({ id, label, keys }) => (
                  <div key={id} className="shortcuts-row">
                    <dt>{label}</dt>
                    <dd className="shortcuts-keys">
                      {keys.length === 0 ? <span className="shortcuts-none">no key</span> : null}
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
