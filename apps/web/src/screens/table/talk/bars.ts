import { useEffect } from 'react';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { useTalkText } from '../../../text/talk.ts';

/** Why one may not write, and the channel to control, where there is one to ask. */
export interface Bar {
  readonly said: string;
  readonly desk: string | null;
}

/** Told plainly, and never of one's way to control, which stays open. */
export const useBar = (frozen: boolean, toControl: boolean): Bar | null => {
  const t = useTalkText();
  const talk = useSection('talk');
  const controlled = useSection('room')?.controlled ?? false;
  const me = useSection('seat')?.seat ?? null;
  const why =
    talk === undefined || toControl
      ? null
      : talk.silenced
        ? t.silenced
        : talk.muted
          ? t.muted
          : frozen
            ? t.frozen
            : null;
  useEffect(() => {
    if (why !== null) say(why);
  }, [why]);
  if (why === null) return null;
  const desk = controlled && me !== null ? ['CONTROL', me].toSorted().join('+') : null;
  return { said: desk === null ? why : `${why} ${t.askControl}`, desk };
};
