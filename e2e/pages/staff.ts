import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Duty = 'Director' | 'Umpire' | 'Events' | 'Talk' | 'Analyst';

/** The people in control: their tab in the console, the way in by invitation, and looking as others. */
export const staffPage = (page: Page) => {
  const invitation = page.getByRole('status').getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  const duty = (name: Duty) => page.getByRole('checkbox', { name: new RegExp(`^${name} `) });
  return {
    tab: page.getByRole('tab', { name: 'Control people' }),
    person: (callSign: string) => page.getByRole('listitem').filter({ hasText: callSign }),
    change: (callSign: string) =>
      page.getByRole('button', { name: `Change the duties of ${callSign}` }),
    remove: (callSign: string) =>
      page.getByRole('button', { name: new RegExp(`[Rr]emove: ${callSign}`) }),
    duty,
    save: page.getByRole('button', { name: 'Set these duties' }),
    role: (name: string) => page.getByRole('banner').getByText(name),
    /** The strip below the console that keeps the wall screen. */
    hold: (scene: string) =>
      page.getByRole('region', { name: 'Wall screen' }).getByRole('button', { name: scene }),
    grade: (callSign: string) => page.getByLabel(`What ${callSign} sees`, { exact: true }),
    setGrade: (callSign: string) => page.getByRole('button', { name: `Set what ${callSign} sees` }),
    lookAs: (name: RegExp) => page.getByRole('link', { name }),
    /** Makes an invitation for these duties; answers its code. */
    invite: async (...duties: readonly Duty[]): Promise<string> => {
      await duty('Umpire').uncheck();
      for (const name of duties) await duty(name).check();
      await page.getByRole('button', { name: 'Make an invitation' }).click();
      const code = await invitation.innerText();
      await page.getByRole('button', { name: 'Done, hide it' }).click();
      await expect(invitation).toBeHidden();
      return code;
    },
    /** From the link that a director gave. */
    come: async (room: string, code: string, callSign: string): Promise<void> => {
      await page.goto(`/join-control/${room}#${code}`);
      await page.getByRole('textbox', { name: 'Your call sign' }).fill(callSign);
      await page.getByRole('button', { name: 'Come in' }).click();
      await page.waitForURL('**/room/*');
    },
  };
};
