import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Takes the pictures of the documents: `npm run pictures`. No test; it only fails where a screen is not reached. */
export default defineConfig(base, {
  testDir: '.',
  projects: [{ name: 'pictures', testMatch: /\.pictures\.ts$/ }],
  workers: 1,
  reporter: [['list']],
  globalTeardown: '../remove-data.ts',
});
