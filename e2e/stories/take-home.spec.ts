import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { openArchivePage } from '../pages/open-archive.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const saved = async (page: Page, press: () => Promise<void>): Promise<Download> => {
  const coming = page.waitForEvent('download');
  await press();
  return coming;
};

test('a game is saved, erased and opened again, with the same review', async ({ come }) => {
  const { page, allow } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  for (let turn = 1; turn <= 3; turn += 1) {
    await expect(table.turn(turn)).toBeVisible();
    await table.opening.close();
    await table.orders.write('Address the nation', `Words of turn ${turn}`);
    if (turn === 3) {
      await table.menu.open();
      const now = await saved(page, () => table.menu.button('Save what there is (zip)').click());
      expect(now.suggestedFilename()).toMatch(/^convoy-g-[0-9a-f]+\.zip$/);
      await table.menu.close();
    }
    await table.orders.lock.click();
  }
  await expect(table.turn(4)).toBeVisible();
  await table.opening.close();
  await table.menu.open();
  await table.menu.button('End the game').click();
  await table.menu.button(/^End the game: Press again/).click();

  const review = reviewPage(page);
  await expect(review.outcome).toBeVisible();
  const ended = /Of the demand at the heart of the crisis, .*? was met\. It ended with turn \d+/;
  const [outcome = ''] = ended.exec((await review.outcome.textContent()) ?? '') ?? [];
  expect(outcome).not.toBe('');
  const moscow = await review.score('Soviet Union').textContent();
  await review.tab('Take home').click();
  await expectAccessible(page, 'take home');
  const zip = await saved(page, () => review.takeHome.all.click());
  const file = await zip.path();
  const json = await saved(page, () => review.takeHome.json.click());
  expect(json.suggestedFilename()).toBe(zip.suggestedFilename().replace(/zip$/, 'json'));
  const csv = await saved(page, () => review.takeHome.csv('Orders').click());
  const rows = await readFile(await csv.path(), 'utf8');
  expect(rows).toMatch(/^game,turn,phase,seat,utc,/);
  expect(rows).toContain('Words of turn 3');

  await review.takeHome.erase.click();
  await review.takeHome.sure.click();
  await expect(review.takeHome.all).toBeHidden();

  allow(/400/);
  await page.goto('/archive');
  const opening = openArchivePage(page);
  await expectAccessible(page, 'open a saved game');
  await opening.pick('Choose a file', {
    ...{ name: 'other.json', mimeType: 'application/json' },
    buffer: Buffer.from('{"format":99}'),
  });
  await expect(opening.complaint).toContainText('A newer version of Convoy made this archive.');
  await opening.pick('Choose another file', file);
  await expect(review.takeHome.from).toContainText('Every turn comes out as it was saved.');
  await expect(review.outcome).toContainText(outcome);
  await expect(review.score('Soviet Union')).toHaveText(moscow ?? '');
});
