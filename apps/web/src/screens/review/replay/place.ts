import { useRoom, useSection } from '../../../stores/room.ts';
import { useReviewPlace } from '../place.ts';
import { gazesOf, readGaze, writeGaze } from './eyes.ts';
import type { Gaze } from './eyes.ts';
import { readMoment, writeMoment } from './moments.ts';
import type { Moment } from './moments.ts';
import { useSeesWhole } from './use-replay.ts';

export type Shown = 'board' | 'table';

export interface ReplayPlace {
  readonly turns: readonly number[];
  readonly now: Moment;
  readonly gazes: readonly Gaze[];
  readonly gaze: Gaze;
  readonly shown: Shown;
  readonly believed: boolean;
  readonly go: (moment: Moment) => void;
  readonly look: (gaze: Gaze) => void;
  readonly show: (shown: Shown) => void;
  readonly believe: (on: boolean) => void;
}

/** Where the replay stands, all of it in the address: turn, moment, eyes, board or table. */
export const useReplayPlace = (): ReplayPlace => {
  const { get, keep } = useReviewPlace();
  const turns = (useSection('review')?.turns ?? []).map(({ turn }) => turn);
  const seats = useRoom((state) => state.texts?.actors ?? []).map(({ id }) => id);
  const own = useSection('me')?.seat ?? null;
  const gazes = gazesOf(useSeesWhole(), own, seats);
  return {
    ...{ turns, gazes },
    now: readMoment(get('turn'), get('at'), turns),
    gaze: readGaze(get('eyes'), gazes),
    shown: get('show') === 'table' ? 'table' : 'board',
    believed: get('believed') === 'on',
    go: (moment) => {
      keep(writeMoment(moment));
    },
    look: (gaze) => {
      keep({ eyes: writeGaze(gaze) });
    },
    show: (shown) => {
      keep({ show: shown === 'table' ? shown : null });
    },
    believe: (on) => {
      keep({ believed: on ? 'on' : null });
    },
  };
};
