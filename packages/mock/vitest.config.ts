import { defineConfig } from 'vitest/config'

// Prism takes over a second to load; without isolation it is loaded once per worker, not once per file.
export default defineConfig({ test: { isolate: false } })
