import { ElementNode, type LexicalNode } from 'lexical';

/**
 * A run of paragraphs that the engine lays out, or skips while it is out of view, as a whole. It starts empty and is
 * filled in slices; until then it keeps the height that its text is expected to take.
 */
export class SectionNode extends ElementNode {
  __section = 0;
  /** Expected number of text lines at the usual measure, and of paragraphs. */
  __lines = 0;
  __paragraphs = 0;

  override $config() {
    return this.config('section', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__section = previous.__section;
    this.__lines = previous.__lines;
    this.__paragraphs = previous.__paragraphs;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'surface-section surface-unfilled';
    element.dataset['section'] = String(this.__section);
    element.style.setProperty('--section-lines', String(this.__lines));
    element.style.setProperty('--section-paragraphs', String(this.__paragraphs));
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }
}

/** One line of the text. */
export class BlockNode extends ElementNode {
  /** Shown in the margin; 0 for a blank line. */
  __number = 0;
  __title = false;

  override $config() {
    return this.config('block', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__number = previous.__number;
    this.__title = previous.__title;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p');
    element.dir = 'auto';
    element.className = this.__title ? 'surface-block surface-title' : 'surface-block';
    if (this.__number > 0) element.dataset['number'] = String(this.__number);
    else element.classList.add('surface-blank');
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode;
}
