import { CorpusPage } from '#renderer/features/packages/corpus-page.tsx';
import { NewCopyPage } from '#renderer/features/packages/new-copy-page.tsx';
import type { OpeningStage } from '#renderer/features/packages/opening-stage.ts';
import { OtherProjectPage } from '#renderer/features/packages/other-project-page.tsx';
import { PreviewPage } from '#renderer/features/packages/preview-page.tsx';
import { FindingsTable } from '#renderer/parts/findings-table.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Props {
  readonly stage: OpeningStage;
  readonly onStage: (stage: OpeningStage) => void;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** What a file that was read is good for here, and the ways on. */
export function OpeningPage({ stage, onStage, onAnother, onClose }: Props) {
  const fail = (message: string) => {
    onStage({ kind: 'failed', message, findings: [] });
  };
  switch (stage.kind) {
    case 'failed':
      return (
        <Dialog
          title="Open review package"
          wide={stage.findings.length > 0}
          onClose={onClose}
          actions={
            <>
              <Button onPress={onClose}>Close</Button>
              <Button look="primary" onPress={onAnother} autoFocus>
                Choose another file…
              </Button>
            </>
          }
        >
          <p className="packages-failed" role="alert">
            {stage.message}
          </p>
          {stage.findings.length > 0 && <FindingsTable findings={stage.findings} />}
        </Dialog>
      );
    case 'preview':
      return <PreviewPage read={stage.read} planned={stage.planned} onFailed={fail} onClose={onClose} />;
    case 'new-copy':
      return <NewCopyPage read={stage.read} about={stage.about} onFailed={fail} onClose={onClose} />;
    case 'other-project':
      return <OtherProjectPage read={stage.read} projectId={stage.projectId} name={stage.name} onClose={onClose} />;
    case 'corpus':
      return <CorpusPage read={stage.read} canJoin={stage.canJoin} onStage={onStage} onClose={onClose} />;
  }
}
