import { $createTextNode, $getNodeByKey, $getRoot, createEditor, type LexicalEditor, type NodeKey } from 'lexical';
import { $isSectionNode, BlockNode, SectionNode } from '#renderer/surface/nodes.ts';
import { pieceStarts } from '#renderer/surface/text-pieces.ts';
import {
  entry,
  lastAtMost,
  mapText,
  paragraphAt,
  paragraphSpan,
  sectionCount,
  sectionOf,
  sectionParagraphsOf,
  type TextMap,
} from '#renderer/surface/text-map.ts';

/** A place in the page: a text node and an index in it, or an empty line's element and 0. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The whole document as one Lexical editor that is never editable: sections are there from the start, their
 * paragraphs are put in by `fill`. Translates between offsets and places in the page.
 */
export interface DocumentView {
  readonly root: HTMLElement;
  map(): TextMap;
  show(text: string): void;
  /** Puts in the paragraphs of those sections that are still empty. Returns how many were. */
  fill(sections: Iterable<number>): number;
  isFilled(section: number): boolean;
  /** Sections that are still empty. */
  unfilled(): number;
  sectionElement(section: number): HTMLElement;
  /** Fills the paragraph's section first. */
  blockElement(paragraph: number): HTMLElement;
  /** Fills the offset's section first. */
  pointAt(offset: number): DomPoint;
  /** The offset of any place inside the root, element or text. */
  offsetAt(node: Node, index: number): number;
  /** Start offsets of the paragraph's text nodes. */
  pieces(paragraph: number): readonly number[];
  destroy(): void;
}

export function createDocumentView(root: HTMLElement, onError: (error: Error) => void): DocumentView {
  const editor: LexicalEditor = createEditor({
    namespace: 'reading-surface',
    editable: false,
    nodes: [SectionNode, BlockNode],
    onError,
  });
  editor.setRootElement(root);

  let map = mapText('');
  let keys: NodeKey[] = [];
  let filled: boolean[] = [];
  let empty = 0;
  let longLines = new Map<number, readonly number[]>();

  const show = (text: string) => {
    map = mapText(text);
    longLines = new Map();
    const count = sectionCount(map);
    filled = Array.from({ length: count }, () => false);
    empty = count;
    editor.update(
      () => {
        const nodes = filled.map((_, section) => createSection(map, section));
        $getRoot()
          .clear()
          .append(...nodes);
        keys = nodes.map((node) => node.getKey());
      },
      { discrete: true },
    );
  };

  const pieces = (paragraph: number): readonly number[] => {
    const { start, end } = paragraphSpan(map, paragraph);
    const known = longLines.get(paragraph);
    if (known) return known;
    const starts = pieceStarts(map.text, start, end);
    if (starts.length > 1) longLines.set(paragraph, starts);
    return starts;
  };

  const fill = (sections: Iterable<number>): number => {
    const wanted = [...sections].filter((section) => filled[section] === false);
    if (wanted.length === 0) return 0;
    editor.update(
      () => {
        for (const section of wanted) {
          const node = $getNodeByKey(entry(keys, section));
          if ($isSectionNode(node)) node.append(...createBlocks(map, section, pieces));
        }
      },
      { discrete: true },
    );
    for (const section of wanted) {
      filled[section] = true;
      sectionElement(section).classList.remove('surface-unfilled');
    }
    empty -= wanted.length;
    return wanted.length;
  };

  const sectionElement = (section: number): HTMLElement => {
    const element = root.children[section];
    if (!(element instanceof HTMLElement)) throw new Error(`Section ${String(section)} is not in the page`);
    return element;
  };

  const blockElement = (paragraph: number): HTMLElement => {
    const section = sectionOf(map, paragraph);
    fill([section]);
    const element = sectionElement(section).children[paragraph - entry(map.sections, section)];
    if (!(element instanceof HTMLElement)) throw new Error(`Paragraph ${String(paragraph)} is not in the page`);
    return element;
  };

  const pointAt = (offset: number): DomPoint => {
    const paragraph = paragraphAt(map, offset);
    const { start, end } = paragraphSpan(map, paragraph);
    const block = blockElement(paragraph);
    if (start === end) return { node: block, offset: 0 };
    const starts = pieces(paragraph);
    const piece = lastAtMost(starts, offset, starts.length);
    const text = block.children[piece]?.firstChild;
    if (!text) throw new Error(`No text at offset ${String(offset)}`);
    return { node: text, offset: offset - entry(starts, piece) };
  };

  const offsetAt = (node: Node, index: number): number => {
    if (node === root) {
      if (index >= sectionCount(map)) return map.text.length;
      return entry(map.starts, entry(map.sections, index));
    }
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const section = element?.closest<HTMLElement>('.surface-section');
    if (!element || !section || !root.contains(section)) throw new Error('The place is outside the text');
    const { first, end } = sectionParagraphsOf(map, Number(section.dataset['section']));
    if (element === section) {
      return index >= section.children.length && filled[Number(section.dataset['section'])] === true
        ? paragraphSpan(map, end - 1).end
        : entry(map.starts, Math.min(first + index, end - 1));
    }
    const block = element.closest('.surface-block');
    if (!block) return entry(map.starts, first);
    const paragraph = first + positionOf(block);
    const span = paragraphSpan(map, paragraph);
    if (span.start === span.end) return span.start;
    const starts = pieces(paragraph);
    if (element === block) return index < starts.length ? entry(starts, index) : span.end;
    const piece = positionOf(element);
    const start = entry(starts, piece);
    // A place in the element around a text node: before or after the text.
    if (node === element) return index === 0 ? start : (starts[piece + 1] ?? span.end);
    return Math.min(start + index, span.end);
  };

  return {
    root,
    map: () => map,
    show,
    fill,
    isFilled: (section) => filled[section] === true,
    unfilled: () => empty,
    sectionElement,
    blockElement,
    pointAt,
    offsetAt,
    pieces,
    destroy: () => {
      editor.setRootElement(null);
    },
  };
}

function createSection(map: TextMap, section: number): SectionNode {
  const node = new SectionNode();
  const { first, end } = sectionParagraphsOf(map, section);
  node.__section = section;
  node.__paragraphs = end - first;
  node.__lines = entry(map.lines, section);
  return node;
}

function createBlocks(
  map: TextMap,
  section: number,
  pieces: (paragraph: number) => readonly number[],
): readonly BlockNode[] {
  const { first, end } = sectionParagraphsOf(map, section);
  const blocks: BlockNode[] = [];
  let number = entry(map.numbered, section);
  for (let paragraph = first; paragraph < end; paragraph += 1) {
    const block = new BlockNode();
    const span = paragraphSpan(map, paragraph);
    const text = map.text.slice(span.start, span.end);
    if (text.trim() !== '') block.__number = number += 1;
    block.__title = paragraph === map.title;
    const starts = pieces(paragraph);
    starts.forEach((start, index) => {
      const piece = map.text.slice(start, starts[index + 1] ?? span.end);
      if (piece === '') return;
      const node = $createTextNode(piece);
      // Otherwise Lexical joins neighbouring text nodes into one.
      block.append(starts.length > 1 ? node.toggleUnmergeable() : node);
    });
    blocks.push(block);
  }
  return blocks;
}

function positionOf(element: Element): number {
  let position = 0;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) position += 1;
  return position;
}
