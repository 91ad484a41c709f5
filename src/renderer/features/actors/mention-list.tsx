import { useMemo } from 'react';
import { foldName } from '#core/entities/fold-name';
import type { AnnotationRecord, Id } from '#core/model/records';
import { actorsStateOf } from '#renderer/features/actors/actors-state.ts';
import { useGoToMention } from '#renderer/features/actors/go-to-mention.ts';
import { PlaceList } from '#renderer/parts/place-list.tsx';
import { useCoderNames } from '#renderer/parts/use-coder-names.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { oneLine } from '#renderer/ui/one-line.ts';

interface Props {
  readonly entityId: Id;
  /** In corpus order. */
  readonly mentions: readonly AnnotationRecord[];
  /** Only those that are called so, as `foldName` compares names; `null` for all. */
  readonly name: string | null;
}

/** Every mention with the words around it, by document; Enter goes to the text. */
export function MentionList({ entityId, mentions, name }: Props) {
  const session = useSession();
  const visit = useStore(actorsStateOf(session), (state) => state.visit);
  const goTo = useGoToMention();
  const wanted = useMemo(
    () => (name === null ? mentions : mentions.filter(({ quote }) => foldName(quote) === name)),
    [mentions, name],
  );
  return (
    <PlaceList
      label={`Mentions: ${countOf(wanted.length, 'mention')}`}
      places={wanted}
      rowHeight={28}
      visitedId={visit?.entityId === entityId ? (visit.mentions[visit.index] ?? null) : null}
      isCounted
      none="No tag stands for this actor."
      onOpen={(_, index) => {
        goTo(
          entityId,
          wanted.map(({ id }) => id),
          index,
        );
      }}
    >
      {(mention) => <Mention mention={mention} isOthers={mention.coder !== session.coder()} />}
    </PlaceList>
  );
}

/** The words in the middle, with what stands before and after them to either side. */
function Mention({ mention, isOthers }: { readonly mention: AnnotationRecord; readonly isOthers: boolean }) {
  const names = useCoderNames();
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
