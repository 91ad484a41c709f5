import { describe, expect, test } from 'vitest';
import { isAppUrl } from '#contract/app-origin';
import { parseExternalUrl } from '#contract/external-url';

describe('addresses of the app', () => {
  test.each(['app://spanwright/', 'app://spanwright/electron.html', 'app://spanwright/a?b#c'])('%s is ours', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  test.each([
    '',
    'spanwright',
    'app://other/',
    'app://spanwright.evil/',
    'app://user@spanwright/',
    'app://:pass@spanwright/',
    'app://spanwright:80/',
    'http://spanwright/',
    'file:///electron.html',
    'about:blank',
    'data:text/html,app://spanwright/',
  ])('%s is not ours', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});

describe('addresses that may be opened outside', () => {
  test('are web addresses, in their parsed form', () => {
    expect(parseExternalUrl('HTTPS://Example.ORG/a b')).toBe('https://example.org/a%20b');
    expect(parseExternalUrl('http://example.org')).toBe('http://example.org/');
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'vbscript:x',
    'smb://host/share',
    'mailto:a@b.c',
    'app://spanwright/',
    'https://user:pass@example.org/',
    '//example.org',
    'example.org',
    '',
  ])('%s is none', (url) => {
    expect(parseExternalUrl(url)).toBeNull();
  });
});
