import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
import { placeForServer } from './browser/place.ts';

const browser = findBrowser();
const { port, data } = await placeForServer();
const baseURL = `http://127.0.0.1:${port}`;

// The stories play on the embedded store, whatever the shell says.
delete process.env['DATABASE_URL'];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // A page lives for a minute here: what compiling it well costs never comes back.
  '--js-flags=--no-opt --no-maglev',
];

const server = join(import.meta.dirname, '..', 'apps', 'server', 'dist', 'main.js');

/** By far the longest story starts first, so that the others fill the time beside it. */
const longest = /lesson/;

export default defineConfig({
  testDir: './stories',
  projects: [
    {
      ...{ name: 'longest', testMatch: longest },
      // Fourteen browsers share the processors with another story.
      ...{ timeout: 600_000, expect: { timeout: 60_000 }, use: { actionTimeout: 60_000 } },
    },
    { name: 'stories', testIgnore: longest },
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  globalTeardown: './remove-data.ts',
  use: {
    baseURL,
    headless: true,
    actionTimeout: 20_000,
    // Recording what every page shows takes as long again as the stories themselves.
    trace: process.env['CONVOY_TRACE'] === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: ARGS,
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    command: `"${process.execPath}" --enable-source-maps "${server}"`,
    url: baseURL,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    // What no story waits for would take the processors from those that play.
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: data, TURNING_POINTS: 'asked' },
  },
});
