import { AcceptUnanimous } from '#renderer/features/review/accept-unanimous.tsx';
import { CommentDialog } from '#renderer/features/review/comment-dialog.tsx';
import { PromoteDialog } from '#renderer/features/review/promote-dialog.tsx';
import { ReasonDialog } from '#renderer/features/review/reason-dialog.tsx';
import { ReasonListDialog } from '#renderer/features/review/reason-list-dialog.tsx';
import { useReviewCommands } from '#renderer/features/review/use-review-commands.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import '#renderer/features/review/review.css';

/** The commands of a review and the dialogs that they open. */
export function Review() {
  const { workspace } = useApp();
  const dialog = useStore(workspace, (state) => state.dialog);
  useReviewCommands();
  switch (dialog) {
    case 'accept-unanimous':
      return <AcceptUnanimous />;
    case 'verdict-reason':
      return <ReasonDialog />;
    case 'verdict-reasons':
      return <ReasonListDialog />;
    case 'promote-verdict':
      return <PromoteDialog />;
    case 'comment':
      return <CommentDialog />;
    default:
      return null;
  }
}
