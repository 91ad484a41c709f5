import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf, resolveAppPath } from '#main/window/app-path';

const root = '/srv/app/out/renderer';

describe('paths of app addresses', () => {
  test('name files under the root', () => {
    expect(resolveAppPath('app://spanwright/electron.html', root)).toBe(`${root}/electron.html`);
    expect(resolveAppPath('app://spanwright/', root)).toBe(`${root}/electron.html`);
    expect(resolveAppPath('app://spanwright/assets/a%20b.js?x=1#y', root)).toBe(`${root}/assets/a b.js`);
  });

  test.each([
    'app://spanwright/..%2f..%2fpackage.json',
    'app://spanwright/%2e%2e%2fmain/main.js',
    'app://spanwright/a%5c..%5c..%5cx',
    'app://spanwright/a%00.html',
    'app://spanwright/%ff',
    'app://other/electron.html',
    'file:///etc/passwd',
  ])('%s names none', (url) => {
    expect(resolveAppPath(url, root)).toBeNull();
  });

  test('dots never lead out, and neither does a sibling with the same beginning', () => {
    expect(resolveAppPath('app://spanwright/../../../../etc/passwd', root)).toBe(`${root}/etc/passwd`);
    expect(resolveAppPath('app://spanwright/../renderer-secret/x', root)).toBe(`${root}/renderer-secret/x`);
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', 'a', 'b.html', '%00', '%25', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = resolveAppPath(`app://spanwright/${pieces.join('/')}`, root);
        expect(path === null || path.startsWith(root + sep)).toBe(true);
        expect(path?.split(sep) ?? []).not.toContain('..');
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});

test('unknown files are served as bytes that no page can run', () => {
  expect(mediaTypeOf('a.JS')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('a.exe')).toBe('application/octet-stream');
});
