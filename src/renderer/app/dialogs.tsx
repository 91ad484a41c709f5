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
