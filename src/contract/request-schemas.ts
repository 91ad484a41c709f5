import {
  array,
  check,
  instance,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  null as nullSchema,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import type { ChannelName, Request } from '#contract/channels';
import { maximumPieceBytes } from '#contract/transfer';

/** Files that one `sources:read` may ask for. */
export const maximumBatchFiles = 1000;

const maximumPathLength = 32_768;

const identifier = pipe(string(), minLength(1), maxLength(128), regex(/^[A-Za-z0-9_-]+$/));
const count = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));
const sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/));
const path = pipe(string(), minLength(1), maxLength(maximumPathLength));
const encoding = pipe(string(), minLength(1), maxLength(40), regex(/^[a-z0-9_:-]+$/));
const bytes = pipe(
  instance(Uint8Array),
  check((value) => value.byteLength <= maximumPieceBytes, 'Too large a piece'),
);

/**
 * What each channel accepts, strictly and within bounds. The main process parses every request with it, because
 * a page that was taken over could send anything.
 */
export const requestSchemas: { readonly [Name in ChannelName]: GenericSchema<unknown, Request<Name>> } = {
  'sources:sample': nullSchema(),
  'sources:choose': picklist(['files', 'folder']),
  'sources:drop': pipe(array(path), minLength(1), maxLength(10_000)),
  'sources:read': pipe(
    strictObject({ selectionId: identifier, from: count, to: count, encoding: nullable(encoding) }),
    check(({ from, to }) => from <= to && to - from <= maximumBatchFiles, 'Not a batch'),
  ),
  'sources:release': identifier,
  'sources:check': pipe(array(strictObject({ path, sha256 })), maxLength(100_000)),

  'files:begin-save': pipe(string(), minLength(1), maxLength(255)),
  'files:end-save': identifier,
  'files:open': pipe(number(), integer(), minValue(1), maxValue(Number.MAX_SAFE_INTEGER)),
  'files:read': pipe(
    strictObject({ fileId: identifier, from: count, to: count }),
    check(({ from, to }) => from <= to && to - from <= maximumPieceBytes, 'Not a piece'),
  ),
  'files:release': identifier,

  'backups:begin-write': strictObject({
    projectId: identifier,
    projectName: pipe(string(), maxLength(1000)),
    documents: count,
    annotations: count,
  }),
  'backups:end-write': identifier,
  'backups:list': nullSchema(),
  'backups:unpack': pipe(string(), maxLength(300), regex(/^[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+$/)),

  'transfer:write': strictObject({ writeId: identifier, bytes }),
  'transfer:cancel-write': identifier,

  'shell:open-external': pipe(string(), minLength(1), maxLength(8192)),
  'shell:set-title': pipe(string(), maxLength(1000)),
  'shell:set-enabled-commands': pipe(array(pipe(string(), minLength(1), maxLength(100))), maxLength(1000)),
  'shell:answer-close': strictObject({
    requestId: count,
    outcome: picklist(['stored', 'failed']),
    message: pipe(string(), maxLength(4000)),
  }),
};
