import type { ReactNode } from 'react';
import { type ImportNote, noteKinds } from '#core/review/packages/import-preview';
import { countOf } from '#renderer/ui/count-of.ts';

/** As many of a kind as one reads; the rest is counted. */
const most = 100;

const headings: Readonly<Record<ImportNote['kind'], string>> = {
  conflict: 'Changed on both sides: theirs is taken in their layer',
  removed: 'Deleted by them, though changed here',
  'brought-back': 'Deleted here, and back because they changed it',
  orphaned: 'Without a place in the text here',
  verdict: 'Decisions that now rest on other tags',
  'left-out': 'Left out',
  kept: 'Proposed by them, and not taken',
  'same-name': 'Actors that may be one',
  codebook: 'Their codebook differs',
  text: 'Documents with another text',
  moved: 'Moved, because the texts differ',
  unused: 'Taken away by them, and kept here',
};

/** Kinds that need a look before going on; the others can be opened. */
const weighty: ReadonlySet<ImportNote['kind']> = new Set([
  'conflict',
  'removed',
  'brought-back',
  'orphaned',
  'verdict',
  'left-out',
  'same-name',
]);

interface Props {
  readonly notes: readonly ImportNote[];
  /** What one can do about actors of the same name. */
  readonly sameNames: ReactNode;
}

/** What one should know before going on, by kind, the weightiest first. */
export function ImportNotes({ notes, sameNames }: Props) {
  return noteKinds.map((kind) => {
    const own = notes.filter((note) => note.kind === kind);
    return own.length === 0 ? null : (
      <NoteGroup key={kind} kind={kind} notes={own}>
        {kind === 'same-name' && sameNames}
      </NoteGroup>
    );
  });
}

interface GroupProps extends Pick<Props, 'notes'> {
  readonly kind: ImportNote['kind'];
  readonly children: ReactNode;
}

function NoteGroup({ kind, notes, children }: GroupProps) {
  const comparing = notes.every(({ field }) => field !== '');
  return (
    <details className="packages-details" open={weighty.has(kind)}>
      <summary>
        {headings[kind]} <span className="packages-count">{notes.length.toLocaleString('en')}</span>
      </summary>
      <div className="packages-scroll" tabIndex={0} role="region" aria-label={headings[kind]}>
        {comparing ? <BothValues notes={notes.slice(0, most)} /> : <Sentences notes={notes.slice(0, most)} />}
        {notes.length > most && <p className="packages-hint">and {countOf(notes.length - most, 'more', 'more')}</p>}
      </div>
      {children}
    </details>
  );
}

function Sentences({ notes }: { readonly notes: readonly ImportNote[] }) {
  return (
    <ul className="packages-lines">
      {notes.map(({ message }, index) => (
        <li key={index}>{message}</li>
      ))}
    </ul>
  );
}

function BothValues({ notes }: { readonly notes: readonly ImportNote[] }) {
  return (
    <table className="packages-table">
      <thead>
        <tr>
          <th scope="col">Of</th>
          <th scope="col">What</th>
          <th scope="col">Here</th>
          <th scope="col">Theirs</th>
        </tr>
      </thead>
      <tbody>
        {notes.map(({ words, field, ours, theirs }, index) => (
          <tr key={index}>
            <th scope="row">{words}</th>
            <td>{field}</td>
            <td>{ours === '' ? <span className="packages-hint">empty</span> : ours}</td>
            <td>{theirs === '' ? <span className="packages-hint">empty</span> : theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
