import { type Command, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { checkRegions } from '#core/commands/edit-document';
import { quoted } from '#core/commands/label-parts';
import { prepareSpan } from '#core/commands/prepare-span';
import { type ChangeSet, emptyChangeSet, updated } from '#core/changes/change-set';
import { equalData } from '#core/model/equal-data';
import type { DocumentRecord, Id, Region } from '#core/model/records';
import { type Result, success } from '#core/model/result';
import { isKeptText } from '#core/regions/kept-text';
import { regionLabel } from '#core/regions/region-words';

export interface SetRegionDetails {
  readonly documentId: Id;
  /** Region to change; left out for a new one. */
  readonly regionId?: Id;
  /** UTF-16 code units; snapped to grapheme clusters, without white space at the edges. */
  readonly start: number;
  readonly end: number;
  readonly role: Region['role'];
  /** EDTF, or empty. */
  readonly date: string;
}

/** Marks a stretch as a region, or gives one other edges, another role or date. */
export function setRegion(reader: CommandReader, details: SetRegionDetails): Command {
  const { documentId, regionId, role } = details;
  const span = prepareSpan(reader.text(documentId), details);
  const words = span.ok ? ` ${quoted(span.value.quote)}` : '';
  const label = regionLabel(role).toLowerCase();
  return {
    name: 'set-region',
    label: regionId === undefined ? `Mark${words} as ${label}` : `Change region${words} (${label})`,
    documentIds: [documentId],
    plan({ view, newId, text }) {
      const document = view.document(documentId);
      if (document === undefined) return refuse('not-found', 'This document is no longer in the project.');
      const before = document.regions.find(({ id }) => id === regionId);
      if (regionId !== undefined && before === undefined) {
        return refuse('not-found', 'This region is no longer in the document.');
      }
      if (isKeptText({ role, date: details.date.trim() })) {
        return refuse('date-missing', 'Article text is no region unless it has a date of its own. Fill in the date.');
      }
      const made = regionOf(details, text(documentId), before?.id ?? newId());
      if (!made.ok) return made;
      const others = document.regions.filter((region) => region !== before && !isOverruled(region, made.value));
      const same = others.find((region) => isSameStretch(region, made.value));
      if (same !== undefined) {
        return refuse('already-marked', `This stretch is marked as ${regionLabel(same.role).toLowerCase()} already.`);
      }
      return withRegions(document, [...others, made.value]);
    },
  };
}

export function isSameStretch(left: Region, right: Pick<Region, 'start' | 'end'>): boolean {
  return left.start === right.start && left.end === right.end;
}

/** Whether a stretch that was kept as article text is judged anew by this region. */
export function isOverruled(known: Region, made: Region): boolean {
  return isKeptText(known) && known.start < made.end && made.start < known.end;
}

export function regionOf(
  { start, end, role, date }: Pick<SetRegionDetails, 'start' | 'end' | 'role' | 'date'>,
  text: string | undefined,
  id: Id,
): Result<Region, Refusal> {
  const span = prepareSpan(text, { start, end });
  if (!span.ok) return span;
  return success({ id, start: span.value.start, end: span.value.end, role, date: date.trim() });
}

/** The change that gives a document these regions, in text order. */
export function withRegions(document: DocumentRecord, regions: readonly Region[]): Result<ChangeSet, Refusal> {
  const sorted = regions.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const checked = checkRegions({ ...document, regions: sorted });
  if (!checked.ok) return checked;
  return success(equalData(document, checked.value) ? emptyChangeSet : updated(document, checked.value));
}
