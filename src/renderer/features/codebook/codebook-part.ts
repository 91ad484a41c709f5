import { attributeOf, relationOf, tagOf } from '#core/codebook/definitions';
import { equalData } from '#core/model/equal-data';
import type { CodebookRecord, Id } from '#core/model/records';

/** What the list of the codebook screen can stand at. */
export type ScreenPart =
  | { readonly kind: 'tag'; readonly tag: Id }
  | { readonly kind: 'attribute'; readonly tag: Id; readonly attribute: Id }
  | { readonly kind: 'relation'; readonly relation: Id }
  | { readonly kind: 'about' | 'constraints' | 'versions' | 'stale' };

/** Names a part in the list. */
export function keyOf(part: ScreenPart): string {
  switch (part.kind) {
    case 'tag':
      return JSON.stringify([part.kind, part.tag]);
    case 'attribute':
      return JSON.stringify([part.kind, part.tag, part.attribute]);
    case 'relation':
      return JSON.stringify([part.kind, part.relation]);
    default:
      return JSON.stringify([part.kind]);
  }
}

/** All parts in the order of the list. */
export function partsOf(codebook: CodebookRecord): readonly ScreenPart[] {
  return [
    ...codebook.tags.flatMap(({ id: tag, attributes }): readonly ScreenPart[] => [
      { kind: 'tag', tag },
      ...attributes.map(({ id: attribute }) => ({ kind: 'attribute', tag, attribute }) as const),
    ]),
    ...codebook.relations.map(({ id: relation }) => ({ kind: 'relation', relation }) as const),
    { kind: 'about' },
    { kind: 'constraints' },
    { kind: 'versions' },
    { kind: 'stale' },
  ];
}

/** The first part without a label, or with a value that has none; `undefined` where all have one. */
export function unnamedPart(codebook: CodebookRecord): ScreenPart | undefined {
  return partsOf(codebook).find((part) => {
    switch (part.kind) {
      case 'tag':
        return tagOf(codebook, part.tag)?.label.trim() === '';
      case 'attribute': {
        const attribute = attributeOf(codebook, part.tag, part.attribute);
        return attribute !== undefined && [attribute, ...attribute.values].some(({ label }) => label.trim() === '');
      }
      case 'relation':
        return relationOf(codebook, part.relation)?.label.trim() === '';
      default:
        return false;
    }
  });
}

/** Whether the part differs between the two codebooks, what lies inside it left out. */
export function isChanged(part: ScreenPart, current: CodebookRecord, draft: CodebookRecord): boolean {
  if (current === draft) return false;
  const [was, is] = [current, draft].map((codebook): unknown => {
    switch (part.kind) {
      case 'tag': {
        const tag = tagOf(codebook, part.tag);
        return tag === undefined ? null : { ...tag, attributes: [] };
      }
      case 'attribute':
        return attributeOf(codebook, part.tag, part.attribute) ?? null;
      case 'relation':
        return relationOf(codebook, part.relation) ?? null;
      case 'about':
        return codebook.name;
      case 'constraints':
        return codebook.constraints ?? [];
      case 'versions':
      case 'stale':
        return null;
    }
  });
  return !equalData(was, is);
}

/** The chosen row of the list: where the focus goes when one comes to the screen, or back from a form. */
export const chosenRow = '[data-panel="codebook-parts"] [role="option"][aria-selected="true"]';
