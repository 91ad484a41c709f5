import { useDeferredValue, useMemo, useState } from 'react';
import type { AnnotationRecord } from '#core/model/records';
import { AnnotationRow } from '#renderer/features/annotations/annotation-row.tsx';
import { filterAnnotations, type AnnotationFilter } from '#renderer/features/annotations/filter-annotations.ts';
import { useCorpusLint, useLint } from '#renderer/state/use-lint.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCodebook, useCorpusLayer, useLayer } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/ui/list-panel.css';
import '#renderer/features/annotations/annotations.css';

const rowHeight = 50;

/** The current coder's annotations of the document or of the corpus: filter by tag, words or what is still to mend; a row goes there. */
export function AnnotationList() {
  const { workspace, commands } = useApp();
  const codebook = useCodebook();
  const documentId = useStore(workspace, (state) => state.documentId);
  const selectedId = useStore(workspace, (state) => state.selectedId);
  const [scope, setScope] = useState<'document' | 'corpus'>('document');
  const [filter, setFilter] = useState<AnnotationFilter>({ tag: 'all', text: '', lint: 'all' });
  const here = useLayer(documentId);
  const everywhere = useCorpusLayer(scope === 'corpus');
  const findingsHere = useLint(scope === 'document' ? documentId : null);
  const findingsEverywhere = useCorpusLint(scope === 'corpus');
  const findings = scope === 'corpus' ? findingsEverywhere : findingsHere;
  const wanted = useDeferredValue(filter);
  const source = scope === 'corpus' ? everywhere : here;
  const shown = useMemo(() => filterAnnotations(source, wanted, findings), [source, wanted, findings]);

  const go = (annotation: AnnotationRecord) => {
    workspace.set({ documentId: annotation.documentId, selectedId: annotation.id, revealId: annotation.id });
  };

  return (
    <div className="list-panel" data-panel="annotations" tabIndex={-1}>
      <div className="list-panel-head">
        <TextField
          label="Filter annotations"
          labelHidden
          placeholder="Filter by words"
          value={filter.text}
          onChange={(text) => {
            setFilter({ ...filter, text });
          }}
        />
        <div className="annotations-choices">
          <Select
            label="Where"
            labelHidden
            value={scope}
            choices={[
              { id: 'document', label: 'This document' },
              { id: 'corpus', label: 'Whole corpus' },
            ]}
            onChange={(id) => {
              setScope(id === 'corpus' ? 'corpus' : 'document');
            }}
          />
          <Select
            label="Tag"
            labelHidden
            value={filter.tag}
            choices={[{ id: 'all', label: 'All tags' }, ...codebook.tags]}
            onChange={(tag) => {
              setFilter({ ...filter, tag });
            }}
          />
          <Select
            label="To mend"
            labelHidden
            value={filter.lint}
            choices={[
              { id: 'all', label: 'With or without findings' },
              { id: 'findings', label: 'To mend: all findings' },
              { id: 'errors', label: 'To mend: errors' },
            ]}
            onChange={(lint) => {
              setFilter({ ...filter, lint: lint === 'errors' || lint === 'findings' ? lint : 'all' });
            }}
          />
        </div>
        <p className="annotations-count" role="status">
          {shown.length.toLocaleString()} of {source.length.toLocaleString()} annotations
        </p>
      </div>
      {source.length === 0 ? (
        <p className="annotations-empty">
          Nothing is tagged here yet. Select some text and press <kbd>1</kbd>, <kbd>2</kbd> or <kbd>3</kbd>.
        </p>
      ) : shown.length === 0 ? (
        <p className="annotations-empty">No annotation matches this filter.</p>
      ) : (
        <VirtualList
          label="Annotations"
          items={shown}
          rowHeight={rowHeight}
          idOf={(annotation) => annotation.id}
          selectedId={selectedId}
          onSelect={go}
          onOpen={() => {
            commands.run('focus-text');
          }}
        >
          {(annotation) => (
            <AnnotationRow
              annotation={annotation}
              findings={findings.get(annotation.id) ?? []}
              showDocument={scope === 'corpus'}
            />
          )}
        </VirtualList>
      )}
    </div>
  );
}
