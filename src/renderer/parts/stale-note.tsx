import { Check, TriangleAlert } from 'lucide-react';
import { labelOfPart } from '#core/codebook/label-of-part';
import { staleReason } from '#core/codebook/stale-annotations';
import type { AnnotationRecord } from '#core/model/records';
import { CommandKey } from '#renderer/parts/command-key.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import '#renderer/parts/stale-note.css';

/** What changed its meaning since an annotation was coded, and a way to say that it still holds. Nothing where nothing did. */
export function StaleNote({ annotation }: { readonly annotation: AnnotationRecord }) {
  const { commands } = useApp();
  const codebook = useCodebook();
  const stale = staleReason(codebook, annotation);
  if (stale === null) return null;
  const { part, revision } = stale;
  return (
    <div className="stale-note" role="status">
      <p>
        <TriangleAlert size={14} aria-hidden /> Coded under version {annotation.codebookVersion}.{' '}
        <strong>{labelOfPart(part, codebook)}</strong> changed with version {revision.version}
        {revision.note === '' ? '.' : `: ${revision.note}`}
      </p>
      <Button
        icon={<Check size={14} aria-hidden />}
        onPress={() => {
          commands.run('confirm-meaning');
          focusSoon('[data-reading-surface] [role="textbox"]');
        }}
      >
        It is still right <CommandKey id="confirm-meaning" />
      </Button>
    </div>
  );
}
