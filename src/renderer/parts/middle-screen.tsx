import { ArrowLeft } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CommandId } from '#contract/command-catalogue';
import { CommandKey } from '#renderer/parts/command-key.tsx';
import { type AsksForText, useLeaveForText } from '#renderer/parts/use-leave-for-text.ts';
import { useApp } from '#renderer/state/app-context.ts';
import type { MiddleView } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/parts/middle-screen.css';

interface ScreenProps {
  readonly view: Exclude<MiddleView, 'text'>;
  readonly title: string;
  /** Beside the title: how much there is, how far it is. */
  readonly facts: ReactNode;
  /** Buttons of the head, before the way back. */
  readonly actions?: ReactNode;
  /** What gives the text its place back without being told to. */
  readonly leavesFor: AsksForText;
  /** Where the way back is more than the command that shows the screen, which also leaves it. */
  readonly onLeave?: () => void;
  /** Whether Escape led somewhere within the screen; from everywhere else it leads to the text. */
  readonly onEscape: (from: Element) => boolean;
  /** Keys of the screen itself, other than Escape. Who takes one prevents its default. */
  readonly onKey?: (event: KeyboardEvent, from: Element) => void;
  readonly onKeyDownCapture?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Shows the screen, and leaves it. */
const commandOf: Readonly<Record<ScreenProps['view'], CommandId>> = {
  agreement: 'agreement',
  actors: 'show-actors',
  concepts: 'show-concepts',
  codebook: 'show-codebook',
};

/** What takes the place of the text: a head that says what it is and leads back, and the screen's own ground below. */
export function MiddleScreen({ view, title, facts, actions, children, ...props }: ScreenProps) {
  const { commands } = useApp();
  const command = commandOf[view];
  const leave = () => {
    if (props.onLeave === undefined) commands.run(command);
    else props.onLeave();
  };
  useLeaveForText(view, props.leavesFor);

  return (
    <section
      className="middle-screen"
      aria-label={title}
      data-panel={view}
      tabIndex={-1}
      onKeyDownCapture={props.onKeyDownCapture}
      onKeyDown={(event) => {
        const { target, currentTarget } = event;
        // Keys of what hangs over the screen, a list or a dialog, come by here too.
        if (event.defaultPrevented || !(target instanceof Element) || !currentTarget.contains(target)) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          if (!props.onEscape(target)) leave();
        } else props.onKey?.(event, target);
      }}
    >
      <header className="middle-head">
        <h1>{title}</h1>
        <p className="middle-facts">{facts}</p>
        {actions}
        <Button icon={<ArrowLeft size={14} aria-hidden />} onPress={leave}>
          Back to the text <CommandKey id={command} />
        </Button>
      </header>
      {children}
    </section>
  );
}

/** Where there is nothing yet: why, and how to begin. */
export function MiddleEmpty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="middle-empty">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

interface PageProps {
  readonly id: string;
  readonly name: string;
  /** One line below the name. */
  readonly facts: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** The page of one thing of a list, beside the list. */
export function MiddlePage({ id, name, facts, actions, children }: PageProps) {
  return (
    <article className="middle-page" aria-label={name} data-page={id}>
      <header className="middle-page-head">
        <div className="middle-page-title">
          <h2>{name}</h2>
          <p>{facts}</p>
        </div>
        {actions}
      </header>
      {children}
    </article>
  );
}
