import { describe, expect, test } from 'vitest';
import { added, removed } from '#core/changes/change-set';
import { createRecordTable } from '#core/changes/record-table';
import type { ReceiptRecord } from '#core/model/records';
import { createCurrentCoder } from '#services/current-coder';
import { buildCoder, buildHead } from '#testing/builders';

const bo = buildCoder({ id: 'coder-2', name: 'Bo', createdAt: '2026-01-06T08:00:00.000Z' });
const opened: ReceiptRecord = {
  kind: 'receipt',
  id: 'receipt-1',
  direction: 'opened',
  packageId: 'package-1',
  replica: 'replica-1',
  coder: 'coder-2',
  theirCoder: 'coder-2',
  revision: 0,
  proposals: [],
  at: '2026-01-06T08:00:00.000Z',
};

describe('who codes', () => {
  test('is the first person until somebody is chosen', () => {
    const current = createCurrentCoder(createRecordTable([...buildHead(), bo]), undefined);
    expect(current.id()).toBe('coder-1');
    current.choose('coder-2');
    expect(current.id()).toBe('coder-2');
  });

  test('is the coder for whom the copy was made, whoever else is in it', () => {
    const current = createCurrentCoder(createRecordTable([...buildHead(), bo, opened]), undefined);
    expect(current.id()).toBe('coder-2');
  });

  test('is somebody who is there where the one remembered is gone', () => {
    expect(createCurrentCoder(createRecordTable(buildHead()), 'coder-9').id()).toBe('coder-1');
  });

  test('cannot be somebody who is not a coder', () => {
    const current = createCurrentCoder(createRecordTable(buildHead()), undefined);
    expect(() => {
      current.choose('project-1');
    }).toThrow('no coder');
    expect(current.id()).toBe('coder-1');
  });
});

describe('whoever listens', () => {
  test('hears of a choice once, and no more after leaving', () => {
    const current = createCurrentCoder(createRecordTable([...buildHead(), bo]), undefined);
    const heard: string[] = [];
    const leave = current.onChange((coder) => heard.push(coder));
    current.choose('coder-1');
    current.choose('coder-2');
    current.choose('coder-2');
    leave();
    current.choose('coder-1');
    expect(heard).toEqual(['coder-2']);
  });

  test('hears when a change takes the coder away, and when an undo brings them back', () => {
    const table = createRecordTable([...buildHead(), bo]);
    const current = createCurrentCoder(table, 'coder-2');
    const heard: string[] = [];
    current.onChange((coder) => heard.push(coder));
    table.apply(removed(bo));
    current.check();
    table.apply(added(bo));
    current.check();
    expect(heard).toEqual(['coder-1', 'coder-2']);
  });
});
