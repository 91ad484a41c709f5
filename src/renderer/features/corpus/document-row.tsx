import { CircleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { FindingsByAnnotation } from '#core/codebook/lint';
import type { DocumentRecord } from '#core/model/records';
import { useAnnotations, useCodebook } from '#renderer/state/project-queries.ts';
import { useLint } from '#renderer/state/use-lint.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

/** One document of the corpus: title, date (or that it is missing), and how much is tagged in it. */
export function DocumentRow({ document }: { readonly document: DocumentRecord }) {
  const codebook = useCodebook();
  const annotations = useAnnotations(document.id);
  const findings = useLint(document.id);
  const errors = useMemo(() => countErrors(findings), [findings]);
  const counts = codebook.tags.map((tag) => ({
    tag,
    count: annotations.reduce((sum, annotation) => (annotation.tag === tag.id ? sum + 1 : sum), 0),
  }));
  const tagged = counts.filter(({ count }) => count > 0);
  return (
    <div className="document-row">
      <span className="document-row-title" title={document.title}>
        {document.title}
      </span>
      <span className="document-row-facts">
        {document.date === '' ? <span className="document-row-missing">No date</span> : <span>{document.date}</span>}
        {errors > 0 && (
          <span
            className="document-row-errors"
            title={`${errors.toLocaleString()} ${errors === 1 ? 'error' : 'errors'} to mend`}
          >
            <CircleAlert size={11} aria-hidden /> {errors.toLocaleString()}
            <span className="visually-hidden">{errors === 1 ? ' error' : ' errors'} to mend</span>
          </span>
        )}
        <span className="document-row-counts">
          {tagged.length === 0 && <span>Nothing tagged</span>}
          {tagged.map(({ tag, count }) => (
            <span key={tag.id} className="document-row-tally" title={`${tag.label}: ${String(count)}`}>
              <TagMark tag={tag} />
              {count.toLocaleString()}
              <span className="visually-hidden"> {tag.label}</span>
            </span>
          ))}
        </span>
      </span>
    </div>
  );
}

function countErrors(findings: FindingsByAnnotation): number {
  let errors = 0;
  for (const own of findings.values()) for (const { severity } of own) if (severity === 'error') errors += 1;
  return errors;
}
