import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { LintFinding } from '#core/codebook/lint';
import type { AnnotationRecord } from '#core/model/records';
import { useCodebook, useDocument } from '#renderer/state/project-queries.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/ui/list-panel.css';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly findings: readonly LintFinding[];
  readonly showDocument: boolean;
}

export function AnnotationRow({ annotation, findings, showDocument }: Props) {
  const { tags } = useCodebook();
  const document = useDocument(showDocument ? annotation.documentId : null);
  const tag = tags.find(({ id }) => id === annotation.tag);
  const worst = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  return (
    <div className="list-row">
      <span className="list-row-words" dir="auto">
        {tag !== undefined && <TagMark tag={tag} />} {annotation.quote}
      </span>
      <span className="list-row-facts">
        <span>{tag?.label ?? annotation.tag}</span>
        {document !== undefined && <span className="list-row-document">{document.title}</span>}
        {worst !== undefined && (
          <span
            className="annotation-row-finding"
            data-severity={worst.severity}
            title={findings.map(({ message }) => message).join('\n')}
          >
            {worst.severity === 'error' ? (
              <CircleAlert size={12} aria-hidden />
            ) : (
              <TriangleAlert size={12} aria-hidden />
            )}
            <span className="annotation-row-words">{worst.message}</span>
          </span>
        )}
      </span>
    </div>
  );
}
