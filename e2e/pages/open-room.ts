import type { Page } from '@playwright/test';
import { october } from './home.ts';
import { codeOf } from './room.ts';

export interface Wish {
  readonly role: 'I run it' | 'I play too';
  readonly advance:
    'When control says so' | 'When the clock runs out' | 'When everybody has locked';
  readonly timing: 'At a table' | 'No clock' | OwnTimes;
  readonly callSign: string;
  /** By its title; October 1962 where none is named. */
  readonly scenario?: string;
  /** The lowest where none is named. */
  readonly level?: string;
  /** By its number of turns; the shortest where none is named. */
  readonly turns?: number;
  /** What control has the dice drawn from; fresh dice where none is named. */
  readonly dice?: string;
}
/** Minutes, as they are typed. */
export interface OwnTimes {
  readonly read: string;
  readonly talk: string;
  readonly order: string;
}

export const openRoomPage = (page: Page) => {
  const choose = (name: string) => page.getByRole('radio', { name }).check();
  const type = (name: string, text: string) => page.getByRole('textbox', { name }).fill(text);
  const submit = page.getByRole('button', { name: 'Open the room' });
  const next = page.getByRole('button', { name: 'Next: people and time' });
  const settings = page.getByText(/^All settings/);
  const toPeople = async (): Promise<void> => {
    await next.click();
    await settings.click();
  };
  return {
    open: () => page.goto('/new'),
    choose,
    type,
    submit,
    next,
    /** On to the second step, with every setting in sight. */
    toPeople,
    field: (name: string) => page.getByRole('textbox', { name }),
    /** Fills the form and opens the room; answers its code. */
    make: async ({
      role,
      advance,
      timing,
      callSign,
      scenario = october,
      level = '',
      turns = 0,
      dice = '',
    }: Wish): Promise<string> => {
      await page.goto('/new');
      await choose(scenario);
      if (level !== '') await page.getByRole('radio', { name: new RegExp(`^${level}`) }).check();
      await toPeople();
      if (turns > 0) await page.getByRole('radio', { name: new RegExp(`^${turns} turns`) }).check();
      await choose(role);
      await choose(advance);
      if (typeof timing === 'string') await choose(timing);
      else {
        await choose('My own times');
        await type('Read, minutes', timing.read);
        await type('Talk, minutes', timing.talk);
        await type('Write orders, minutes', timing.order);
      }
      if (dice !== '') await type('Dice (optional)', dice);
      await type('Your call sign', callSign);
      await submit.click();
      await page.waitForURL('**/room/*');
      return codeOf(page);
    },
  };
};
