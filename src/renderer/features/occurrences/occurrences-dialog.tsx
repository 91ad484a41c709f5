import { useMemo, useState } from 'react';
import { attributeOf, entityAttributeOf, tagOf } from '#core/codebook/definitions';
import { tagOccurrences } from '#core/commands/tag-occurrences';
import { inSentence } from '#core/commands/label-parts';
import { attributesToGive, otherAttributes } from '#renderer/features/occurrences/attributes-to-give.ts';
import { isChosen, listRows, type OccurrenceRow } from '#renderer/features/occurrences/list-rows.ts';
import { OccurrenceLine } from '#renderer/features/occurrences/occurrence-row.tsx';
import { useSearch } from '#renderer/features/occurrences/use-search.ts';
import { namesFor, type Wish } from '#renderer/features/occurrences/wish.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useCloseDialog } from '#renderer/state/use-close-dialog.ts';
import { notifyWithUndo } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { CheckRows } from '#renderer/ui/check-rows.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioChoice } from '#renderer/ui/radio-choice.tsx';
import '#renderer/features/occurrences/occurrences.css';

const places = [
  { id: 'document', label: 'This document' },
  { id: 'corpus', label: 'Whole corpus' },
] as const;

/** The occurrences of what was selected, to be looked through and tagged in one step. */
export function OccurrencesDialog({ wish }: { readonly wish: Wish }) {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const close = useCloseDialog();
  const codebook = session.view.codebook();
  const { source, entity, words, documentId } = wish;
  const [what, setWhat] = useState<'words' | 'entity'>(entity === null ? 'words' : 'entity');
  const [where, setWhere] = useState<'document' | 'corpus'>('document');
  const [tag, setTag] = useState(source?.tag ?? firstTag(wish, session.view.codebook()));
  const [copies, setCopies] = useState(false);
  const [filter, setFilter] = useState('');
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const asked = useMemo(
    () => ({ names: namesFor(wish, what), documentId: where === 'document' ? documentId : null, tag }),
    [wish, what, where, documentId, tag],
  );
  const search = useSearch(asked);
  const found = search.result?.occurrences ?? none;
  const chosen = useMemo(() => found.filter((occurrence) => isChosen(occurrence, turned)), [found, turned]);
  const titleOf = (id: string) => session.view.document(id)?.title ?? '';
  const rows = useMemo(
    () => listRows(found, filter, (id) => session.view.document(id)?.title ?? ''),
    [found, filter, session],
  );
  const copied = source?.tag === tag ? Object.entries(otherAttributes(codebook, tag, source.attributes)) : [];

  const apply = () => {
    if (chosen.length === 0) return;
    const attributes = attributesToGive(codebook, wish, tag, copies);
    const entry = run(tagOccurrences(session, { tag, attributes, occurrences: chosen }));
    if (entry === null) return;
    close();
    const made = countOf(entry.change.added.length, 'place');
    notifyWithUndo(workspace, `Tagged ${made} as ${inSentence(tagOf(codebook, tag)?.label ?? tag)}.`, entry.sequence);
  };

  return (
    <Dialog
      title="Tag all occurrences"
      wide
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" isDisabled={chosen.length === 0} onPress={apply}>
            {chosen.length === 0 ? 'Tag' : `Tag ${chosen.length.toLocaleString('en')}`}
          </Button>
        </>
      }
    >
      <div className="occurrences-form">
        <RadioChoice
          label="Look for"
          options={[
            { id: 'words', label: `“${words}”` },
            ...(entity === null
              ? []
              : [{ id: 'entity' as const, label: `Every name of ${entity.name} (${String(namesOf(wish))})` }]),
          ]}
          value={what}
          onChange={setWhat}
          inRow
        />
        <RadioChoice label="Where" options={places} value={where} onChange={setWhere} inRow />
        {source === null && (
          <RadioChoice
            label="Tag as"
            options={codebook.tags.map(({ id, label }) => ({ id, label }))}
            value={tag}
            onChange={setTag}
            inRow
          />
        )}
      </div>
      {copied.length > 0 && (
        <CheckBox
          label={`Copy what else it says: ${copied.map(([id]) => labelOfAttribute(id)).join(', ')}`}
          isSelected={copies}
          onChange={setCopies}
        />
      )}
      <div className="occurrences-filter">
        <TextField label="Filter" value={filter} onChange={setFilter} placeholder="Words nearby, or a document" />
        <p className="occurrences-summary" role="status">
          {search.result !== null && summaryOf(search, found.length, chosen.length)}
        </p>
      </div>
      <div className="occurrences-place">
        {search.problem !== null && (
          <p className="occurrences-none" role="alert">
            The search stopped: {search.problem} Nothing was changed.
          </p>
        )}
        {search.result === null && search.problem === null && search.total > 1 && (
          <>
            <Progress label={`Looking through documents, ${countOf(search.found, 'place')} so far`} {...search} />
            <div className="occurrences-stop">
              <Button onPress={search.stop}>Stop here</Button>
            </div>
          </>
        )}
        {search.result !== null &&
          (rows.length === 0 ? (
            <p className="occurrences-none">{filter === '' ? 'It is nowhere else.' : 'No place matches the filter.'}</p>
          ) : (
            <>
              <CheckRows
                label="Occurrences"
                items={rows}
                rowHeight={28}
                height={272}
                idOf={({ id }) => id}
                isHeading={({ kind }) => kind === 'document'}
                isFixed={(row) => row.kind === 'occurrence' && row.occurrence.tagged !== null}
                isChosen={(row) => row.kind === 'occurrence' && isChosen(row.occurrence, turned)}
                onChoose={(some, wanted) => {
                  setTurned(turnedAfter(turned, some, wanted));
                }}
                onConfirm={apply}
                autoFocus
              >
                {(row) =>
                  row.kind === 'document' ? (
                    <span className="occurrence-document">
                      {titleOf(row.documentId)} · {row.count.toLocaleString('en')}
                    </span>
                  ) : (
                    <OccurrenceLine occurrence={row.occurrence} />
                  )
                }
              </CheckRows>
              <p className="occurrences-hint">
                Space chooses, Shift+Space a whole document, Enter tags what is chosen.
              </p>
            </>
          ))}
      </div>
    </Dialog>
  );

  function labelOfAttribute(id: string): string {
    return inSentence(attributeOf(codebook, tag, id)?.label ?? id);
  }
}

const none: readonly never[] = [];

function namesOf(wish: Wish): number {
  return new Set(namesFor(wish, 'entity')).size;
}

/** An actor's name is tagged as an actor; what else was selected most likely too. */
function firstTag({ entity }: Wish, codebook: Parameters<typeof tagOf>[0]): string {
  const actors = codebook.tags.find(({ id }) => entityAttributeOf(codebook, id)?.on === true);
  const words = codebook.tags.find(({ unit }) => unit === 'word');
  return (entity === null ? (actors ?? words) : actors)?.id ?? codebook.tags[0]?.id ?? '';
}

function turnedAfter(
  turned: ReadonlySet<string>,
  rows: readonly OccurrenceRow[],
  wanted: boolean,
): ReadonlySet<string> {
  const next = new Set(turned);
  for (const row of rows) {
    if (row.kind !== 'occurrence' || isChosen(row.occurrence, next) === wanted) continue;
    if (!next.delete(row.id)) next.add(row.id);
  }
  return next;
}

function summaryOf(search: ReturnType<typeof useSearch>, found: number, chosen: number): string {
  const tagged = search.result?.occurrences.filter((occurrence) => occurrence.tagged !== null).length ?? 0;
  const documents = new Set(search.result?.occurrences.map(({ documentId }) => documentId)).size;
  const outside = search.result?.outside ?? 0;
  return [
    `${countOf(found, 'place')} in ${countOf(documents, 'document')}: ${chosen.toLocaleString('en')} chosen`,
    ...(tagged > 0 ? [`${tagged.toLocaleString('en')} tagged already`] : []),
    ...(outside > 0 ? [`${outside.toLocaleString('en')} left out as not article text`] : []),
    ...(search.stopped
      ? [`stopped after ${search.done.toLocaleString('en')} of ${search.total.toLocaleString('en')}`]
      : []),
  ].join(', ');
}
