import type { Id, Region } from '#core/model/records';
import { isKeptText } from '#core/regions/kept-text';
import { regionAt } from '#core/regions/region-at';
import { paragraphAt } from '#core/text/paragraphs';
import { trimWhiteSpace } from '#core/text/trim-span';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';

export interface RegionDraft extends Omit<Region, 'id'> {
  /** Region that is changed; `null` for a new one. */
  readonly regionId: Id | null;
}

/**
 * What the dialog begins with: the region that is named, else the one with exactly the selected stretch or innermost at
 * the caret, else a new one over the selection or the paragraph. `null` on a blank line.
 */
export function draftOf(
  text: string,
  regions: readonly Region[],
  { anchor, focus }: SurfaceSelection,
  regionId: Id | null,
): RegionDraft | null {
  const named = regions.find(({ id }) => id === regionId);
  if (named !== undefined) return draftFrom(named);
  const selected = trimWhiteSpace(text, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
  const isCaret = selected.start === selected.end;
  const known = isCaret
    ? regionAt(regions, { start: focus, end: focus })
    : regions.find((one) => one.start === selected.start && one.end === selected.end && !isKeptText(one));
  if (known !== undefined && known !== null) return draftFrom(known);
  const span = isCaret ? paragraphAt(text, focus) : selected;
  return span === null ? null : { regionId: null, start: span.start, end: span.end, role: 'boilerplate', date: '' };
}

function draftFrom({ id, ...region }: Region): RegionDraft {
  return { ...region, regionId: id };
}
