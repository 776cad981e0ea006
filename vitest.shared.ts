import type { TestUserConfig } from 'vitest/config';

/** What every workspace's tests share; the JSON report is what `npm run test:all` counts. */
export const shared = {
  include: ['src/**/*.test.{ts,tsx}', '*/**/*.test.{ts,tsx}'],
  // A stuck test ends; a slow machine does not fail one.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  reporters: ['default', 'json'],
  outputFile: { json: 'reports/vitest.json' },
} satisfies TestUserConfig;
