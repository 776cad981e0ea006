import { dyadEnds, pairEnds, pairId, dyadId } from '@convoy/engine';
import type { ActorId, IssueId } from '@convoy/engine';
import { useMemo } from 'react';
import { useSection } from '../stores/room.ts';
import { useNames } from './names.ts';
import type { Names } from './names.ts';
import { useText } from './text.ts';
import type { Text } from './text.ts';

/** Who speaks to whom: the catalogue, the pack's names, and which seat is "you". */
export interface Speaker {
  readonly text: Text;
  readonly names: Names;
  readonly me: ActorId | null;
  /** `You`, or the name, at the start of a sentence. */
  readonly Who: (id: ActorId) => string;
  /** `you`, or the name, within one. */
  readonly who: (id: ActorId) => string;
  readonly whose: (id: ActorId) => string;
  /** `takes` for one, `take` for you. */
  readonly verb: (id: ActorId, one: string, you: string) => string;
}

export const speakerOf = (text: Text, names: Names, me: ActorId | null): Speaker => ({
  text,
  names,
  me,
  Who: (id) => (id === me ? 'You' : names.actor(id)),
  who: (id) => (id === me ? 'you' : names.actor(id)),
  whose: (id) => (id === me ? 'your' : `${names.actor(id)}’s`),
  verb: (id, one, you) => (id === me ? you : one),
});

export const useSpeaker = (): Speaker => {
  const text = useText();
  const names = useNames();
  const me = useSection('seat')?.seat ?? null;
  return useMemo(() => speakerOf(text, names, me), [text, names, me]);
};

/** What a quantity belongs to, in words: `you`, `you and Cuba`, `Cuba towards you`, an issue. */
export const subjectText = (
  speaker: Speaker,
  subject: string,
  actors: readonly ActorId[],
): string => {
  const actor = actors.find((id) => id === subject);
  if (actor !== undefined) return speaker.who(actor);
  for (const a of actors)
    for (const b of actors) {
      if (a < b && pairId(a, b) === subject) {
        const [first, second] = pairEnds(pairId(a, b));
        const mine = second === speaker.me ? [second, first] : [first, second];
        return mine.map((id) => speaker.who(id)).join(' and ');
      }
      if (a !== b && dyadId(a, b) === subject) {
        const [from, to] = dyadEnds(dyadId(a, b));
        return `${speaker.who(from)} towards ${speaker.who(to)}`;
      }
    }
  return speaker.names.issue(subject);
};

/** Where a position stands, by the nearer end: `Removed` or `90 of 100 towards In place`. */
export const positionText = (names: Names, issue: IssueId, position: number): string => {
  if (position <= 5) return names.pole(issue, 'low');
  if (position >= 95) return names.pole(issue, 'high');
  return position <= 50
    ? `${Math.round(100 - position)} % of the way to: ${names.pole(issue, 'low')}`
    : `${Math.round(position)} % of the way to: ${names.pole(issue, 'high')}`;
};
