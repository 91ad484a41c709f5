import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { ReturnFocus } from '#renderer/ui/return-focus.ts';
import '#renderer/ui/dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** A dialog that is at work cannot be closed by Escape or a click beside it; it offers a cancel of its own. */
  readonly busy?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
}

/** A modal dialog: focus stays inside, Escape closes, focus goes back to where it was. */
export function Dialog({ title, onClose, busy = false, wide = false, children, actions }: Props) {
  return (
    <ModalOverlay
      className="dialog-shade"
      isOpen
      isDismissable={!busy}
      isKeyboardDismissDisabled={busy}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? 'dialog dialog-wide' : 'dialog'}>
        <AriaDialog className="dialog-inside">
          <ReturnFocus />
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <Button look="quiet" aria-label="Close" icon={<X size={16} />} onPress={onClose} isDisabled={busy} />
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
