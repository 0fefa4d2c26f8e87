import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/ensure-tools.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    // Children and browsers are started by some tests; a generous limit keeps a slow machine from failing them.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
