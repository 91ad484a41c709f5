import { defineConfig } from 'vitest/config';

// `#core/…` and its kin are package.json "imports": Vite resolves them as Node does, so there is no alias table here.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    // Against tests that hang; how fast something is belongs to the benchmarks, not here.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A property test that found a counterexample prints its seed: nothing may shorten that.
    chaiConfig: { truncateThreshold: 400 },
  },
});
