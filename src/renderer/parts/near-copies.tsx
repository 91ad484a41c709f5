import { Copy } from 'lucide-react';
import type { DocumentRecord } from '#core/model/records';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useNearCopies } from '#renderer/state/near-copies.ts';
import '#renderer/parts/region-list.css';

const most = 20;

/** Documents with nearly the same text, such as another outlet's copy of a wire report, and the way there. */
export function NearCopies({ document }: { readonly document: DocumentRecord }) {
  const { workspace } = useApp();
  const session = useSession();
  const copies = useNearCopies(document.id);
  if (copies.length === 0) return null;
  return (
    <section className="inspector-section" aria-label="Nearly the same">
      <h2 className="inspector-heading">Nearly the same text</h2>
      <ul className="region-list">
        {copies.slice(0, most).map(({ id, similarity }) => (
          <li key={id} className="region-list-row">
            <button
              type="button"
              className="region-list-open"
              onClick={() => {
                workspace.set({ documentId: id, selectedId: null, focusText: true });
              }}
            >
              <span className="region-list-role">{session.view.document(id)?.title}</span>
              <span className="region-list-words">{percent(similarity)} of the wording in common</span>
            </button>
          </li>
        ))}
      </ul>
      {copies.length > most && (
        <p className="region-list-words">and {(copies.length - most).toLocaleString('en')} more</p>
      )}
    </section>
  );
}

/** The quiet sign in a list. */
export function NearCopyMark({ document }: { readonly document: DocumentRecord }) {
  const session = useSession();
  const [first, ...others] = useNearCopies(document.id);
  if (first === undefined) return null;
  const title = session.view.document(first.id)?.title ?? '';
  const more = others.length === 0 ? '' : ` and ${others.length.toLocaleString('en')} more`;
  const words = `Nearly the same as “${title}”${more}`;
  return (
    <span className="near-copy-mark" title={words}>
      <Copy size={11} aria-hidden />
      <span className="visually-hidden">Has near copies</span>
    </span>
  );
}

export function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
