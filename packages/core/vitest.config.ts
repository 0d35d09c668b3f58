import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Property tests run tens of thousands of cases, on whatever machine this is.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { 100: true, perFile: true },
    },
  },
})
