import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { houseRules } from './lint-rules.ts';

function complaints(fileName: string): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    plugins: { house: houseRules },
    rules: { 'house/kebab-case-files': 'error' },
  };
  return new Linter().verify('let nothing;', [config], fileName).map((message) => message.message);
}

test.each(['open-file.ts', 'open-file.test.tsx', 'vite.config.web.ts', 'edtf.d.ts', 'sha256.ts'])(
  '%s is kebab-case',
  (name) => {
    expect(complaints(name)).toEqual([]);
  },
);

test.each(['openFile.ts', 'OpenFile.tsx', 'open_file.ts', 'open--file.ts'])('%s is not', (name) => {
  expect(complaints(name)).toEqual([`Name this file in kebab-case: "${name}"`]);
});
