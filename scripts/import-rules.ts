import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/*
 * Which room may know which (docs/ARCHITECTURE.md has the table for people). Paths are regular expressions on paths
 * relative to the project; `npm` stands for installed packages, whose own rules are below.
 */

/** Whom each layer may import, itself always included. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  services: ['contract', 'core'],
  storage: ['services', 'contract', 'core'],
  host: ['services', 'contract', 'core'],
  renderer: ['storage', 'host', 'services', 'contract', 'core'],
  main: ['contract', 'core'],
  preload: ['contract', 'core'],
};

/** Layers that run, or may run, where Node's own modules do not exist. */
const withoutNode = 'core|contract|services|storage|host|renderer';

/** Libraries that are pure functions of plain data, as the core is. */
const pureLibraries = 'approx-string-match|edtf';

const test = String.raw`\.test\.tsx?$`;

const directions: readonly IRegularForbiddenRuleType[] = Object.entries(mayKnow).map(([layer, others]) => ({
  name: `${layer}-knows-only-${['itself', ...others].join('-')}`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: '^(src|scripts|e2e|bench)/', pathNot: `^src/(${[layer, ...others].join('|')})/` },
}));

export const importRules: readonly IRegularForbiddenRuleType[] = [
  ...directions,
  rule('no-cycles', {}, { circular: true }),
  rule('no-unresolved-imports', {}, { couldNotResolve: true }),
  rule(
    'core-is-pure',
    { path: '^src/core/', pathNot: test },
    { pathNot: `^src/core/|^resources/|(^|/)node_modules/(${pureLibraries})/` },
  ),
  rule('no-node-outside-main', { path: `^src/(${withoutNode})/`, pathNot: test }, { dependencyTypes: ['core'] }),
  rule(
    'production-does-not-know-tests',
    { path: '^src/', pathNot: `${test}|^src/testing/` },
    { path: `${test}|^src/testing/|^(scripts|e2e|bench)/` },
  ),
  rule(
    'features-do-not-know-each-other',
    { path: '^src/renderer/features/([^/]+)/' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  ),
  rule(
    'only-boot-composes',
    { path: '^src/renderer/', pathNot: `^src/renderer/boot/|${test}` },
    { path: '^src/(storage|host)/|^src/renderer/boot/' },
  ),
  rule(
    'controls-know-no-domain',
    { path: '^src/renderer/ui/' },
    { path: '^src/renderer/(app|features|state|surface)/' },
  ),
  rule(
    'surface-knows-no-project',
    { path: '^src/renderer/surface/', pathNot: test },
    { path: '^src/(services|contract)/|^src/renderer/(app|features|state)/' },
  ),
  rule(
    'workers-know-no-window',
    { path: '^src/renderer/workers/', pathNot: test },
    { path: '^src/renderer/(app|boot|features|parts|state|surface|ui)/' },
  ),
  rule(
    'lexical-only-in-the-surface',
    { path: '^src/', pathNot: '^src/renderer/surface/' },
    { path: '(^|/)node_modules/(lexical|@lexical)/' },
  ),
  rule(
    'dexie-only-in-storage',
    { path: '^src/', pathNot: '^src/(storage|testing)/' },
    { path: '(^|/)node_modules/dexie/' },
  ),
  rule(
    'electron-only-in-main-and-preload',
    { path: '^src/', pathNot: '^src/(main|preload)/' },
    { path: '(^|/)node_modules/electron/' },
  ),
  rule(
    'what-ships-is-a-dependency',
    { path: '^src/', pathNot: `${test}|^src/testing/` },
    // Electron is what the app runs in; it is never bundled.
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '(^|/)node_modules/(electron|@types)/' },
  ),
];

function rule(
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType {
  return { name, severity: 'error', from, to };
}
