import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { draftForecastOf } from '../pages/draft-forecast.ts';
import { homePage } from '../pages/home.ts';
import { ordersOf } from '../pages/orders.ts';
import { tablePage } from '../pages/table.ts';

test('a player asks what the draft would do, and hears frequencies, ranges and what they rest on', async ({
  come,
}) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  await tablePage(page).opening.close();
  await ordersOf(page).write('Make a public demand');
  const forecast = draftForecastOf(page);
  await forecast.door.click();
  await expect(forecast.ends).toContainText('the crisis stands at the brink', {
    timeout: 60_000,
  });
  await expect(forecast.dialog).toContainText('For 1 order as drafted.');
  await expect(forecast.ends).toContainText(/In (?:none|all|\d+) of 100 futures war breaks out/);
  await expect(forecast.answers).toContainText('the Soviet Union');
  await expect(forecast.figures('Your seat').getByRole('rowheader')).toHaveCount(6);
  await expect(forecast.figures('Tension')).toContainText('with Soviet Union');
  await expect(forecast.assumed).toContainText('Every other seat plays as a bot');
  await expect(forecast.unknown).toContainText('what others order this turn');
  await expectAccessible(page, 'the forecast of a draft');
});
