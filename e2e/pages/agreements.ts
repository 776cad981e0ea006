import type { Page } from '@playwright/test';

/** What two seats have signed, as it stands on the card in one's own seat. */
export const agreementsOf = (page: Page) => {
  const seat = page.getByRole('region', { name: 'My seat' });
  return {
    card: (a: string, b: string) => seat.getByRole('listitem').filter({ hasText: `${a} + ${b}` }),
    invite: seat.getByRole('button', { name: 'Invite inspectors' }),
    denounce: seat.getByRole('button', { name: 'Call it broken' }),
  };
};
