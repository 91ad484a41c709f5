import { useApp } from '#renderer/state/app-context.ts';
import { setReview } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly because: 'one-layer' | 'blind' | 'no-difference' | 'filtered';
}

/** Why nothing is listed, and the next step. */
export function NothingToReview({ because }: Props) {
  const { commands, workspace } = useApp();
  const open = (label: string, run: () => void) => <Button onPress={run}>{label}</Button>;
  switch (because) {
    case 'one-layer':
      return (
        <div className="review-nothing" data-review-focus>
          <h2>Only one layer is here</h2>
          <p>
            A review compares the tags of two or more coders. Open the package that a colleague sent back, or import
            their corpus.
          </p>
          {open('Open review package…', () => {
            commands.run('open-package');
          })}
          {open('Assign documents…', () => {
            commands.run('assign-coding');
          })}
        </div>
      );
    case 'blind':
      return (
        <div className="review-nothing" data-review-focus>
          <h2>You code this document blind</h2>
          <p>
            Other layers stay hidden until everybody who shares the document is done with it. Finish your tags, mark the
            document as done, and open the packages of the others.
          </p>
          {open('Go to the text', () => {
            commands.run('focus-text');
          })}
        </div>
      );
    case 'no-difference':
      return (
        <div className="review-nothing">
          <p>No difference by this rule. What all agree on can be accepted in bulk.</p>
        </div>
      );
    case 'filtered':
      return (
        <div className="review-nothing">
          <p>No difference matches the filters.</p>
          {open('Show all differences', () => {
            setReview(workspace, { kinds: [], tags: [], settled: true });
          })}
        </div>
      );
  }
}
