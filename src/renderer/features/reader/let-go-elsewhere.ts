import { touchesSpan } from '#core/text/span';
import type { ProjectSession } from '#services/project-session';
import type { Store } from '#renderer/state/store.ts';
import type { Workspace } from '#renderer/state/workspace.ts';
import type { SurfaceSelection } from '#renderer/surface/surface.ts';

/** Who selects words elsewhere has left the selected annotation: no key may change what is out of sight. */
export function letGoElsewhere(
  session: ProjectSession,
  workspace: Store<Workspace>,
  selection: SurfaceSelection,
): void {
  const { anchor, focus } = selection;
  const selected = session.view.annotation(workspace.get().selectedId ?? '');
  if (selected === undefined) return;
  const chosen = { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  if (!touchesSpan(selected, chosen)) workspace.set({ selectedId: null, card: null });
}
