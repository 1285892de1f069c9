import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: rules, formats, stores, structure. Browser journeys are in tests/e2e (Playwright). */
export default defineConfig({
  test: {
    include: ['tests/{unit,structure,hostile,contract,fill}/**/*.test.ts'],
    environment: 'node',
    sequence: { shuffle: { files: false, tests: false } },
  },
});
