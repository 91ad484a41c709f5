/**
 * A native caret in text that cannot be edited. An element with an EditContext (W3C EditContext API) gets the
 * engine's caret and all its keys, yet typing, dictation and input methods write into the context's own buffer and
 * never into the page. `contenteditable` would be changed by input methods, which cannot be cancelled.
 */
interface EditContextBuffer extends EventTarget {
  readonly text: string;
  updateText(start: number, end: number, text: string): void;
}

declare global {
  interface HTMLElement {
    editContext?: EditContextBuffer | null;
  }
  var EditContext: (new () => EditContextBuffer) | undefined;
}

/** Where the engine has no EditContext the text can still be selected by mouse; there is no caret then. */
export function attachCaret(root: HTMLElement): () => void {
  if (typeof EditContext === 'undefined') return () => undefined;
  const context = new EditContext();
  // What is typed has no place here; an ever longer buffer would be kept and offered to input methods.
  const forget = () => {
    context.updateText(0, context.text.length, '');
  };
  context.addEventListener('textupdate', forget);
  root.editContext = context;
  return () => {
    context.removeEventListener('textupdate', forget);
    root.editContext = null;
  };
}

/** Whatever could change the text is stopped before the engine or Lexical sees it. */
const changingEvents = ['beforeinput', 'paste', 'cut', 'drop', 'dragstart', 'dragover'] as const;

export function guardText(root: HTMLElement): () => void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  for (const name of changingEvents) root.addEventListener(name, stop, { capture: true });
  return () => {
    for (const name of changingEvents) root.removeEventListener(name, stop, { capture: true });
  };
}
