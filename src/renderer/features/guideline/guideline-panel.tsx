import { useDeferredValue } from 'react';
import { AnnotationGuideline } from '#renderer/features/guideline/annotation-guideline.tsx';
import { TagGuideline } from '#renderer/features/guideline/tag-guideline.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useAnnotation, useCodebook } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/features/guideline/guideline.css';

/** The guideline beside the text: of the selected annotation, else of all tags. */
export function GuidelinePanel() {
  const { workspace, commands } = useApp();
  const codebook = useCodebook();
  const annotation = useAnnotation(useDeferredValue(useStore(workspace, (state) => state.selectedId)));
  const tag = codebook.tags.find(({ id }) => id === annotation?.tag);
  return (
    <div className="guideline" data-panel="guideline" tabIndex={-1}>
      {annotation !== undefined && tag !== undefined ? (
        <AnnotationGuideline key={annotation.id} annotation={annotation} tag={tag} />
      ) : (
        codebook.tags.map((one) => <TagGuideline key={one.id} tag={one} />)
      )}
      <div className="guideline-foot">
        <Button
          look="quiet"
          onPress={() => {
            commands.run('show-codebook');
          }}
        >
          Edit in the codebook…
        </Button>
      </div>
    </div>
  );
}
