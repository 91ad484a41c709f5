import { acceptsValue, attributeOf } from '#core/codebook/definitions';
import type { AttributeValue, CodebookRecord, Id } from '#core/model/records';
import { quotationForm } from '#core/text/is-quoted';

/** The pre-filled form of a claim, where the codebook asks for it. */
export function formOf(
  codebook: CodebookRecord,
  text: string,
  tag: Id,
  span: { readonly start: number; readonly end: number },
): Readonly<Record<Id, AttributeValue>> {
  const definition = attributeOf(codebook, tag, 'form');
  if (tag !== 'claim' || definition?.on !== true) return {};
  const form = quotationForm(text, span);
  return acceptsValue(definition, form) ? { form } : {};
}
