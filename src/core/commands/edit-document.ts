import { type Command, type CommandReader, refuse, type Refusal } from '#core/commands/command';
import { quoted } from '#core/commands/label-parts';
import { emptyChangeSet, updated } from '#core/changes/change-set';
import { dateBounds } from '#core/codebook/date-value';
import { equalData } from '#core/model/equal-data';
import type { DocumentRecord, Id, Region } from '#core/model/records';
import { success, type Result } from '#core/model/result';

/** What can be said about a document beside its text. */
export type DocumentDetails = Pick<
  DocumentRecord,
  'title' | 'date' | 'outlet' | 'url' | 'language' | 'state' | 'regions'
>;

/** Edits a document's details; those not given stay. */
export function editDocument(
  reader: CommandReader,
  { documentId, details }: { readonly documentId: Id; readonly details: Partial<DocumentDetails> },
): Command {
  const shown = reader.view.document(documentId);
  return {
    name: 'edit-document',
    label: `Edit ${wordsFor(details)} of ${quoted(shown?.title ?? '')}`,
    documentIds: [documentId],
    plan({ view }) {
      const document = view.document(documentId);
      if (document === undefined) return refuse('not-found', 'This document is no longer in the project.');
      const checked = checkDetails({ ...document, ...details });
      if (!checked.ok) return checked;
      return success(equalData(document, checked.value) ? emptyChangeSet : updated(document, checked.value));
    },
  };
}

function checkDetails(wanted: DocumentRecord): Result<DocumentRecord, Refusal> {
  const next: DocumentRecord = {
    ...wanted,
    title: wanted.title.trim(),
    date: wanted.date.trim(),
    outlet: wanted.outlet.trim(),
    url: wanted.url.trim(),
    language: wanted.language.trim(),
    regions: wanted.regions.toSorted((left, right) => left.start - right.start || left.end - right.end),
  };
  if (next.title === '') return refuse('title-missing', 'A document needs a title, so that it can be found.');
  if (next.date !== '' && dateBounds(next.date) === null) return refuseDate(next.date);
  if (next.url !== '' && !/^https?:\/\/[^\s/]/iu.test(next.url)) {
    return refuse('not-a-url', 'A web address starts with http:// or https://.');
  }
  if (next.language !== '') {
    const language = canonicalLanguage(next.language);
    if (language === undefined) {
      return refuse('not-a-language', `“${next.language}” is not a language code. Use one such as en, uk or pt-BR.`);
    }
    return checkRegions({ ...next, language });
  }
  return checkRegions(next);
}

/** Regions lie in the text, have a date that can be read, and stand once. */
export function checkRegions(document: DocumentRecord): Result<DocumentRecord, Refusal> {
  for (const region of document.regions) {
    if (!fits(region, document.length)) return refuse('region-outside', 'A region lies outside the text.');
    if (region.date !== '' && dateBounds(region.date) === null) return refuseDate(region.date);
  }
  if (new Set(document.regions.map(({ id }) => id)).size < document.regions.length) {
    return refuse('region-twice', 'Two regions have the same id.');
  }
  return success(document);
}

function fits({ start, end }: Region, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

function refuseDate(date: string): Result<never, Refusal> {
  return refuse('not-a-date', `“${date}” is not a date in EDTF. Write 2019-01-25, 2019-01 or 2019.`);
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // `getCanonicalLocales` says by a RangeError that it is no BCP 47 tag.
    return undefined;
  }
}

function wordsFor(details: Partial<DocumentDetails>): string {
  const names = Object.keys(details);
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : 'details';
}
