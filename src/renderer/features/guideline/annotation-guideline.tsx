import { useState } from 'react';
import type { AnnotationRecord, TagDefinition } from '#core/model/records';
import { KeepExample } from '#renderer/features/guideline/keep-example.tsx';
import { TagGuideline } from '#renderer/features/guideline/tag-guideline.tsx';
import { StaleNote } from '#renderer/parts/stale-note.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly tag: TagDefinition;
}

/** The guideline of one annotation's tag, what changed about it since it was coded, and its words as an example. */
export function AnnotationGuideline({ annotation, tag }: Props) {
  const [keeping, setKeeping] = useState<'example' | 'counter-example' | null>(null);
  return (
    <>
      <StaleNote annotation={annotation} />
      <TagGuideline tag={tag} attributes={annotation.attributes} />
      {keeping === null ? (
        <div className="guideline-keep">
          <Button
            onPress={() => {
              setKeeping('example');
            }}
          >
            Keep as example
          </Button>
          <Button
            onPress={() => {
              setKeeping('counter-example');
            }}
          >
            Keep as counter-example
          </Button>
        </div>
      ) : (
        <KeepExample
          annotation={annotation}
          tag={tag}
          positive={keeping === 'example'}
          onDone={() => {
            setKeeping(null);
            focusSoon('[data-reading-surface] [role="textbox"]');
          }}
        />
      )}
    </>
  );
}
