import { useMemo, useState } from 'react';
import { foldName } from '#core/entities/fold-name';
import type { AnnotationRecord, Id } from '#core/model/records';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { useGoToMention } from '#renderer/features/actors/go-to-mention.ts';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';

interface Props {
  readonly entityId: Id;
  /** In corpus order. */
  readonly mentions: readonly AnnotationRecord[];
  /** Only those that are called so, as `foldName` compares names; `null` for all. */
  readonly name: string | null;
}

type Row =
  | { readonly kind: 'document'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'mention'; readonly id: string; readonly mention: AnnotationRecord; readonly index: number };

const rowHeight = 28;

/** Every mention with the words around it, by document; Enter goes to the text. */
export function MentionList({ entityId, mentions, name }: Props) {
  const session = useSession();
  const visit = useStore(actorsStateOf(session), (state) => state.visit);
  const [marked, setMarked] = useState<string | null>(null);
  const goTo = useGoToMention();
  const wanted = useMemo(
    () => (name === null ? mentions : mentions.filter(({ quote }) => foldName(quote) === name)),
    [mentions, name],
  );
  const rows = useMemo(() => rowsOf(wanted, (id) => session.view.document(id)?.title ?? ''), [wanted, session]);
  const visited = visit?.entityId === entityId ? (visit.mentions[visit.index] ?? null) : null;

  if (rows.length === 0) {
    return <p className="middle-hint">No tag stands for this actor.</p>;
  }
  return (
    <VirtualList
      label={`Mentions: ${countOf(wanted.length, 'mention')}`}
      items={rows}
      rowHeight={rowHeight}
      idOf={(row) => row.id}
      isHeading={(row) => row.kind === 'document'}
      selectedId={marked ?? visited}
      onSelect={(row) => {
        setMarked(row.id);
      }}
      onOpen={(row) => {
        if (row.kind === 'mention')
          goTo(
            entityId,
            wanted.map(({ id }) => id),
            row.index,
          );
      }}
    >
      {(row) =>
        row.kind === 'document' ? (
          <span className="mention-document">
            <span>{row.title}</span>
            <span className="mention-count">{row.count.toLocaleString('en')}</span>
          </span>
        ) : (
          <Mention mention={row.mention} isOthers={row.mention.coder !== session.coder()} />
        )
      }
    </VirtualList>
  );
}

function rowsOf(mentions: readonly AnnotationRecord[], titleOf: (id: Id) => string): readonly Row[] {
  const rows: Row[] = [];
  const counts = new Map<Id, number>();
  for (const { documentId } of mentions) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  let before: Id | null = null;
  mentions.forEach((mention, index) => {
    const { documentId, id } = mention;
    if (documentId !== before) {
      const title = titleOf(documentId);
      rows.push({ kind: 'document', id: `document ${documentId}`, title, count: counts.get(documentId) ?? 0 });
    }
    before = documentId;
    rows.push({ kind: 'mention', id, mention, index });
  });
  return rows;
}

/** The words in the middle, with what stands before and after them to either side. */
function Mention({ mention, isOthers }: { readonly mention: AnnotationRecord; readonly isOthers: boolean }) {
  const names = useCoderNames();
  const oneLine = (words: string) => words.replace(/\s+/gu, ' ');
  return (
    <span className="mention" dir="auto" title={isOthers ? `Tagged by ${names(mention.coder)}` : undefined}>
      <span className="mention-before">
        <span>{oneLine(mention.prefix)}</span>
      </span>
      <span className="mention-quote">{oneLine(mention.quote)}</span>
      <span className="mention-after">{oneLine(mention.suffix)}</span>
      {isOthers && <span className="mention-coder">{names(mention.coder)}</span>}
    </span>
  );
}
