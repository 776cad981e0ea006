import type { Entry } from '@convoy/engine';
import { entryText } from '../../text/entries.ts';
import type { ReviewText } from '../../text/review.ts';
import type { Speaker } from '../../text/speaker.ts';
import type { Cause } from './causes.ts';
import { hundredths } from './judge.ts';

/** How much of an agreement its owners delivered, in hundredths; null for anything else. */
const deliveredOf = (speaker: Speaker, entry: Entry): number | null => {
  if (entry.kind !== 'fact' || entry.fact.type !== 'agreement.bound') return null;
  const shares = speaker.known.agreement(entry.fact.agreement.id)?.delivered ?? [];
  if (shares.length === 0) return null;
  return hundredths(shares.reduce((sum, share) => sum + share, 0) / shares.length);
};

/** One thing that decided how it ended, as a sentence or two. */
export const causeText = (text: ReviewText, speaker: Speaker, cause: Cause): string => {
  if (cause.kind === 'event') {
    const told = text.cause.event(entryText(speaker, cause.entry, []).title, cause.entry.turn);
    const share = deliveredOf(speaker, cause.entry);
    return share === null ? told : `${told} ${text.cause.delivered(share)}`;
  }
  const { names } = speaker;
  const moved = text.cause.moved(
    names.issue(cause.issue),
    Math.round(cause.weight),
    names.pole(cause.issue, cause.way),
  );
  const by = cause.by === null ? text.cause.itself : text.cause.by(speaker.whose(cause.by));
  return `${moved}, ${by} (${text.cause.turns(cause.turns)}).`;
};
