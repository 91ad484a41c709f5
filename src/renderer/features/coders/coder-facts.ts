import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id, ReceiptRecord } from '#core/model/records';

/** What one wants to know about a coder at a glance. */
export interface CoderFacts {
  /** Annotations of the layer, whatever their status, and the documents in which they stand. */
  readonly annotations: number;
  readonly documents: number;
  /** Documents to code, those with several assignments once; and how many of them are done in every one. */
  readonly assigned: number;
  readonly done: number;
  readonly origin: LayerOrigin;
}

/** Where a layer comes from: the newest receipt that tells. */
export type LayerOrigin =
  | { readonly kind: 'here' }
  | { readonly kind: 'file' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'received'; readonly packages: number; readonly at: string }
  | { readonly kind: 'awaited'; readonly at: string };

/** Facts of every coder of the project; costs one pass over all annotations. */
export function gatherCoderFacts(view: ProjectView): ReadonlyMap<Id, CoderFacts> {
  const layers = countLayers(view);
  const tasks = countTasks(view);
  const receipts = view.receipts();
  return new Map(
    view.coders().map((coder) => {
      const layer = layers.get(coder.id) ?? { annotations: 0, documents: 0 };
      const task = tasks.get(coder.id) ?? { assigned: 0, done: 0 };
      return [coder.id, { ...layer, ...task, origin: originOf(coder, receipts) }];
    }),
  );
}

function countLayers(view: ProjectView): ReadonlyMap<Id, Pick<CoderFacts, 'annotations' | 'documents'>> {
  const counts = new Map<Id, { annotations: number; documents: number }>();
  for (const { id } of view.documents()) {
    const here = new Set<Id>();
    for (const { coder } of view.annotationsOf(id)) {
      const count = counts.get(coder) ?? { annotations: 0, documents: 0 };
      count.annotations += 1;
      if (!here.has(coder)) count.documents += 1;
      here.add(coder);
      counts.set(coder, count);
    }
  }
  return counts;
}

function countTasks(view: ProjectView): ReadonlyMap<Id, Pick<CoderFacts, 'assigned' | 'done'>> {
  const tasks = new Map<Id, Map<Id, boolean>>();
  for (const { coder, documentId, state } of view.assignments()) {
    const own = tasks.get(coder) ?? new Map<Id, boolean>();
    own.set(documentId, (own.get(documentId) ?? true) && state === 'done');
    tasks.set(coder, own);
  }
  return new Map(
    [...tasks].map(([coder, own]) => [
      coder,
      { assigned: own.size, done: [...own.values()].filter((isDone) => isDone).length },
    ]),
  );
}

function originOf({ id, role }: CoderRecord, receipts: readonly ReceiptRecord[]): LayerOrigin {
  const own = receipts.filter(({ coder }) => coder === id);
  const received = own.filter(({ direction }) => direction === 'received');
  const latest = received.at(-1);
  if (latest !== undefined) return { kind: 'received', packages: received.length, at: latest.at };
  if (own.some(({ direction }) => direction === 'opened')) return { kind: 'copy' };
  const sent = own.at(-1);
  if (role !== 'imported') return { kind: 'here' };
  return sent === undefined ? { kind: 'file' } : { kind: 'awaited', at: sent.at };
}
