import type { ProjectView } from '#core/model/project-view';
import type { CoderRecord, Id, ReceiptRecord } from '#core/model/records';
import { apartId, type LayerMapping } from '#core/review/packages/map-layers';

export interface CorpusLayer {
  readonly mapping: LayerMapping;
  /** Stands for the corpus in receipts and ids: layers that were told apart have one each. */
  readonly replica: Id;
}

/**
 * Where a layer of a corpus belongs that is no package. The file does not say which copy wrote it, so the layer that
 * came from that project under that coder before is taken for the same, unless the two have no tag in common or the user
 * says that they are two people. A layer that was made here is nobody else's. `undefined`: the layer is here as it is.
 *
 * @param apart whether the user says that it is another person than the one who has the id here
 */
export function mapCorpusLayer(
  view: ProjectView,
  project: Id,
  coder: CoderRecord,
  theirIds: ReadonlySet<Id>,
  apart: boolean,
): CorpusLayer | undefined {
  const theirs = coder.id;
  const base = `corpus~${project}`;
  const mapping = { theirs, since: 0, wantsBase: true };
  const earlier = view.receipts().filter((receipt) => isOf(receipt, base) && receipt.theirCoder === theirs);
  if (!apart) {
    const same = earlier.find(({ coder: ours, replica }) => {
      const here = layerOf(view, ours);
      return here.size === 0 || theirIds.size === 0 || overlaps(here, theirIds, replica);
    });
    if (same !== undefined) {
      return { mapping: { ...mapping, ours: same.coder, how: 'known', added: undefined }, replica: same.replica };
    }
    const known = view.record(theirs);
    const arriving: CoderRecord = { ...coder, role: 'imported' };
    if (known === undefined) {
      return { mapping: { ...mapping, ours: theirs, how: 'new', added: arriving }, replica: base };
    }
    if (known.kind === 'coder' && earlier.length === 0) {
      const here = layerOf(view, theirs);
      if (here.size === 0)
        return { mapping: { ...mapping, ours: theirs, how: 'here', added: undefined }, replica: base };
      if (here.size === theirIds.size && Array.from(theirIds).every((id) => here.has(id))) return undefined;
    }
  }
  let replica = base;
  for (let number = 2; earlier.some((receipt) => receipt.replica === replica); number++) {
    replica = `${base}~${String(number)}`;
  }
  const ours = apartId(theirs, replica);
  const added: CoderRecord = { ...coder, id: ours, role: 'imported' };
  return {
    mapping: { ...mapping, ours, how: 'apart', added: view.record(ours) === undefined ? added : undefined },
    replica,
  };
}

function isOf({ direction, replica }: ReceiptRecord, base: Id): boolean {
  return direction === 'received' && (replica === base || replica.startsWith(`${base}~`));
}

function layerOf(view: ProjectView, coder: Id): ReadonlySet<Id> {
  return new Set(
    view
      .documents()
      .flatMap(({ id }) => view.annotationsOf(id))
      .flatMap((annotation) => (annotation.coder === coder ? [annotation.id] : [])),
  );
}

function overlaps(here: ReadonlySet<Id>, theirs: ReadonlySet<Id>, replica: Id): boolean {
  return Array.from(theirs).some((id) => here.has(id) || here.has(apartId(id, replica)));
}
