/**
 * How the proposals of a receipt name what a copy says about an entry of a list of the codebook: that the entry is
 * there, as it was when it first came, and what it was called and described as later.
 */
import type { Id, ValueDefinition } from '#core/model/records';

/** What of an entry can change after it came. */
export type ValuePart = 'label' | 'description';

export interface ValuePlace {
  readonly tag: Id;
  readonly attribute: Id;
  readonly value: Id;
}

/** The field that says the entry is there. */
export function presenceField({ tag, attribute, value }: ValuePlace): string {
  return JSON.stringify([tag, attribute, value]);
}

export function partField({ tag, attribute, value }: ValuePlace, part: ValuePart): string {
  return JSON.stringify([tag, attribute, value, part]);
}

/** What a field is about; `undefined` for a field that is none of these. `part` is `null` where the entry is there. */
export function readValueField(
  field: string,
): { readonly place: ValuePlace; readonly part: ValuePart | null } | undefined {
  const [tag, attribute, value, part = null, ...others] = listOf(field);
  if (typeof tag !== 'string' || typeof attribute !== 'string' || typeof value !== 'string') return undefined;
  if (others.length > 0 || (part !== null && part !== 'label' && part !== 'description')) return undefined;
  return { place: { tag, attribute, value }, part };
}

/** An entry as the field of its presence holds it. */
export function contentOf({ label, description }: ValueDefinition): string {
  return JSON.stringify([label, description]);
}

export function fromContent(content: string): Omit<ValueDefinition, 'id'> {
  const [label, description] = listOf(content);
  return {
    label: typeof label === 'string' ? label : '',
    description: typeof description === 'string' ? description : '',
  };
}

/** The list that a text of JSON holds; empty where it holds none, because receipts can come from any file. */
function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return isList(value) ? value : [];
  } catch {
    return [];
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
