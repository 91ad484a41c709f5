import { useMemo, useState, type ReactNode } from 'react';
import type { AnnotationRecord, Id } from '#core/model/records';
import { useSession } from '#renderer/state/app-context.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import '#renderer/parts/place-list.css';

interface Props {
  readonly label: string;
  /** In corpus order. */
  readonly places: readonly AnnotationRecord[];
  /** In pixels. */
  readonly rowHeight: number;
  /** The place from which one came back; marked until another one is. */
  readonly visitedId: Id | null;
  /** How many places there are stands beside the title of each document. */
  readonly isCounted?: boolean;
  /** Where there is no place. */
  readonly none: string;
  /** `index` is the place’s in `places`. */
  readonly onOpen: (place: AnnotationRecord, index: number) => void;
  readonly children: (place: AnnotationRecord) => ReactNode;
}

type Row =
  | { readonly kind: 'document'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'place'; readonly id: Id; readonly place: AnnotationRecord; readonly index: number };

/** Places of the corpus, by document; Enter opens one. */
export function PlaceList({ label, places, rowHeight, visitedId, isCounted = false, none, onOpen, children }: Props) {
  const session = useSession();
  const [marked, setMarked] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(places, (id) => session.view.document(id)?.title ?? ''), [places, session]);
  if (rows.length === 0) return <p className="middle-hint">{none}</p>;
  return (
    <VirtualList
      label={label}
      items={rows}
      rowHeight={rowHeight}
      idOf={(row) => row.id}
      isHeading={(row) => row.kind === 'document'}
      selectedId={marked ?? visitedId}
      onSelect={(row) => {
        setMarked(row.id);
      }}
      onOpen={(row) => {
        if (row.kind === 'place') onOpen(row.place, row.index);
      }}
    >
      {(row) =>
        row.kind === 'document' ? (
          <span className="place-document">
            <span>{row.title}</span>
            {isCounted && <span>{row.count.toLocaleString('en')}</span>}
          </span>
        ) : (
          children(row.place)
        )
      }
    </VirtualList>
  );
}

function rowsOf(places: readonly AnnotationRecord[], titleOf: (id: Id) => string): readonly Row[] {
  const counts = new Map<Id, number>();
  for (const { documentId } of places) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  const rows: Row[] = [];
  let before: Id | null = null;
  places.forEach((place, index) => {
    const { documentId, id } = place;
    if (documentId !== before) {
      const title = titleOf(documentId);
      rows.push({ kind: 'document', id: `document ${documentId}`, title, count: counts.get(documentId) ?? 0 });
    }
    before = documentId;
    rows.push({ kind: 'place', id, place, index });
  });
  return rows;
}
