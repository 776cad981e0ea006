import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Act = 'Start' | 'Pause' | 'Go on' | 'Extend +2 min' | 'Next step' | 'Resolve' | 'Publish';

export const classPage = (page: Page) => {
  const steer = page.getByRole('region', { name: 'All chosen rooms' });
  const report = page.getByRole('region', { name: 'What came of it' });
  const done = report.getByRole('listitem').filter({ hasText: /done$/ });
  const card = (place: number) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: `Room ${place}`, exact: true }) });
  return {
    code: (): string => /\/class\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '',
    steer,
    report,
    /** The rooms that have done it. */
    done,
    card,
    choose: (place: number) => page.getByRole('checkbox', { name: `Steer room ${place}` }),
    console: (place: number) =>
      page.getByRole('button', { name: `Open its console: Room ${place}` }),
    say: page.getByRole('textbox', { name: 'Message to everybody in the chosen rooms' }),
    sayIt: page.getByRole('button', { name: 'Say to everybody' }),
    event: page.getByLabel('A prepared event'),
    happen: page.getByRole('button', { name: 'Let it happen' }),
    tab: (name: 'Rooms' | 'Compare') => page.getByRole('tab', { name }),
    chart: page.getByRole('img', { name: /^Chart: where each room stood/ }),
    path: (place: number) => page.getByRole('row', { name: new RegExp(`^Room ${place} `) }),
    parted: (turn: number) => page.getByText(`The rooms parted in turn ${turn}.`),
    wall: page.getByRole('link', { name: 'Wall screen: the rooms compared' }),
    back: page.getByRole('link', { name: 'Back to all rooms' }),
    /** Presses it for the chosen rooms, and waits until so many have done it. */
    act: async (name: Act, count: number): Promise<void> => {
      await steer.getByRole('button', { name, exact: true }).click();
      await expect(report).toContainText(name === 'Extend +2 min' ? 'Two minutes' : name);
      await expect(done).toHaveCount(count);
    },
  };
};
