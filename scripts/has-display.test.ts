import { expect, test } from 'vitest';
import { hasDisplay } from './has-display.ts';

test('on Linux either display server counts, and an empty variable does not', () => {
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({}, 'linux')).toBe(false);
});

test('elsewhere there is always one', () => {
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});
