import { expect, test } from 'vitest';
import { placeInRuntime } from './npm-electron.ts';

test('Electron’s own files keep their place, and its executable gets its own name back', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron');
  expect(placeInRuntime('Cypress/locales/de.pak')).toBe('locales/de.pak');
  expect(placeInRuntime('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
});

test('the app inside, its snapshot and anything from elsewhere stay out', () => {
  expect(placeInRuntime('Cypress/resources/app/index.js')).toBeNull();
  expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
  expect(placeInRuntime('other/electron')).toBeNull();
});
