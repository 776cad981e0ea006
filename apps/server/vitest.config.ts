import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default defineConfig({
  test: {
    ...shared,
    environment: 'node',
    globalSetup: './src/testing/global-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
