import { CorpusPage } from '#renderer/features/packages/corpus-page.tsx';
import { NewCopyPage } from '#renderer/features/packages/new-copy-page.tsx';
import type { OpeningStage } from '#renderer/features/packages/opening-stage.ts';
import { OtherProjectPage } from '#renderer/features/packages/other-project-page.tsx';
import { PreviewPage } from '#renderer/features/packages/preview-page.tsx';
import { RefusedFile } from '#renderer/parts/refused-file.tsx';

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
        <RefusedFile
          title="Open review package"
          message={stage.message}
          findings={stage.findings}
          onAnother={onAnother}
          onClose={onClose}
        />
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
