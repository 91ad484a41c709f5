import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { EntityRecord } from '#core/model/records';
import { actorRows, type ActorRow } from '#renderer/features/actors/actor-rows.ts';
import { actorsStateOf, type ActorSort, type ActorsState } from '#renderer/features/actors/actors-state.ts';
import { DeleteUnmentionedDialog } from '#renderer/features/actors/delete-unmentioned-dialog.tsx';
import { actorList, mentionList } from '#renderer/features/actors/focus-places.ts';
import type { Scope } from '#renderer/features/actors/use-scope.ts';
import { entityKinds } from '#renderer/parts/entity-words.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { mentionsOf } from '#renderer/state/mentions-index.ts';
import { useStore } from '#renderer/state/store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckBox } from '#renderer/ui/check-box.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { Select } from '#renderer/ui/select.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import type { ProjectSession } from '#services/project-session';

interface Props {
  readonly entities: readonly EntityRecord[];
  readonly scope: Scope;
}

const rowHeight = 30;
const columns: readonly { readonly id: ActorSort; readonly label: string }[] = [
  { id: 'name', label: 'Name' },
  { id: 'kind', label: 'Kind' },
  { id: 'country', label: 'Country' },
  { id: 'mentions', label: 'Mentions' },
];

/** All actors: type to filter, arrows to look at one after the other, Enter to go to its mentions. */
export function ActorList({ entities, scope }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const state = actorsStateOf(session);
  const asked = useStore(state, (now) => now);
  const actorId = useStore(workspace, (now) => now.actorId);
  const rows = useMemo(() => actorRows(entities, scope.countOf, asked), [entities, scope, asked]);
  // Others may have tagged whom one has not.
  const mayGo =
    asked.unmentioned && scope.isComplete ? rows.filter(({ entity }) => isUnmentioned(session, entity)) : [];
  const [leaving, setLeaving] = useState<readonly EntityRecord[] | null>(null);
  const open = (row: ActorRow | undefined) => {
    if (row === undefined) return;
    state.set({ visit: null });
    workspace.set({ actorId: row.entity.id });
  };

  return (
    <div
      className="middle-list actors-list"
      onKeyDown={(event) => {
        if (event.defaultPrevented || !isTyped(event, asked.filter) || !(event.target instanceof Element)) return;
        if (event.target.getAttribute('role') !== 'listbox') return;
        // The key itself goes where the focus goes: into the field, after what is there.
        const field = event.currentTarget.querySelector('input');
        event.stopPropagation();
        field?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
      }}
    >
      <div
        className="actors-filter"
        onKeyDown={(event) => {
          const isField = event.target instanceof HTMLInputElement;
          if (!isField || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
          event.preventDefault();
          if (!rows.some(({ entity }) => entity.id === actorId)) open(rows[0]);
          focusSoon(actorList);
        }}
      >
        <TextField
          label="Filter actors"
          labelHidden
          placeholder="Filter by name, alias, kind or country"
          value={asked.filter}
          onChange={(filter) => {
            state.set({ filter });
          }}
        />
        <Select
          label="Kind"
          labelHidden
          choices={kindChoices}
          value={asked.kind === '' ? 'all' : asked.kind}
          onChange={(id) => {
            state.set({ kind: kindOf(id) });
          }}
        />
      </div>
      <div className="actors-unmentioned">
        <CheckBox
          label="Without mentions"
          isSelected={asked.unmentioned}
          onChange={(unmentioned) => {
            state.set({ unmentioned });
          }}
        />
        {mayGo.length > 0 && (
          <Button
            look="danger"
            icon={<Trash2 size={14} aria-hidden />}
            onPress={() => {
              setLeaving(mayGo.map(({ entity }) => entity));
            }}
          >
            Delete {mayGo.length === 1 ? 'it' : `these ${mayGo.length.toLocaleString('en')}`}…
          </Button>
        )}
      </div>
      <div className="actors-columns" role="group" aria-label="Order by">
        {columns.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="actors-column"
            aria-pressed={asked.sort === id}
            onClick={() => {
              const isSame = asked.sort === id;
              state.set({ sort: id, descending: isSame ? !asked.descending : id === 'mentions' });
            }}
          >
            {label}
            {asked.sort === id &&
              (asked.descending ? (
                <ArrowDown size={12} aria-label="falling" />
              ) : (
                <ArrowUp size={12} aria-label="rising" />
              ))}
          </button>
        ))}
      </div>
      {rows.length === 0 ? (
        <p className="middle-hint">
          {asked.unmentioned ? 'Every actor that matches is mentioned.' : 'No actor matches.'}
        </p>
      ) : (
        <VirtualList
          label={`Actors: ${countOf(rows.length, 'actor')}`}
          items={rows}
          rowHeight={rowHeight}
          idOf={idOf}
          selectedId={actorId}
          onSelect={open}
          onOpen={(row) => {
            open(row);
            // The page follows the list a moment later: only that of this actor will do.
            focusSoon(`[data-page="${row.entity.id}"] ${row.mentions > 0 ? mentionList : 'button'}`, 60);
          }}
        >
          {(row) => <Row row={row} />}
        </VirtualList>
      )}
      {leaving !== null && (
        <DeleteUnmentionedDialog
          entities={leaving}
          onClose={() => {
            setLeaving(null);
          }}
        />
      )}
    </div>
  );
}

function isUnmentioned(session: ProjectSession, { id }: EntityRecord): boolean {
  return mentionsOf(session).count(id) === 0;
}

/** A letter or figure that is not part of a command, or Backspace where there is a letter to take away. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, filter: string): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === 'Backspace' ? filter !== '' : /^[\p{L}\p{N}]$/u.test(key);
}

const kindChoices = [{ id: 'all', label: 'All kinds' }, ...entityKinds, { id: 'none', label: 'Without a kind' }];

function kindOf(id: string): ActorsState['kind'] {
  if (id === 'none') return 'none';
  return entityKinds.find((kind) => kind.id === id)?.id ?? '';
}

function idOf({ entity }: ActorRow): string {
  return entity.id;
}

function Row({ row: { entity, kind, country, alias, mentions } }: { readonly row: ActorRow }) {
  return (
    <span className="actors-row">
      <span className="actors-name" title={[entity.name, ...entity.aliases].join('; ')}>
        {entity.name}
        {alias !== '' && <span className="actors-alias"> {alias}</span>}
      </span>
      <span className="actors-cell" title={kind}>
        {kind}
      </span>
      <span className="actors-cell" title={country}>
        <span aria-hidden>{entity.country}</span>
        <span className="visually-hidden">{country}</span>
      </span>
      <span className="actors-count">
        {mentions.toLocaleString('en')}
        <span className="visually-hidden"> {mentions === 1 ? 'mention' : 'mentions'}</span>
      </span>
    </span>
  );
}
