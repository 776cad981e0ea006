import { useDraft } from '../../stores/draft.ts';

const longestMs = 4000;

/** Resolves once the server has this device's last edits, so that a pen never leaves them behind. */
export const whenSaved = (): Promise<void> =>
  new Promise((resolve) => {
    if (!useDraft.getState().dirty) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, longestMs);
    const stop = useDraft.subscribe(({ dirty }) => {
      if (!dirty) done();
    });
  });
