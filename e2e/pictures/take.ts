import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import UPNG from 'upng-js';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'images');
/** Colours in a picture: screens are flat, so a palette keeps them sharp and small. */
const COLOURS = 96;

export const sizes = {
  desktop: { width: 1440, height: 900 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof sizes;
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Writes what the page shows to `docs/images/<name>.png`. */
export const take = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(async () => {
    window.scrollTo(0, 0);
    await document.fonts.ready;
  });
  const shot = UPNG.decode(new Uint8Array(await page.screenshot()).buffer);
  const small = UPNG.encode(UPNG.toRGBA8(shot), shot.width, shot.height, COLOURS);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), Buffer.from(small));
};

/** The same screen at every size in both themes: `<name>-<size>-<theme>`. */
export const takeAll = async (
  page: Page,
  name: string,
  which: readonly Size[] = ['desktop', 'projector', 'phone'],
): Promise<void> => {
  for (const size of which) {
    await page.setViewportSize(sizes[size]);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      // Layouts that measure themselves settle within two frames of the change.
      await page.waitForTimeout(400);
      await take(page, `${name}-${size}-${theme}`);
    }
  }
};
