import { useRef } from 'react';
import { expandSelection, shrinkSelection } from '#core/text/expand-selection';
import { nextParagraph, previousParagraph } from '#core/text/paragraphs';
import { nextSentence, previousSentence } from '#core/text/sentences';
import { useApp } from '#renderer/state/app-context.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import type { Surface } from '#renderer/surface/surface.ts';

type Step = (text: string, offset: number) => { readonly start: number; readonly end: number } | null;

/** Moves and grows the selection by the units of a text; single steps by arrow key are the engine's own. */
export function useMoveCommands(text: string, surface: Surface | null): void {
  const { workspace } = useApp();
  const ladder = useRef<number | null>(null);
  const ready = surface !== null;

  const move = (step: Step, extend: boolean) => {
    if (surface === null) return;
    const { anchor, focus } = surface.selection();
    const target = step(text, focus);
    if (target === null) return;
    // Extending forward covers the unit it reaches; everything else goes to the unit's start.
    const to = extend && target.start >= focus ? target.end : target.start;
    surface.select({ anchor: extend ? anchor : to, focus: to }, { reveal: true });
  };

  useCommand(
    'next-sentence',
    () => {
      move(nextSentence, false);
    },
    ready,
  );
  useCommand(
    'previous-sentence',
    () => {
      move(previousSentence, false);
    },
    ready,
  );
  useCommand(
    'extend-next-sentence',
    () => {
      extendForward(text, surface, nextSentence);
    },
    ready,
  );
  useCommand(
    'extend-previous-sentence',
    () => {
      move(previousSentence, true);
    },
    ready,
  );
  useCommand(
    'next-paragraph',
    () => {
      move(nextParagraph, false);
    },
    ready,
  );
  useCommand(
    'previous-paragraph',
    () => {
      move(previousParagraph, false);
    },
    ready,
  );
  useCommand(
    'extend-next-paragraph',
    () => {
      extendForward(text, surface, nextParagraph);
    },
    ready,
  );
  useCommand(
    'extend-previous-paragraph',
    () => {
      move(previousParagraph, true);
    },
    ready,
  );
  useCommand(
    'find',
    () => {
      workspace.set({ findShown: true });
    },
    ready,
  );

  useCommand(
    'expand-selection',
    () => {
      if (surface === null) return;
      const { anchor, focus } = surface.selection();
      const span = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
      if (anchor === focus) ladder.current = focus;
      const next = expandSelection(text, span);
      if (next !== null) surface.select({ anchor: next.start, focus: next.end }, { reveal: false });
    },
    ready,
  );
  useCommand(
    'shrink-selection',
    () => {
      if (surface === null) return;
      const { anchor, focus } = surface.selection();
      const span = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
      const origin =
        ladder.current !== null && ladder.current >= span.start && ladder.current <= span.end
          ? ladder.current
          : span.start;
      const next = shrinkSelection(text, span, origin);
      surface.select(next === null ? { anchor: origin, focus: origin } : { anchor: next.start, focus: next.end });
    },
    ready,
  );
}

/** The end of the unit that holds the focus, or of the next one where the focus is at its end already. */
function extendForward(text: string, surface: Surface | null, next: Step): void {
  if (surface === null) return;
  const { anchor, focus } = surface.selection();
  const following = next(text, focus);
  if (following === null) {
    surface.select({ anchor, focus: text.length }, { reveal: true });
    return;
  }
  const here =
    text.slice(focus, following.start).trim() === '' ? following.end : trimmedEnd(text, focus, following.start);
  surface.select({ anchor, focus: here }, { reveal: true });
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
