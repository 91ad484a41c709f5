import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { labelOfPart } from '#core/codebook/label-of-part';
import { staleReason } from '#core/codebook/stale-annotations';
import { confirmAnnotations } from '#core/commands/confirm-annotations';
import type { AnnotationRecord, CodebookRecord, TagDefinition } from '#core/model/records';
import { KeepExample } from '#renderer/features/guideline/keep-example.tsx';
import { TagGuideline } from '#renderer/features/guideline/tag-guideline.tsx';
import { useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly tag: TagDefinition;
  readonly codebook: CodebookRecord;
}

/** The guideline of one annotation's tag, what changed about it since it was coded, and its words as an example. */
export function AnnotationGuideline({ annotation, tag, codebook }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const stale = staleReason(codebook, annotation);
  const [keeping, setKeeping] = useState<'example' | 'counter-example' | null>(null);
  return (
    <>
      {stale !== null && (
        <div className="guideline-stale" role="status">
          <p>
            <TriangleAlert size={14} aria-hidden /> Coded under version {annotation.codebookVersion}. Since then{' '}
            <strong>{labelOfPart(stale.part, codebook)}</strong> has changed
            {stale.revision.note === '' ? '.' : `: ${stale.revision.note}`}
          </p>
          <Button
            icon={<Check size={14} aria-hidden />}
            onPress={() => {
              run(confirmAnnotations(session, { annotationIds: [annotation.id] }));
              focusSoon('[data-reading-surface] [role="textbox"]');
            }}
          >
            It is still right
          </Button>
        </div>
      )}
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
