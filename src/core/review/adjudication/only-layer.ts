import { createRecordTable } from '#core/changes/record-table';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id } from '#core/model/records';
import { unreachable } from '#core/model/result';

/**
 * The project as if one coder alone had worked on it: that layer, the texts, the codebook, the actor entities and what
 * links them to each other, without other layers, rounds, comments and verdicts. For a dataset that carries the
 * adjudicated version and nothing else.
 */
export function onlyLayer(view: ProjectView, coder: Id): ProjectView {
  const kept = new Set([coder]);
  for (const relation of view.relationsOf('')) kept.add(relation.coder);
  const stays = (record: AnyRecord): boolean => {
    switch (record.kind) {
      case 'project':
      case 'codebook':
      case 'document':
      case 'entity':
        return true;
      case 'coder':
        return kept.has(record.id);
      case 'annotation':
        return record.coder === coder;
      case 'relation':
        return record.documentId === '' || record.coder === coder;
      case 'round':
      case 'assignment':
      case 'comment':
      case 'verdict':
      case 'receipt':
        return false;
      default:
        return unreachable(record);
    }
  };
  return createRecordTable([...view.all()].filter(stays));
}
