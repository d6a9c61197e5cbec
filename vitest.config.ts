import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
    // Files that draw ask for jsdom themselves: `// @vitest-environment jsdom`.
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
  },
})
