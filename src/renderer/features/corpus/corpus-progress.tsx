import { useProgress } from '#renderer/state/progress.ts';

/** How far the coder is with the corpus: done, begun, still to do. */
export function CorpusProgress() {
  const { done, begun, toDo, ofTasks } = useProgress();
  const total = done + begun + toDo;
  if (total === 0 || done + begun === 0) return null;
  const counts = [`${done.toLocaleString('en')} done`, `${begun.toLocaleString('en')} in progress`];
  const told = `${[...counts, `${toDo.toLocaleString('en')} to do`].join(', ')}${ofTasks ? ' of what is yours' : ''}`;
  return (
    <div className="corpus-progress" role="img" aria-label={`Progress: ${told}`} title={told}>
      <span className="corpus-progress-done" style={{ flexGrow: done }} />
      <span className="corpus-progress-begun" style={{ flexGrow: begun }} />
      <span style={{ flexGrow: toDo }} />
    </div>
  );
}
