import type { ImportPreview, PreviewCount, PreviewedDocument } from '#core/review/packages/import-preview';
import { labelCoders } from '#core/review/coder-labels';
import { ImportNotes } from '#renderer/features/packages/import-notes.tsx';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useCoders } from '#renderer/state/project-queries.ts';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { countOf } from '#renderer/ui/count-of.ts';

/** As many documents as one reads. */
const most = 300;

interface Props {
  readonly preview: ImportPreview;
  /** Whether actors of the same name are made one afterwards. */
  readonly makeOne: boolean;
  readonly onMakeOne: (makeOne: boolean) => void;
}

/** What bringing a file in would do, in numbers and sentences; nothing has been changed yet. */
export function ImportPreviewPanel({ preview, makeOne, onMakeOne }: Props) {
  const { layers, done, counts, documents, notes, sameActors } = preview;
  return (
    <>
      <LayerLines layers={layers} />
      <DoneLines done={done} layers={layers} />
      {counts.length > 0 && <CountTable counts={counts} />}
      {documents.length > 0 && <DocumentTable documents={documents} />}
      <ImportNotes
        notes={notes}
        sameNames={
          sameActors.length > 0 && (
            <CheckBox
              label={`Make them one (${sameActors.length.toLocaleString('en')})`}
              hint="In a step of its own: the first Undo takes just that back."
              isSelected={makeOne}
              onChange={onMakeOne}
            />
          )
        }
      />
    </>
  );
}

function DoneLines({ done, layers }: Pick<ImportPreview, 'done' | 'layers'>) {
  const nameOf = useCoderNames();
  if (done.length === 0) return null;
  return (
    <ul className="packages-lines">
      {done.map(({ coder, documents }) => (
        <li key={coder}>
          Documents that {layers.find((layer) => layer.coder === coder)?.name ?? nameOf(coder)} is done with:{' '}
          {documents.toLocaleString('en')}
        </li>
      ))}
    </ul>
  );
}

function LayerLines({ layers }: Pick<ImportPreview, 'layers'>) {
  const coders = useCoders();
  if (layers.length === 0) return null;
  // Told apart as they will be once the layers are here.
  const arriving = layers.map(({ coder, name }) => ({ id: coder, name }));
  const labels = labelCoders([...coders, ...arriving.filter(({ id }) => coders.every((known) => known.id !== id))]);
  return (
    <ul className="packages-lines">
      {layers.map(({ coder, name, theirName, how }) => (
        <li key={coder}>{layerWords(labels.get(coder) ?? name, theirName, how)}</li>
      ))}
    </ul>
  );
}

function layerWords(name: string, theirName: string, how: ImportPreview['layers'][number]['how']): string {
  switch (how) {
    case 'known':
      return `It goes on where the last package of ${name} ended.`;
    case 'here':
      return `It becomes the layer of ${name}.`;
    case 'new':
      return `${name} is new here and gets a layer.`;
    case 'apart':
      return `There is a layer of ${theirName} here that does not come from this copy, so this one stays apart as ${name}. If both are one person, merge them in “Coders…”.`;
  }
}

function CountTable({ counts }: { readonly counts: readonly PreviewCount[] }) {
  return (
    <table className="packages-table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <CountHeads />
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, tag, label, added, changed, removed }) => (
          <tr key={`${kind} ${tag}`}>
            <th scope="row">{label}</th>
            <CountCell count={added} />
            <CountCell count={changed} />
            <CountCell count={removed} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountHeads() {
  return ['Added', 'Changed', 'Removed'].map((head) => (
    <th key={head} scope="col" className="packages-number">
      {head}
    </th>
  ));
}

/** Nothing is quieter than a zero. */
function CountCell({ count }: { readonly count: number }) {
  return (
    <td className="packages-number" data-zero={count === 0}>
      {count.toLocaleString('en')}
    </td>
  );
}

function DocumentTable({ documents }: { readonly documents: readonly PreviewedDocument[] }) {
  const moves = documents.some(({ moved, orphaned }) => moved > 0 || orphaned > 0);
  return (
    <details className="packages-details">
      <summary>Annotations in {countOf(documents.length, 'document')}</summary>
      <div className="packages-scroll" tabIndex={0} role="region" aria-label="Changes by document">
        <table className="packages-table">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <CountHeads />
              {moves && (
                <>
                  <th scope="col" className="packages-number">
                    Moved
                  </th>
                  <th scope="col" className="packages-number">
                    Lost place
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {documents.slice(0, most).map(({ documentId, title, added, changed, removed, moved, orphaned }) => (
              <tr key={documentId}>
                <th scope="row">{title}</th>
                <CountCell count={added} />
                <CountCell count={changed} />
                <CountCell count={removed} />
                {moves && (
                  <>
                    <CountCell count={moved} />
                    <CountCell count={orphaned} />
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {documents.length > most && (
          <p className="packages-hint">and {countOf(documents.length - most, 'more', 'more')}</p>
        )}
      </div>
    </details>
  );
}
