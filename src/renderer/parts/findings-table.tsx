import type { CorpusFinding } from '#core/formats/corpus/corpus-finding';
import { countOf } from '#renderer/ui/count-of.ts';
import '#renderer/parts/findings-table.css';

/** As many as help: whoever mends a file mends a few and tries again. */
const most = 300;

/** What is wrong with a corpus, with the place in the file. */
export function FindingsTable({ findings }: { readonly findings: readonly CorpusFinding[] }) {
  return (
    <div className="findings" role="region" aria-label="What is wrong with the file" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="findings-place">
              Where
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, most).map((finding, index) => (
            <tr key={index}>
              <td>
                <span className={`findings-${finding.severity}`}>
                  {finding.severity === 'error' ? 'Error' : 'Warning'}
                </span>{' '}
                {finding.message}
              </td>
              <td>
                Line {finding.line}, column {finding.column}
                <span className="findings-pointer">{finding.pointer}</span>
              </td>
            </tr>
          ))}
          {findings.length > most && (
            <tr>
              <td colSpan={2}>and {countOf(findings.length - most, 'more', 'more')}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
