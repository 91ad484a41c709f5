import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { DocumentRecord } from '#core/model/records';
import { isArticleText } from '#core/regions/region-at';
import { otherCoders } from '#renderer/features/corpus/other-coders.ts';
import { BlindMark, TaskMark } from '#renderer/features/corpus/task-mark.tsx';
import { NearCopyMark } from '#renderer/parts/near-copies.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { countErrors, countFindings } from '#renderer/state/count-errors.ts';
import { useAnnotations, useCodebook, useLayer } from '#renderer/state/project-queries.ts';
import { useLint } from '#renderer/state/use-lint.ts';
import { useBlind } from '#renderer/state/use-tasks.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/ui/list-panel.css';

/** One document of the corpus: title, the coder's task, date (or that it is missing), and how much they tagged in it. */
export function DocumentRow({ document }: { readonly document: DocumentRecord }) {
  const codebook = useCodebook();
  const annotations = useLayer(document.id);
  const findings = useLint(document.id);
  const errors = useMemo(() => countErrors(annotations, findings), [annotations, findings]);
  const { regions } = document;
  const counted = useMemo(
    () => (regions.length === 0 ? annotations : annotations.filter((each) => isArticleText(regions, each))),
    [annotations, regions],
  );
  const warnings = useMemo(() => countFindings(annotations, findings, 'warning'), [annotations, findings]);
  const counts = codebook.tags.map((tag) => ({
    tag,
    count: counted.reduce((sum, annotation) => (annotation.tag === tag.id ? sum + 1 : sum), 0),
  }));
  const tagged = counts.filter(({ count }) => count > 0);
  return (
    <div className="list-row document-row">
      <span className="document-row-head">
        <TaskMark document={document} />
        <span className="list-row-words document-row-title" title={document.title}>
          {document.title}
        </span>
        {/* Beside the title, which can be cut: a number that is cut is a wrong one. */}
        {errors > 0 && (
          <span
            className="document-row-errors"
            title={`${errors.toLocaleString()} ${errors === 1 ? 'error' : 'errors'} to mend`}
          >
            <CircleAlert size={11} aria-hidden /> {errors.toLocaleString()}
            <span className="visually-hidden">{errors === 1 ? ' error' : ' errors'} to mend</span>
          </span>
        )}
        {warnings > 0 && (
          <span
            className="document-row-warnings"
            title={`${warnings.toLocaleString()} ${warnings === 1 ? 'warning' : 'warnings'}`}
          >
            <TriangleAlert size={11} aria-hidden /> {warnings.toLocaleString()}
            <span className="visually-hidden">{warnings === 1 ? ' warning' : ' warnings'}</span>
          </span>
        )}
      </span>
      <span className="list-row-facts document-row-facts">
        {document.date === '' ? <span className="document-row-missing">No date</span> : <span>{document.date}</span>}
        <BlindMark documentId={document.id} />
        <NearCopyMark document={document} />
        <span className="document-row-counts">
          {tagged.length === 0 && <NothingTagged documentId={document.id} />}
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

/** In this layer; that colleagues tagged something is said where one may know it. */
function NothingTagged({ documentId }: { readonly documentId: string }) {
  const all = useAnnotations(documentId);
  const coder = useSession().coder();
  const isBlind = useBlind(documentId);
  const others = useMemo(() => otherCoders(all, coder), [all, coder]);
  if (isBlind || others === 0) return <span>Nothing tagged</span>;
  return <span>{others === 1 ? 'Tagged by 1 other' : `Tagged by ${others.toLocaleString('en')} others`}</span>;
}
