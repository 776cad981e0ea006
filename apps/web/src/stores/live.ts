/**
 * The one voice for screen readers: a polite and an urgent region, mounted with the page and
 * written by one queue, so that two events of a moment are both heard. Clock ticks never come here.
 */
interface Saying {
  readonly text: string;
  readonly urgent: boolean;
}
const gapMs = 600;
let queue: readonly Saying[] = [];
let speaking = false;

const speakNext = (): void => {
  const [next, ...rest] = queue;
  if (next === undefined) {
    speaking = false;
    return;
  }
  queue = rest;
  speaking = true;
  const region = document.getElementById(next.urgent ? 'say-urgently' : 'say-politely');
  if (region !== null) {
    region.textContent = '';
    // A new text node a moment later: the same sentence twice is then heard twice.
    setTimeout(() => {
      region.textContent = next.text;
    }, 50);
  }
  setTimeout(speakNext, gapMs);
};

/** Urgent only for a resolution that starts, being paused or removed, and the last 20 seconds. */
export const say = (text: string, urgent = false): void => {
  queue = urgent ? [{ text, urgent }, ...queue] : [...queue, { text, urgent }];
  if (!speaking) speakNext();
};
