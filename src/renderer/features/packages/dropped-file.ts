import type { FilesHost, Host, OpenedFile } from '#contract/host';
import { hostFailure } from '#contract/host-failures';
import { success } from '#core/model/result';

const droppedId = 'dropped';

/** A dropped file, and a host that reads it: the window holds such a file itself, whatever the host. */
export function readingDropped(host: Host, file: File): { readonly host: Host; readonly file: OpenedFile } {
  const read: FilesHost['read'] = async (_fileId, from, to) => {
    try {
      return success(new Uint8Array(await file.slice(from, to).arrayBuffer()));
    } catch {
      return hostFailure(
        'unreadable',
        'The file changed or can no longer be read. Nothing was changed. Drop it again.',
      );
    }
  };
  const files: FilesHost = { ...host.files, read, release: () => Promise.resolve() };
  return { host: { ...host, files }, file: { fileId: droppedId, name: file.name, size: file.size } };
}
