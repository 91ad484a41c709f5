import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ChannelName } from '#contract/channels';
import { requestSchemas } from '#contract/request-schemas';
import { maximumPieceBytes } from '#contract/transfer';

const sha256 = 'a'.repeat(64);
const subject = { projectId: 'p-1', projectName: 'Čorpus', documents: 1, annotations: 2 };

/** For each channel, what it takes and what it must not. */
const examples: {
  readonly [Name in ChannelName]: { readonly good: readonly unknown[]; readonly bad: readonly unknown[] };
} = {
  'sources:sample': { good: [null], bad: [undefined, {}, 'x'] },
  'sources:choose': { good: ['files', 'folder'], bad: ['disk', null, ['files']] },
  'sources:drop': { good: [['/a/b.txt']], bad: [[], [''], '/a', [1], ['x'.repeat(40_000)]] },
  'sources:read': {
    good: [
      { selectionId: 'a1', from: 0, to: 10, encoding: null },
      { selectionId: 'a1', from: 5, to: 5, encoding: 'windows-1251' },
    ],
    bad: [
      { selectionId: '../a', from: 0, to: 1, encoding: null },
      { selectionId: 'a1', from: 2, to: 1, encoding: null },
      { selectionId: 'a1', from: 0, to: 100_000, encoding: null },
      { selectionId: 'a1', from: -1, to: 1, encoding: null },
      { selectionId: 'a1', from: 0.5, to: 1, encoding: null },
      { selectionId: 'a1', from: 0, to: Number.NaN, encoding: null },
      { selectionId: 'a1', from: 0, to: 1, encoding: 'UTF 8; rm' },
      { selectionId: 'a1', from: 0, to: 1 },
      { selectionId: 'a1', from: 0, to: 1, encoding: null, more: true },
    ],
  },
  'sources:release': { good: ['a1'], bad: ['', null, 'a/b', 'x'.repeat(200)] },
  'sources:check': {
    good: [[], [{ path: 'a.txt', sha256 }]],
    bad: [[{ path: 'a.txt' }], [{ path: 'a.txt', sha256: 'A'.repeat(64) }], [{ path: 'a.txt', sha256, size: 1 }], {}],
  },
  'files:begin-save': { good: ['corpus.json'], bad: ['', 'x'.repeat(256), 7] },
  'files:end-save': { good: ['a1'], bad: ['', {}] },
  'files:open': { good: [1000], bad: [0, -1, 1.5, Number.POSITIVE_INFINITY, '10'] },
  'files:read': {
    good: [{ fileId: 'a1', from: 0, to: maximumPieceBytes }],
    bad: [
      { fileId: 'a1', from: 0, to: maximumPieceBytes + 1 },
      { fileId: 'a1', from: 3, to: 1 },
      { fileId: '/etc/passwd', from: 0, to: 1 },
    ],
  },
  'files:release': { good: ['a1'], bad: [null] },
  'backups:begin-write': {
    good: [subject],
    bad: [
      { ...subject, projectId: '..' },
      { ...subject, projectId: 'a/b' },
      { ...subject, documents: -1 },
      { ...subject, extra: 1 },
    ],
  },
  'backups:end-write': { good: ['a1'], bad: [null] },
  'backups:list': { good: [null], bad: [1] },
  'backups:unpack': { good: ['p-1/2026-x'], bad: ['../../x', 'p-1', '/etc/passwd', 'a/b/c', 'a/..'] },
  'transfer:write': {
    good: [{ writeId: 'a1', bytes: new Uint8Array(3) }],
    bad: [
      { writeId: 'a1', bytes: new Uint8Array(maximumPieceBytes + 1) },
      { writeId: 'a1', bytes: [1, 2] },
      { writeId: 'a1', bytes: { length: 3 } },
      { writeId: 'a1', bytes: 'text' },
    ],
  },
  'transfer:cancel-write': { good: ['a1'], bad: [undefined] },
  'shell:open-external': { good: ['https://example.org'], bad: ['', 'x'.repeat(9000), null] },
  'shell:set-title': { good: ['', 'Corpus'], bad: ['x'.repeat(1001), null] },
  'shell:set-enabled-commands': { good: [[], ['undo']], bad: [[''], ['x'.repeat(101)], 'undo'] },
  'shell:answer-close': {
    good: [{ requestId: 1, outcome: 'stored', message: '' }],
    bad: [{ requestId: 1, outcome: 'maybe', message: '' }, { requestId: 1, outcome: 'stored' }, null],
  },
};

describe('request schemas', () => {
  const channels = Object.entries(examples).map(([name, example]) => ({ name, ...example }));

  test.each(channels)('$name takes what it is for, and nothing else', ({ name, good, bad }) => {
    const schema = requestSchemas[channelNamed(name)];
    for (const input of good) expect(safeParse(schema, input).success, JSON.stringify(input)).toBe(true);
    for (const input of bad)
      expect(safeParse(schema, input).success, JSON.stringify(input ?? 'nothing').slice(0, 80)).toBe(false);
  });

  test('a request made of prototype keys is refused', () => {
    const hostile: unknown = JSON.parse('{"selectionId":"a","from":0,"to":1,"encoding":null,"__proto__":{"x":1}}');
    expect(safeParse(requestSchemas['sources:read'], hostile).success).toBe(false);
  });
});

function channelNamed(name: string): ChannelName {
  for (const channel of Object.keys(requestSchemas)) {
    if (channel === name && isChannel(channel)) return channel;
  }
  throw new Error(`No channel is called ${name}`);
}

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(requestSchemas, name);
}
