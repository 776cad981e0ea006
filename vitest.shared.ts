import type { TestUserConfig } from 'vitest/config';

/** What every workspace's tests share; the JSON report is what `npm run test:all` counts. */
export const shared = {
  include: ['src/**/*.test.{ts,tsx}', '*/**/*.test.{ts,tsx}'],
  // A stuck test ends; a slow machine does not fail one.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Files of a workspace share what they import: loading the engine once a file took half the time.
  isolate: false,
  reporters: ['default', 'json'],
  outputFile: { json: 'reports/vitest.json' },
} satisfies TestUserConfig;
