import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, developmentPolicy } from '#contract/content-security-policy';

const library = join(import.meta.dirname, '../../node_modules/react-aria/dist/private/interactions/usePress.mjs');

describe('content security policy', () => {
  const directives = new Map(
    contentSecurityPolicy()
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );

  test('allows nothing by default and only own files where it allows something', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(directives.get(name)).toEqual(["'none'"]);
    const allowed = new Set([...directives.values()].flat().filter((source) => !source.startsWith("'sha256-")));
    expect([...allowed].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
  });

  test('allows the one style that the installed react-aria writes', () => {
    const source = readFileSync(library, 'utf8');
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
    const template = /style\.textContent = `([^`]+)`/.exec(source)?.[1] ?? '';
    const style = template.replace(/\$\{[^}]+\}/, attribute).trim();
    expect(style).toContain(attribute);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(directives.get('style-src')).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  test('is relaxed for the development server only', () => {
    const policy = developmentPolicy('ws://127.0.0.1:5173');
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:5173");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
});
