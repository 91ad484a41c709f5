import { expect, test } from 'vitest';
import { shortReason } from './official-electron.ts';

test('the reason is the error’s own line, not its stack', () => {
  const output =
    'Downloading…\nError: Response code 404 (Not Found) for https://example.org/electron.zip\n    at a (b.js:1:2)\n';
  expect(shortReason(output)).toBe('Error: Response code 404 (Not Found) for https://example.org/electron.zip');
});

test('a cause says more than the error that it caused', () => {
  const output = 'TypeError: terminated\n    at a (b.js:1:2) {\n  [cause]: Error: read ECONNRESET {\n  errno: -104\n';
  expect(shortReason(output)).toBe('Error: read ECONNRESET');
});

test('fetch’s own message is put into words', () => {
  expect(shortReason('TypeError: fetch failed\n    at x')).toBe(
    'its server cannot be reached from here (fetch failed)',
  );
});

test('silence is named as such', () => {
  expect(shortReason('\n')).toBe('the installer failed without a message');
});
