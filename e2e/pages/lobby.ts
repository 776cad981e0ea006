import type { Page } from '@playwright/test';

export const lobbyPage = (page: Page) => {
  const seats = page.getByRole('region', { name: 'Seats' });
  return {
    title: page.getByRole('heading', { level: 1, name: 'October 1962' }),
    seats,
    claim: (seat: string) => page.getByRole('button', { name: `Claim ${seat}` }),
    join: (seat: string) => page.getByRole('button', { name: `Join ${seat}` }),
    seat: (name: string) =>
      seats.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) }),
    rule: page.getByLabel('How every shared seat decides'),
    start: page.getByRole('button', { name: 'Start the game' }),
    mine: page.getByRole('region', { name: 'Your seat' }),
    resumeCode: page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/),
  };
};
