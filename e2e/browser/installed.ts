import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { usable, type Browser } from './usable.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function firstUsable(files: readonly string[]): Browser | null {
  for (const file of files) {
    const browser = existsSync(file) ? usable(file) : null;
    if (browser !== null) return browser;
  }
  return null;
}

/** The browser that `CHROMIUM_PATH` names. @throws when it is set and does not start. */
export function named(): Browser | null {
  const file = process.env['CHROMIUM_PATH'];
  if (file === undefined || file === '') return null;
  const browser = usable(file);
  if (browser === null) throw new Error(`CHROMIUM_PATH does not start a browser: ${file}`);
  return browser;
}

/** The browser that `npx playwright install` put on this machine. */
export function fromPlaywright(): Browser | null {
  return firstUsable([chromium.executablePath()]);
}

/** A Chromium that the system already has. */
export function fromSystem(): Browser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)']];
  const onWindows = programs.flatMap((folder) =>
    folder === undefined ? [] : WINDOWS_APPS.map((app) => join(folder, app)),
  );
  return firstUsable([...onPath, ...MAC_APPS, ...onWindows]);
}
