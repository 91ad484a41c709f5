import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** Puts a text on the clipboard, and says whether it did. */
export function CopyButton({ label, text }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setState('copied');
      },
      () => {
        setState('failed');
      },
    );
  };
  const words = { ready: label, copied: 'Copied', failed: 'Could not copy' }[state];
  return (
    <Button icon={state === 'copied' ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />} onPress={copy}>
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
