import type { Page } from '@playwright/test';

export const joinPage = (page: Page) => {
  const callSign = page.getByRole('textbox', { name: 'Your call sign' });
  const enter = page.getByRole('button', { name: 'Join the room' });
  return {
    open: (code = '') => page.goto(code === '' ? '/join' : `/join/${code}`),
    code: page.getByRole('textbox', { name: 'Room code, six letters and figures' }),
    go: page.getByRole('button', { name: 'Continue' }),
    callSign,
    role: (name: 'A player' | 'An observer') => page.getByRole('radio', { name }),
    enter,
    /** From the link that the host shared. */
    come: async (
      code: string,
      sign: string,
      as: 'A player' | 'An observer' = 'A player',
    ): Promise<void> => {
      await page.goto(`/join/${code}`);
      await callSign.fill(sign);
      await page.getByRole('radio', { name: as }).check();
      await enter.click();
      await page.waitForURL('**/room/*');
    },
  };
};
