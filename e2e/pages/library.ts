import type { Page } from '@playwright/test';

/** The shelf of scenarios, and one of them looked into. */
export const libraryPage = (page: Page) => {
  const item = (title: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  return {
    open: (search = '') => page.goto(`/scenarios${search}`),
    item,
    /** Drawn from the scenario's ties. */
    thumbnail: (title: string) => item(title).getByRole('img', { name: `${title}: who is tied` }),
    look: (title: string) => page.getByRole('link', { name: `Look inside ${title}`, exact: true }),
    filter: (name: string) => page.getByRole('search').getByLabel(name, { exact: true }),
    count: page.getByRole('status'),
    all: page.getByRole('button', { name: 'Show all' }),
    openNotes: page.getByRole('button', { name: 'Open notes and briefs' }),
    passphrase: page.getByLabel('Passphrase of this server'),
    note: (name: string) => page.getByRole('region', { name, exact: true }),
    brief: (seat: string) => page.getByText(`Brief: ${seat}`, { exact: true }),
    playAs: page.getByRole('button', { name: /^Play as / }),
    openRoom: page.getByRole('link', { name: 'Open a room' }),
  };
};
