import { useEffect, useSyncExternalStore } from 'react';
import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AnnotationRecord, AnyRecord, CodebookRecord, Id } from '#core/model/records';
import type { ProjectSession } from '#services/project-session';
import { useSession } from '#renderer/state/app-context.ts';

/**
 * The mentions of every actor entity, in all layers. Documents are looked at once, in pauses; from then on change sets
 * keep it true, at a cost that does not grow with the corpus. What is only suggested or was rejected does not count.
 */
export interface MentionsIndex {
  /** Every document has been looked at. */
  isComplete(): boolean;
  /** How often it is mentioned, by one coder or by all. */
  count(entityId: Id, coder?: Id): number;
  /** How often each entity is mentioned by all coders. The map lives: it is not a copy. */
  counts(): ReadonlyMap<Id, number>;
  /** In corpus order, then as they stand in the text; the same list until it changes. */
  of(entityId: Id): readonly AnnotationRecord[];
}

export interface EditableMentionsIndex extends MentionsIndex {
  /** Looks at documents that were not looked at, for some milliseconds; answers whether none is left. */
  look(until: () => boolean): boolean;
  /** Whether the change touched a mention. */
  change(change: ChangeSet): boolean;
}

/** An empty index: `look` reads the documents a few at a time, `change` follows what happens meanwhile. */
export function createMentionsIndex(view: ProjectView): EditableMentionsIndex {
  const byEntity = new Map<Id, Map<Id, AnnotationRecord>>();
  const byCoder = new Map<string, number>();
  const totals = new Map<Id, number>();
  const lists = new Map<Id, readonly AnnotationRecord[]>();
  const looked = new Set<Id>();
  let attributes = entityAttributes(view.codebook());
  let waiting: Id[] = view.documents().map(({ id }) => id);

  const entitiesOf = (record: AnnotationRecord): readonly Id[] => {
    if (record.status !== 'confirmed' && record.status !== 'orphaned') return [];
    const named = attributes.flatMap((attribute) => {
      const value = record.attributes[attribute];
      return typeof value === 'string' ? [value] : [];
    });
    return named.length < 2 ? named : Array.from(new Set(named));
  };
  const count = (entityId: Id, coder: Id, by: 1 | -1) => {
    const key = `${entityId} ${coder}`;
    byCoder.set(key, (byCoder.get(key) ?? 0) + by);
    totals.set(entityId, (totals.get(entityId) ?? 0) + by);
    lists.delete(entityId);
  };
  const enter = (record: AnyRecord): boolean => {
    if (record.kind !== 'annotation' || !looked.has(record.documentId)) return false;
    const entities = entitiesOf(record);
    for (const entityId of entities) {
      const mentions = byEntity.get(entityId) ?? new Map<Id, AnnotationRecord>();
      byEntity.set(entityId, mentions);
      mentions.set(record.id, record);
      count(entityId, record.coder, 1);
    }
    return entities.length > 0;
  };
  const leave = (record: AnyRecord): boolean => {
    if (record.kind !== 'annotation' || !looked.has(record.documentId)) return false;
    const entities = entitiesOf(record);
    for (const entityId of entities) {
      if (byEntity.get(entityId)?.delete(record.id) === true) count(entityId, record.coder, -1);
    }
    return entities.length > 0;
  };
  const startAgain = () => {
    byEntity.clear();
    byCoder.clear();
    totals.clear();
    lists.clear();
    looked.clear();
    waiting = view.documents().map(({ id }) => id);
  };

  return {
    isComplete: () => waiting.length === 0,
    count: (entityId, coder) => (coder === undefined ? totals.get(entityId) : byCoder.get(`${entityId} ${coder}`)) ?? 0,
    counts: () => totals,
    of(entityId) {
      const known = lists.get(entityId);
      if (known !== undefined) return known;
      const mentions = Array.from(byEntity.get(entityId)?.values() ?? []);
      const orders = new Map(mentions.map(({ documentId }) => [documentId, view.document(documentId)?.order ?? 0]));
      const list = mentions.sort(
        (left, right) =>
          (orders.get(left.documentId) ?? 0) - (orders.get(right.documentId) ?? 0) ||
          compareIds(left.documentId, right.documentId) ||
          left.start - right.start ||
          compareIds(left.id, right.id),
      );
      lists.set(entityId, list);
      return list;
    },
    look(until) {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (!looked.has(id)) {
          looked.add(id);
          for (const annotation of view.annotationsOf(id)) enter(annotation);
        }
        if (until()) break;
      }
      return waiting.length === 0;
    },
    change({ added, updated, removed }) {
      const codebook = updated.find(([, to]) => to.kind === 'codebook')?.[1];
      if (codebook?.kind === 'codebook') {
        const now = entityAttributes(codebook);
        if (now.join(' ') !== attributes.join(' ')) {
          attributes = now;
          startAgain();
          return true;
        }
      }
      // A document that is new is known through and through: all its annotations come with changes.
      for (const record of added) if (record.kind === 'document') looked.add(record.id);
      let touched = false;
      for (const record of removed) touched = leave(record) || touched;
      for (const [from, to] of updated) {
        touched = leave(from) || touched;
        touched = enter(to) || touched;
      }
      for (const record of added) touched = enter(record) || touched;
      return touched;
    },
  };
}

function compareIds(left: Id, right: Id): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function entityAttributes({ tags }: CodebookRecord): readonly Id[] {
  const ids = tags.flatMap((tag) => tag.attributes.flatMap(({ id, type }) => (type === 'entity' ? [id] : [])));
  return Array.from(new Set(ids)).sort();
}

interface LiveMentions {
  readonly index: EditableMentionsIndex;
  readonly listeners: Set<() => void>;
  version: number;
  /** A pause is being waited for. */
  asked: boolean;
}

const live = new WeakMap<ProjectSession, LiveMentions>();
/** Milliseconds of a pause that are used at a time. */
const slice = 6;

function liveMentionsOf(session: ProjectSession): LiveMentions {
  const known = live.get(session);
  if (known !== undefined) return known;
  const own: LiveMentions = {
    index: createMentionsIndex(session.view),
    listeners: new Set(),
    version: 0,
    asked: false,
  };
  live.set(session, own);
  session.onChange(({ entry }) => {
    if (own.index.change(entry.change)) tell(own);
    lookInPauses(own);
  });
  lookInPauses(own);
  return own;
}

function lookInPauses(own: LiveMentions): void {
  if (own.asked || own.index.isComplete()) return;
  own.asked = true;
  requestIdleCallback(
    () => {
      own.asked = false;
      const end = performance.now() + slice;
      if (own.index.look(() => performance.now() > end)) tell(own);
      else lookInPauses(own);
    },
    { timeout: 500 },
  );
}

function tell(own: LiveMentions): void {
  own.version += 1;
  for (const listener of own.listeners) listener();
}

/** The mentions of an open project, for whoever asks once; being asked starts the look at all documents. */
export function mentionsOf(session: ProjectSession): MentionsIndex {
  return liveMentionsOf(session).index;
}

/** Draws again after every change of a mention. The number goes up with each. */
export function useMentions(): { readonly index: MentionsIndex; readonly version: number } {
  const session = useSession();
  const own = liveMentionsOf(session);
  const version = useSyncExternalStore(
    (listener) => {
      own.listeners.add(listener);
      return () => own.listeners.delete(listener);
    },
    () => own.version,
  );
  return { index: own.index, version };
}

/** Makes the indexes that the next key may need, in a pause after a project was opened. */
export function useEarly(make: (session: ProjectSession) => unknown): void {
  const session = useSession();
  useEffect(() => {
    const asked = requestIdleCallback(() => make(session));
    return () => {
      cancelIdleCallback(asked);
    };
  }, [session, make]);
}
