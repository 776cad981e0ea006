import type { Page } from '@playwright/test';

export const devicePage = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const type = async (label: string, pin: string): Promise<void> => {
    await page.getByRole('textbox', { name: label }).fill(pin);
  };
  return {
    shared: page.getByRole('heading', { level: 1, name: 'For everybody', exact: true }),
    next: (seat: string) => button(`Pass the device to ${seat}`),
    pass: (seat: string) => button(`Pass to ${seat}`),
    gate: (seat: string) =>
      page.getByRole('heading', { level: 1, name: `Pass the device to ${seat}` }),
    choosePin: async (seat: string, pin: string): Promise<void> => {
      await type(`Choose a PIN for ${seat}`, pin);
      await type('The same PIN again', pin);
      await button(`I am ${seat}`).click();
    },
    typePin: async (seat: string, pin: string): Promise<void> => {
      await type(`PIN of ${seat}`, pin);
      await button(`I am ${seat}`).click();
    },
    /** Control makes this device the room's. */
    begin: async (pin: string): Promise<void> => {
      await page.getByRole('link', { name: 'Pass one device around' }).click();
      await type('Your PIN as control', pin);
      await type('The same PIN again', pin);
      await button('Make this the room’s device').click();
    },
    toControl: async (pin: string): Promise<void> => {
      await button('Open the console').click();
      await type('PIN of control', pin);
      await button('Open the console').click();
    },
    you: (seat: string) => page.getByText(`You are ${seat}.`, { exact: true }),
    draw: button('Done: draw the curtain'),
    end: page.getByRole('button', { name: /End the passing around|Press again: this device is/ }),
  };
};
