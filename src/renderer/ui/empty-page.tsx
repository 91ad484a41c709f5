import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import '#renderer/ui/empty-page.css';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Why there is nothing, and what to do about it. */
  readonly said: string;
  /** Buttons that do it. */
  readonly children: ReactNode;
}

/** A whole page with nothing on it. */
export function EmptyPage({ icon: Icon, title, said, children }: Props) {
  return (
    <div className="empty-page">
      <Icon size={28} aria-hidden />
      <h2>{title}</h2>
      <p>{said}</p>
      <div className="empty-page-actions">{children}</div>
    </div>
  );
}
