import type { ProjectView } from '#core/model/project-view';
import { compareText } from '#core/model/record-order';
import type { CoderRecord, Id, ReceiptRecord } from '#core/model/records';

/** Where a layer that travels in a package belongs in this project. */
export interface LayerMapping {
  /** Coder id in the package. */
  readonly theirs: Id;
  /** Coder id here. */
  readonly ours: Id;
  /**
   * `known`: it came from that copy before. `here`: the coder is here and this is the first that comes of the layer.
   * `new`: the coder is not here yet. `apart`: somebody else's layer has that coder id here.
   */
  readonly how: 'known' | 'here' | 'new' | 'apart';
  /** Revision of the writing copy up to which the layer is known here; 0 where nothing is. */
  readonly since: number;
  /** Whether what the copy began with has to be added too, because it never was here. */
  readonly wantsBase: boolean;
  /** To be added, where the coder is not here. */
  readonly added: CoderRecord | undefined;
}

/** Receipts of what came from a copy of the project. */
export function receiptsFrom(view: ProjectView, replica: Id): readonly ReceiptRecord[] {
  return view.receipts().filter((receipt) => receipt.direction === 'received' && receipt.replica === replica);
}

/**
 * A layer has one copy of the project that writes it. So a package from a copy that is not known yet gets the layer of
 * its coder only where nobody has written that layer, or where it was sent out to be coded; else it comes as a layer of
 * its own, which can be merged with the other when the two people are one.
 */
export function mapLayer(view: ProjectView, replica: Id, coder: CoderRecord): LayerMapping {
  const theirs = coder.id;
  const receipt = receiptsFrom(view, replica).find((each) => each.theirCoder === theirs);
  if (receipt !== undefined) {
    return { theirs, ours: receipt.coder, how: 'known', since: receipt.revision, wantsBase: false, added: undefined };
  }
  const known = view.record(theirs);
  const mapping = { theirs, since: 0 };
  if (known === undefined) {
    return { ...mapping, ours: theirs, how: 'new', wantsBase: true, added: arriving(coder, theirs) };
  }
  const others = view.receipts().some((each) => each.direction !== 'sent' && each.coder === theirs);
  if (known.kind === 'coder' && !others) {
    const sent = view.receipts().some((each) => each.direction === 'sent' && each.coder === theirs);
    if (sent || !hasLayer(view, theirs)) {
      return { ...mapping, ours: theirs, how: 'here', wantsBase: !sent, added: undefined };
    }
  }
  const ours = apartId(theirs, replica);
  const added = view.record(ours) === undefined ? arriving(coder, ours) : undefined;
  return { ...mapping, ours, how: 'apart', wantsBase: true, added };
}

/** The id of what comes from another copy under an id that something else has here. */
export function apartId(id: Id, replica: Id): Id {
  return `${id}~${replica}`;
}

/** Coders of another copy are colleagues here; who adjudicates there adjudicates here too. */
function arriving(coder: CoderRecord, id: Id): CoderRecord {
  return { ...coder, id, role: coder.role === 'adjudicator' ? 'adjudicator' : 'imported' };
}

function hasLayer(view: ProjectView, coder: Id): boolean {
  return ['', ...view.documents().map(({ id }) => id)].some((documentId) =>
    [...view.annotationsOf(documentId), ...view.relationsOf(documentId), ...view.commentsOf(documentId)].some(
      (record) => record.coder === coder,
    ),
  );
}

/** The newest receipt of each copy, by replica: its proposals are all that the copy proposes. */
export function newestReceipts(view: ProjectView): ReadonlyMap<Id, ReceiptRecord> {
  const newest = new Map<Id, ReceiptRecord>();
  const received = view.receipts().filter(({ direction }) => direction === 'received');
  for (const receipt of received.toSorted((left, right) => compareText(left.id, right.id))) {
    const known = newest.get(receipt.replica);
    if (known === undefined || receipt.revision > known.revision) newest.set(receipt.replica, receipt);
  }
  return newest;
}
