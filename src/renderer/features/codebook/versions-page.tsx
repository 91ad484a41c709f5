import { labelOfPart } from '#core/codebook/label-of-part';
import type { CodebookRecord } from '#core/model/records';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { showMoment } from '#renderer/ui/show-time.ts';

/** Every change of meaning, the newest first: why, of what, by whom, when. */
export function VersionsPage({ current }: { readonly current: CodebookRecord }) {
  const nameOf = useCoderNames();
  const revisions = (current.revisions ?? []).toReversed();
  return (
    <>
      <p className="field-hint">
        A change that alters what a coding means makes a version. Labels, keys, colours, order, examples and constraints
        do not.
      </p>
      {revisions.length === 0 ? (
        <p>This is version {current.version}. Its meaning has not been changed yet.</p>
      ) : (
        <ol className="codebook-versions">
          {revisions.map(({ version, note, touched, coder, at }) => (
            <li key={version} className="codebook-version">
              <h3 className="codebook-subhead">Version {version}</h3>
              <p className="codebook-muted">
                {showMoment(at)}, {nameOf(coder)}
              </p>
              <p>{note === '' ? 'No note.' : note}</p>
              <ul className="codebook-touched">
                {touched.map((part) => {
                  const words = labelOfPart(part, current);
                  return <li key={JSON.stringify(part)}>{words}</li>;
                })}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
