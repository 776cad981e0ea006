import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ScenarioCard } from '@convoy/protocol';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { libraryPage } from '../pages/library.ts';
import { phonePage } from '../pages/phone.ts';
import { tablePage } from '../pages/table.ts';

const ids = readdirSync(
  fileURLToPath(new URL('../../packages/scenarios/packs', import.meta.url)),
).toSorted();
const laptop = { viewport: { width: 1280, height: 720 } };

/** What everybody may read of a scenario's lowest level, as the server tells it. */
const cardOf = async (page: Page, id: string): Promise<ScenarioCard> => {
  const answer = await page.request.get(`/api/scenarios/${id}`);
  const [lowest]: readonly ScenarioCard[] = await answer.json();
  if (lowest === undefined) throw new Error(`the server has no ${id}`);
  return lowest;
};

/** Notes and briefs, each with its words. */
const readsNotes = async (page: Page, card: ScenarioCard): Promise<void> => {
  const library = libraryPage(page);
  await library.openNotes.click();
  for (const name of ['Teaching notes', 'On the balance of the seats'])
    await expect(library.note(name)).toContainText(/\w{3}.{200}/);
  for (const { id } of card.seats) {
    const seat = card.texts[`actor.${id}.name`] ?? id;
    await library.brief(seat).click();
    await expect(library.note(`Brief: ${seat}`)).toContainText(/\w{3}.{200}/);
  }
};

for (const [at, id] of ids.entries()) {
  const onPhone = at % 2 === 1;
  test(`${id}: looked into from the library and played for a turn, ${onPhone ? 'on a phone' : 'on a laptop'}`, async ({
    come,
  }) => {
    const { page } = await come(onPhone ? phone : laptop);
    const card = await cardOf(page, id);
    const title = card.texts['title'] ?? id;
    const library = libraryPage(page);
    await library.open();
    await expect(library.thumbnail(title)).toBeVisible();
    await expect(library.item(title)).toContainText(`Content note. ${card.texts['content.note']}`);
    await library.look(title).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await readsNotes(page, card);
    if (at === 0) await expectAccessible(page, 'a scenario with its notes open');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${id} at ${width}`);
    }
    await page.setViewportSize(onPhone ? { width: 390, height: 844 } : laptop.viewport);
    await library.playAs.first().click();
    const table = tablePage(page);
    const turn = (count: number) => (onPhone ? phonePage(page).turn(count) : table.turn(count));
    await expect(turn(1)).toBeVisible();
    await table.opening.close();
    if (onPhone) await phonePage(page).tab('Orders').click();
    await table.orders.lockNothing();
    await expect(turn(2)).toBeVisible({ timeout: 30_000 });
  });
}

test('the shelf is narrowed by time, people, theme and words, and the address keeps it', async ({
  come,
}) => {
  const { page } = await come();
  const library = libraryPage(page);
  await library.open();
  await expect(library.count).toHaveText(`${ids.length} scenarios.`);
  await library.filter('What it is about').selectOption('Nuclear weapons');
  await expect(library.item('October 1962')).toBeVisible();
  await expect(library.item('The Amber Strait')).toBeHidden();
  await page.reload();
  await expect(library.filter('What it is about')).toHaveValue('nuclear-weapons');
  await library.filter('Words').fill('nowhere at all');
  await expect(library.count).toHaveText('No scenario fits all of that.');
  await library.all.click();
  await expect(library.count).toHaveText(`${ids.length} scenarios.`);
  await library.filter('People').selectOption('1 to 5');
  await library.filter('Level').selectOption('Introductory');
  await library.filter('What it teaches').selectOption('Burden sharing');
  await expect(library.item('The Amber Strait')).toBeVisible();
  await library
    .item('The Amber Strait')
    .getByRole('link', { name: 'Open a room: The Amber Strait' })
    .click();
  await expect(page.getByRole('radio', { name: 'The Amber Strait' })).toBeChecked();
});
