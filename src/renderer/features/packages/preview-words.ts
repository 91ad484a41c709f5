import type { ImportPreview } from '#core/review/packages/import-preview';
import type { ReviewPackage } from '#core/review/packages/review-package';
import { countOf, listOf } from '#renderer/ui/count-of.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

/** From whom a file is, and since when. */
export function originWords(fileName: string, about: ReviewPackage | null, { layers }: ImportPreview): string {
  if (about === null) {
    const names = layers.map(({ theirName }) => theirName);
    return names.length === 0 ? `From “${fileName}”.` : `Layers of ${listOf(names)}, from “${fileName}”.`;
  }
  const saved = `saved on ${showMoment(about.createdAt)}`;
  return about.purpose === 'coded'
    ? `What ${about.coder.name} coded, ${saved}${about.from.name === about.coder.name ? '' : ` by ${about.from.name}`}.`
    : `Documents to code from ${about.from.name}, ${saved}.`;
}

/** What bringing a file in has done, in one line. */
export function resultWords({ layers, counts, from }: ImportPreview): string {
  const annotations = counts.filter(({ kind }) => kind === 'annotation');
  const sum = (part: 'added' | 'changed' | 'removed') => annotations.reduce((total, count) => total + count[part], 0);
  const names = layers.map(({ name }) => name);
  const whose = names.length > 0 ? listOf(names) : from;
  const origin = whose === '' ? '' : ` from ${whose}`;
  const [changed, removed] = [sum('changed').toLocaleString('en'), sum('removed').toLocaleString('en')];
  return `Brought in${origin}: ${countOf(sum('added'), 'annotation')} added, ${changed} changed, ${removed} removed.`;
}

/** That actors were made one, and how that is taken back. */
export function madeOneWords(sameActors: ImportPreview['sameActors']): string {
  const count = sameActors.length;
  const names = count === 1 ? 'The actors of one name are' : `The actors of ${count.toLocaleString('en')} names are`;
  return `${names} one now; the first Undo takes just that back.`;
}

/** What somebody is asked to do, in sentences. */
export function taskWords(
  about: ReviewPackage,
  size: { readonly documents: number; readonly annotations: number },
): readonly string[] {
  const { from, coder, blind, createdAt } = about;
  const begun = size.annotations === 0 ? '' : ` ${countOf(size.annotations, 'annotation')} are in it already.`;
  return [
    `${from.name} asks you to code ${countOf(size.documents, 'document')} as ${coder.name}. The package was saved on ${showMoment(createdAt)}.${begun}`,
    ...(blind ? ['It is blind: nobody sees what the others tag until all are done with a document.'] : []),
    'It becomes a project of its own on this computer; your other projects stay as they are.',
    `When you are done, choose “Save review package…” and send that file back to ${from.name}.`,
  ];
}
