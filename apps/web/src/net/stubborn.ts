const retryMs = 1500;

/** Asks again until it comes: a line that is down for a moment must not take the table with it. */
export const stubborn =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    for (;;)
      try {
        return await load();
      } catch {
        await new Promise((go) => setTimeout(go, retryMs));
      }
  };
