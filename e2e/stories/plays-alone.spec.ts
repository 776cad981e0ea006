import { expect, phone, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const last = 5;
const seats = 6;
/** The parts of every explanation, in order. */
const explained = ['Cause', 'Rule', 'What went into it', 'Chance', 'Effect'];

test('a newcomer leads Washington through the crisis and learns why it went so', async ({
  come,
}) => {
  const { page } = await come({ reducedMotion: 'no-preference' });
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await expect(table.opening.dialog).toBeVisible();
  await table.opening.close();
  await table.brief.click();
  await expect(page.getByRole('dialog', { name: 'Your brief' })).toContainText('What you fear');
  await page.keyboard.press('Escape');

  const review = reviewPage(page);
  let turn = 1;
  for (; turn <= last; turn += 1) {
    await expect(table.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    if (turn === 2) {
      await expect(table.opening.why).toBeVisible();
      await expect(table.opening.parts).toContainText(explained);
      await table.opening.lines.filter({ hasText: 'You' }).first().click();
      await expect(table.opening.deeper.first()).toBeVisible();
      await table.opening.steps.click();
      await expect(table.opening.dialog.getByText(/^Step 2 of \d+$/)).toBeVisible();
      await table.opening.step('First step').click();
      await expect(table.opening.why).toHaveText(
        `Why: ${(await table.opening.firstBeat.textContent()) ?? ''}`,
      );
    }
    if (turn > 1) await table.opening.close();
    if (turn === 2) await expect(table.seat).toContainText('Met once it stands there');
    await table.orders.write(
      turn === 1 ? 'Make a public demand' : 'Address the nation',
      `Words of turn ${turn}`,
    );
    await table.orders.lock.click();
  }
  await expect(review.outcome).toBeVisible();
  await expect(review.scores.getByRole('row')).toHaveCount(seats + 1);
  await review.tab('Replay').click();
  await expect(review.panel).toContainText('Words of turn 1');
  await review.tab('Why').click();
  await review.whys.first().click();
  await expect(review.why).toContainText('1. Cause');
});

test('a newcomer leads Moscow on a phone', async ({ come }) => {
  const { page } = await come(phone);
  const home = homePage(page);
  await home.open();
  await home.playAs('Soviet Union').click();
  const table = phonePage(page);
  const review = reviewPage(page);
  for (let turn = 1; turn <= last; turn += 1) {
    await expect(table.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    await table.opening.close();
    await table.tab('Orders').click();
    await table.orders.write('Address the nation');
    await table.orders.lock.click();
  }
  await expect(review.outcome).toBeVisible();
  await expect(review.scores.getByRole('row')).toHaveCount(seats + 1);
});
