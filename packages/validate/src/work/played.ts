import type { CrisisCase } from '../coding/case.ts';
import { chancesOf, meanOf } from '../player/chances.ts';
import type { Chances } from '../player/chances.ts';
import type { Constants } from '../player/constants.ts';
import { playCase } from '../player/play.ts';
import { responses } from '../player/orders.ts';
import type { Response } from '../player/orders.ts';
import { scenarioOf } from '../scenario/build.ts';

/** What comes back of all the games of one case. */
export interface Played {
  readonly chances: Chances;
  /** Shares of the target's first answer. */
  readonly answers: Readonly<Record<Response, number>>;
  readonly wars: number;
}

/** Plays one case with seeds 0 to `seeds − 1`: the same case and number give the same figures. */
export const playMany = (crisis: CrisisCase, seeds: number, constants: Constants): Played => {
  const scenario = scenarioOf(crisis);
  const traces = Array.from({ length: seeds }, (_, seed) =>
    playCase(crisis, scenario, `validate-${seed}`),
  );
  const share = (is: (at: number) => boolean): number =>
    traces.filter((_, at) => is(at)).length / Math.max(1, seeds);
  const answered = (response: Response): number =>
    share((at) => traces[at]?.response === response);
  const [diplomatic, economic, shown, violent] = responses.map(answered);
  return {
    chances: meanOf(traces.map((trace) => chancesOf(crisis, trace, constants))),
    answers: {
      ...{ diplomatic: diplomatic ?? 0, economic: economic ?? 0 },
      ...{ shown: shown ?? 0, violent: violent ?? 0 },
    },
    wars: share((at) => traces[at]?.war !== null),
  };
};
