import { ActorCommands } from '#renderer/features/actors/actor-commands.tsx';
import { AssistantCommands } from '#renderer/features/assistant/assistant-commands.tsx';
import { CheckCommands } from '#renderer/features/checks/check-commands.tsx';
import { CodebookCommands } from '#renderer/features/codebook/codebook-commands.tsx';
import { ConceptCommands } from '#renderer/features/concepts/concept-commands.tsx';
import { GuidelineCommands } from '#renderer/features/guideline/guideline-commands.tsx';
import { Occurrences } from '#renderer/features/occurrences/occurrences.tsx';
import { DocumentDate } from '#renderer/features/regions/document-date.tsx';
import { Regions } from '#renderer/features/regions/regions.tsx';
import { AgreementCommands } from '#renderer/features/agreement/agreement-commands.tsx';
import { Backups } from '#renderer/features/backups/backups.tsx';
import { Coders } from '#renderer/features/coders/coders.tsx';
import { Exchange } from '#renderer/features/exchange/exchange.tsx';
import { ClaimDialogs } from '#renderer/features/inspector/claim-dialogs.tsx';
import { Packages } from '#renderer/features/packages/packages.tsx';
import { Palette } from '#renderer/features/palette/palette.tsx';
import { PreferencesDialog } from '#renderer/features/preferences/preferences-dialog.tsx';
import { Projects } from '#renderer/features/projects/projects.tsx';
import { Review } from '#renderer/features/review/review.tsx';
import { Shortcuts } from '#renderer/features/shortcuts/shortcuts.tsx';
import { Sources } from '#renderer/features/sources/sources.tsx';

/** Everything that opens over the workbench; each shows itself when the workspace names its dialog. */
export function Dialogs() {
  return (
    <>
      <ClaimDialogs />
      <ActorCommands />
      <ConceptCommands />
      <CodebookCommands />
      <CheckCommands />
      <GuidelineCommands />
      <Occurrences />
      <Regions />
      <DocumentDate />
      <AssistantCommands />
      <Projects />
      <Sources />
      <Exchange />
      <Coders />
      <Review />
      <Packages />
      <Backups />
      <AgreementCommands />
      <Palette />
      <Shortcuts />
      <PreferencesDialog />
    </>
  );
}
