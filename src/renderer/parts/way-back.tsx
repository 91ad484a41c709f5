import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { CommandId } from '#contract/command-catalogue';
import { CommandKey } from '#renderer/parts/command-key.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/parts/way-back.css';

interface Props {
  readonly label: string;
  /** Where it leads back to, as in “agreement”, and the command that goes there. */
  readonly to: string;
  readonly command: CommandId;
  /** What the list holds, as in “unit”. */
  readonly what: string;
  /** Before the count of where one stands. */
  readonly about?: string;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

/** A line above the text while one looks at what a list leads to: back to the list, and on to its next place. */
export function WayBack({ label, to, command, what, about = '', index, count, onStep, onClose }: Props) {
  const { commands } = useApp();
  return (
    <div className="way-back" role="group" aria-label={label}>
      <Button
        look="quiet"
        icon={<ArrowLeft size={14} aria-hidden />}
        onPress={() => {
          commands.run(command);
        }}
      >
        Back to {to} <CommandKey id={command} />
      </Button>
      <span className="way-back-place">
        {about}
        {what} {(index + 1).toLocaleString('en')} of {count.toLocaleString('en')}
      </span>
      <Button
        look="quiet"
        aria-label={`Previous ${what}`}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={index === 0}
        onPress={() => {
          onStep(index - 1);
        }}
      />
      <Button
        look="quiet"
        aria-label={`Next ${what}`}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={index === count - 1}
        onPress={() => {
          onStep(index + 1);
        }}
      />
      <Button look="quiet" aria-label="Close this line" icon={<X size={14} aria-hidden />} onPress={onClose} />
    </div>
  );
}
