import { chromium } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
const found = findBrowser();
const b = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.env } as Record<string, string>,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const base = 'http://127.0.0.1:4177';
const out = '/tmp/web-shots/';
const errors: string[] = [];
const open = async (opts: object) => {
  const c = await b.newContext({ reducedMotion: 'reduce', ...opts });
  const p = await c.newPage();
  p.on('pageerror', (e) => errors.push(e.message));
  p.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  return p;
};
const d = { viewport: { width: 1440, height: 900 } };
const p = await open(d);
await p.goto(base + '/');
await p.waitForSelector('text=Play now');
await p.screenshot({ path: out + 'home-1440-light.png' });
await p.emulateMedia({ colorScheme: 'dark' });
await p.screenshot({ path: out + 'home-1440-dark.png' });
await p.emulateMedia({ colorScheme: 'light' });
const strait = p.getByRole('radio', { name: /Strait|Amber/ });
if (await strait.count()) await strait.first().check();
const buttons = p.getByRole('button', { name: /^Play as/ });
console.log(await buttons.allInnerTexts());
await p.goto(base + '/new');
await p.waitForSelector('text=Open the room');
await p.screenshot({ path: out + 'new-1440-light.png', fullPage: true });
await p.goto(base + '/');
await p.waitForSelector('text=Play now');
if (await strait.count()) await strait.first().check();
await buttons.first().click();
await p.waitForURL('**/room/*');
await p.getByRole('button', { name: 'Go to the table' }).click();
await p.waitForTimeout(500);
await p.screenshot({ path: out + 'table-1440-light.png' });
const expo = p.getByRole('checkbox', { name: 'Exposure' });
if (await expo.count()) {
  await expo.check();
  await p.waitForTimeout(300);
  await p.screenshot({ path: out + 'exposure-1440-light.png' });
  await p.emulateMedia({ colorScheme: 'dark' });
  await p.screenshot({ path: out + 'exposure-1440-dark.png' });
  await p.emulateMedia({ colorScheme: 'light' });
}
const adv = p.getByRole('button', { name: 'Cabinet advice' });
if (await adv.count()) {
  await adv.click();
  await p.waitForTimeout(2500);
  await p.screenshot({ path: out + 'advice-1440-light.png' });
  await p.emulateMedia({ colorScheme: 'dark' });
  await p.screenshot({ path: out + 'advice-1440-dark.png' });
  await p.emulateMedia({ colorScheme: 'light' });
  await p.keyboard.press('Escape');
}
const prop = p.getByRole('button', { name: 'Propose a package' });
if (await prop.count()) {
  await prop.click();
  await p.waitForTimeout(500);
  await p.screenshot({ path: out + 'package-form-1440-light.png' });
  await p.getByRole('textbox', { name: 'Title' }).fill('Phased sanctions');
  const radios = p
    .getByRole('group', { name: 'What each member cuts' })
    .getByRole('radio', { name: 'widely' });
  for (let i = 0; i < Math.min(2, await radios.count()); i++) await radios.nth(i).check();
  await p.screenshot({ path: out + 'package-form2-1440-light.png' });
  await p.setViewportSize({ width: 1280, height: 720 });
  await p.emulateMedia({ colorScheme: 'dark' });
  await p.screenshot({ path: out + 'package-form-1280-dark.png' });
  await p.emulateMedia({ colorScheme: 'light' });
  await p.getByRole('button', { name: 'Ask them' }).click();
  await p.waitForTimeout(700);
  await p.screenshot({ path: out + 'package-sent-1280-light.png' });
  await p.keyboard.press('Escape');
}
const cons = p.getByRole('button', { name: 'Consent', exact: true });
if (await cons.count()) {
  await cons.click();
  await p.waitForTimeout(400);
  await p.screenshot({ path: out + 'consent-1280-light.png' });
  await p.keyboard.press('Escape');
}
const votes = p.getByRole('button', { name: 'Votes', exact: true });
if (await votes.count()) {
  await votes.click();
  await p.waitForTimeout(400);
  await p.screenshot({ path: out + 'votes-1280-light.png' });
  await p.keyboard.press('Escape');
}
await p.screenshot({ path: out + 'table-1280-light.png' });
const m = await open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
await m.goto(base + '/');
await m.waitForSelector('text=Play now');
await m.screenshot({ path: out + 'home-390-light.png', fullPage: true });
console.log(errors);
await b.close();
