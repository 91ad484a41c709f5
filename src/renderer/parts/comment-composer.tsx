import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';

interface Props {
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly initial?: string;
  /** Whether it was taken: then the field closes. */
  readonly onSend: (text: string) => boolean;
  readonly onClose: () => void;
}

/** Some lines to write; Ctrl or Cmd with Enter sends, Escape leaves. */
export function CommentComposer({ label, action, initial = '', onSend, onClose }: Props) {
  const [text, setText] = useState(initial);
  const send = () => {
    if (text.trim() !== '' && onSend(text)) onClose();
  };
  return (
    <div className="comment-composer">
      <TextField
        label={label}
        labelHidden
        multiline
        autoFocus
        placeholder={label}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          else {
            event.continuePropagation();
            return;
          }
          event.preventDefault();
        }}
      />
      <div className="comment-actions">
        <Button look="primary" isDisabled={text.trim() === ''} onPress={send}>
          {action}
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
