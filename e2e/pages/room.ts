import type { Page } from '@playwright/test';

/** The code of the room that this page is in. */
export const codeOf = (page: Page): string => {
  const code = /\/room\/([A-Z0-9]{6})/.exec(page.url())?.[1];
  if (code === undefined) throw new Error(`no room at ${page.url()}`);
  return code;
};
export const spaced = (code: string): string => code.match(/../g)?.join(' ') ?? code;
