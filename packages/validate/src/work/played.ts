import type { CrisisCase } from '../coding/case.ts';
import { chancesOf, meanOf } from '../player/chances.ts';
import type { Chances, Shares } from '../player/chances.ts';
import { terms } from '../player/constants.ts';
import type { Constants, TermName } from '../player/constants.ts';
import { playCase } from '../player/play.ts';
import type { Trace } from '../player/play.ts';
import type { Response } from '../player/orders.ts';
import { scenarioOf } from '../scenario/build.ts';

/** What comes back of all the games of one case. */
export interface Played {
  readonly chances: Chances;
  /** Shares of the target's first answer. */
  readonly answers: Readonly<Record<Response, number>>;
  readonly wars: number;
  /** Orders that the engine refused, over all games. */
  readonly refused: number;
  /** Endings had the target not weighed one term of E3; only where that was asked. */
  readonly without: Partial<Readonly<Record<TermName, Shares>>>;
}

/** A case's games with seeds 0 to `seeds − 1`. */
export const tracesOf = (crisis: CrisisCase, seeds: number): readonly Trace[] => {
  const scenario = scenarioOf(crisis);
  return Array.from({ length: seeds }, (_, seed) => playCase(crisis, scenario, `validate-${seed}`));
};

/** What bots with these constants make of games that were played. */
export const readTraces = (
  crisis: CrisisCase,
  traces: readonly Trace[],
  constants: Constants,
): Played => {
  const share = (which: (trace: Trace) => boolean): number =>
    traces.filter(which).length / Math.max(1, traces.length);
  const answered = (response: Response): number => share((trace) => trace.response === response);
  return {
    chances: meanOf(traces.map((trace) => chancesOf(crisis, trace, constants))),
    answers: {
      ...{ diplomatic: answered('diplomatic'), economic: answered('economic') },
      ...{ shown: answered('shown'), violent: answered('violent') },
    },
    wars: share(({ war }) => war !== null),
    refused: traces.reduce((sum, { refused }) => sum + refused, 0),
    without: {},
  };
};

const ablated = (
  crisis: CrisisCase,
  traces: readonly Trace[],
  constants: Constants,
): Played['without'] => {
  const found: Partial<Record<TermName, Shares>> = {};
  for (const term of terms) {
    const weights = { ...constants.weights, [term]: 0 };
    const chances = traces.map((trace) => chancesOf(crisis, trace, { ...constants, weights }));
    found[term] = meanOf(chances).shares;
  }
  return found;
};

/** Plays one case: the same case and number of seeds give the same figures. */
export const playMany = (crisis: CrisisCase, seeds: number, constants: Constants): Played => {
  const traces = tracesOf(crisis, seeds);
  return {
    ...readTraces(crisis, traces, constants),
    without: ablated(crisis, traces, constants),
  };
};
