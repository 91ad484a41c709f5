import { useEffect, useState } from 'react';
import type { AgreementRun } from '#renderer/features/agreement/agreement-run.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

/** Whether figures are on their way, out of date, or could not be made. Says nothing of work that is over in a moment. */
export function RunState({ run }: { readonly run: AgreementRun }) {
  const { progress, problem, isOutdated, result } = useStore(run.state, (state) => state);
  const isSlow = useStillTrue(progress !== null, 300);
  if (progress !== null) {
    if (!isSlow) return null;
    return (
      <div className="agreement-state">
        <Progress label={progress.step} done={Math.round(progress.done * 1000) / 10} total={100} />
        <Button onPress={run.cancel}>Cancel</Button>
      </div>
    );
  }
  if (problem !== null)
    return (
      <div className="agreement-state" role="alert">
        <p>{problem.message}</p>
        {problem.code !== 'blind' && <Button onPress={run.compute}>Compute again</Button>}
      </div>
    );
  if (!isOutdated) return null;
  return (
    <div className="agreement-state" role="status">
      <p>{result === null ? 'Nothing is computed yet.' : 'Out of date: the project or the settings changed.'}</p>
      <Button onPress={run.compute}>{result === null ? 'Compute' : 'Recompute'}</Button>
    </div>
  );
}

/** Whether something has been so for as long as that, in milliseconds. */
function useStillTrue(value: boolean, after: number): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!value) return;
    const timer = window.setTimeout(() => {
      setStill(true);
    }, after);
    return () => {
      window.clearTimeout(timer);
      setStill(false);
    };
  }, [value, after]);
  return value && still;
}
