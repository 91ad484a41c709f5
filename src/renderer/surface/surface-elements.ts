/** The elements that a surface is made of. */
export interface SurfaceElements {
  readonly scroller: HTMLElement;
  /** As high as the text; scrolls with it. */
  readonly page: HTMLElement;
  /** The text: what has the focus, the caret and the name for screen readers. */
  readonly root: HTMLElement;
  /** The right margin. */
  readonly lane: HTMLElement;
}

export function createElements(): SurfaceElements {
  const root = element('surface-text');
  for (const [name, value] of rootAttributes) root.setAttribute(name, value);
  root.spellcheck = false;
  return { scroller: element('surface'), page: element('surface-page'), root, lane: element('surface-lane') };
}

const rootAttributes = [
  ['role', 'textbox'],
  ['aria-multiline', 'true'],
  ['aria-readonly', 'true'],
  ['tabindex', '0'],
  ['translate', 'no'],
] as const;

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
