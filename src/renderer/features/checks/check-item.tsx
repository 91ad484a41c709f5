import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '#core/model/records';
import type { CheckRow } from '#renderer/features/checks/check-rows.ts';
import { useDocument } from '#renderer/state/project-queries.ts';
import { oneLine } from '#renderer/ui/one-line.ts';
import '#renderer/ui/list-panel.css';

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;
const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Hint' };

/** One finding: what is wrong, and with which words. */
export function CheckItem({ row, showDocument }: { readonly row: CheckRow; readonly showDocument: boolean }) {
  const { severity, message, documentId } = row.finding;
  const document = useDocument(showDocument ? documentId : null);
  const Icon = icons[severity];
  return (
    <div className="list-row">
      <span className="check-item-message" data-severity={severity} title={message}>
        <Icon size={12} aria-hidden />
        <span className="visually-hidden">{words[severity]}: </span>
        <span className="list-row-words">{message}</span>
      </span>
      <span className="check-item-quote list-row-words" dir="auto">
        {oneLine(row.quote)}
        {document !== undefined && <span className="check-item-document"> · {document.title}</span>}
      </span>
    </div>
  );
}
