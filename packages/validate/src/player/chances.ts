import { logistic } from '@convoy/engine';
import type { CrisisCase } from '../coding/case.ts';
import type { Moment, Trace } from './play.ts';
import type { Constants } from './constants.ts';

/** How one game may end, with the chance of each; they sum to 1. */
export const endings = [
  'whole',
  'partly',
  'bargain',
  'gaveUp',
  'stalemate',
  'imposed',
  'running',
] as const;
export type Ending = (typeof endings)[number];
export type Shares = Readonly<Record<Ending, number>>;

export interface Chances {
  readonly shares: Shares;
  /** Chance that it has ended so by the end of each turn. */
  readonly conceded: readonly number[];
  readonly gaveUp: readonly number[];
  readonly stalemate: readonly number[];
  /** Chance of ending in each turn at each violence, none to war: `ended[violence - 1][turn]`. */
  readonly ended: readonly (readonly number[])[];
}

/**
 * E3. What speaks for giving way less what speaks for holding out, in log-odds, as the target weighs
 * it: pain against stakes, the other's word and force against the cost of yielding before its own
 * public, a rally, and backing from outside.
 */
export const drive = (crisis: CrisisCase, moment: Moment, { weights }: Constants): number =>
  weights.pain * moment.pain +
  weights.fear * moment.belief * (0.35 + 0.65 * crisis.sender.power) +
  (weights.worn * moment.worn) / 10 -
  weights.stakes * moment.stakes -
  (weights.audience * moment.audience) / 10 -
  (weights.rally * moment.rally) / 10 -
  weights.patron * moment.patron;

/** Rate a period of something whose chance a period has these log-odds. */
const rateOf = (logOdds: number): number => -Math.log(1 - logistic(logOdds));

interface Rates {
  readonly concede: number;
  readonly giveUp: number;
  readonly stalemate: number;
  /** A threat that is carried out: the threat stage ends there. */
  readonly impose: number;
}

/** E4 and E7: rates a period at a moment of the game. */
const ratesAt = (crisis: CrisisCase, moment: Moment, constants: Constants): Rates => {
  const { giveUp } = constants;
  const pace = constants.paces[crisis.stage];
  const periods = Math.max(0, moment.until - moment.days / 2) / pace.period;
  const time = pace.slope * Math.log(1 + periods);
  const weary =
    (crisis.sender.institution ? giveUp.institution : 0) +
    (crisis.rivalry ? giveUp.rivalry : 0) +
    (crisis.allied ? giveUp.allied : 0) +
    giveUp.pain * moment.pain +
    (giveUp.fatigue * (moment.fatigue - 10)) / 100;
  // Where there is fighting, every way out takes longer.
  const fighting = constants.fighting * (moment.violence - 1);
  return {
    concede: rateOf(pace.concede + time + fighting + drive(crisis, moment, constants)),
    giveUp: rateOf(pace.giveUp + time + fighting + weary),
    stalemate: rateOf(pace.stalemate + fighting),
    impose: crisis.stage === 'threatened' ? rateOf(constants.impose + time) : 0,
  };
};

/** Of those who give way: bargains, and of the rest those who give in wholly. */
const manner = (
  crisis: CrisisCase,
  moment: Moment,
  { settle, whole }: Constants,
): { readonly bargain: number; readonly whole: number } => {
  const fear = moment.belief * (0.35 + 0.65 * crisis.sender.power);
  const kind = crisis.stage === 'crisis' ? settle.crisis : 0;
  const bargain = logistic(
    settle.base +
      kind +
      settle.gift * crisis.gift +
      (crisis.mediated ? settle.mediated : 0) +
      settle.fear * (fear - 0.35) +
      (crisis.rivalry ? settle.rivalry : 0) +
      (crisis.sender.institution ? settle.institution : 0),
  );
  return {
    bargain,
    whole: logistic(whole),
  };
};

/** R-War gives no winner: who prevails is by weight of forces. */
const afterWar = (
  crisis: CrisisCase,
  { war }: Constants,
): Pick<Shares, 'whole' | 'bargain' | 'stalemate' | 'gaveUp'> => {
  const won = logistic(war.win + war.power * (crisis.sender.power - 0.5));
  const bargain = war.bargain;
  return {
    whole: (1 - bargain) * won,
    bargain,
    gaveUp: (1 - bargain) * (1 - won) * 0.5,
    stalemate: (1 - bargain) * (1 - won) * 0.5,
  };
};

/** The chances of one game: hazards add up along it, and none is drawn. */
export const chancesOf = (crisis: CrisisCase, trace: Trace, constants: Constants): Chances => {
  const sum = { whole: 0, partly: 0, bargain: 0, gaveUp: 0, stalemate: 0, imposed: 0 };
  const conceded: number[] = [];
  const gaveUp: number[] = [];
  const stalemate: number[] = [];
  const ended: number[][] = [[], [], [], []];
  const { period } = constants.paces[crisis.stage];
  let left = 1;
  trace.moments.forEach((moment, at) => {
    const rates = ratesAt(crisis, moment, constants);
    const all = rates.concede + rates.giveUp + rates.stalemate + rates.impose;
    const atWar = trace.war !== null && at === trace.moments.length - 1;
    const exit = atWar ? left : left * (1 - Math.exp((-all * moment.days) / period));
    if (atWar) {
      const after = afterWar(crisis, constants);
      sum.whole += exit * after.whole;
      sum.bargain += exit * after.bargain;
      sum.gaveUp += exit * after.gaveUp;
      sum.stalemate += exit * after.stalemate;
    } else {
      const how = manner(crisis, moment, constants);
      const yields = (exit * rates.concede) / all;
      sum.bargain += yields * how.bargain;
      sum.whole += yields * (1 - how.bargain) * how.whole;
      sum.partly += yields * (1 - how.bargain) * (1 - how.whole);
      sum.gaveUp += (exit * rates.giveUp) / all;
      sum.stalemate += (exit * rates.stalemate) / all;
      sum.imposed += (exit * rates.impose) / all;
    }
    left -= exit;
    conceded.push(sum.whole + sum.partly + sum.bargain);
    gaveUp.push(sum.gaveUp);
    stalemate.push(sum.stalemate);
    ended.forEach((list, violence) => list.push(moment.violence === violence + 1 ? exit : 0));
  });
  return { shares: { ...sum, running: left }, conceded, gaveUp, stalemate, ended };
};

/** Chances a case had a stage's games: means over its games. */
export const meanOf = (all: readonly Chances[]): Chances => {
  const mean = (list: readonly number[]): number =>
    list.reduce((total, one) => total + one, 0) / Math.max(1, list.length);
  const turns = all.reduce((most, { conceded }) => Math.max(most, conceded.length), 0);
  const byTurn = (of: (one: Chances) => readonly number[]): readonly number[] =>
    Array.from({ length: turns }, (_, at) =>
      mean(all.map((one) => of(one)[at] ?? of(one).at(-1) ?? 0)),
    );
  const share = (ending: Ending): number => mean(all.map(({ shares }) => shares[ending]));
  return {
    shares: {
      ...{ whole: share('whole'), partly: share('partly'), bargain: share('bargain') },
      ...{ gaveUp: share('gaveUp'), stalemate: share('stalemate') },
      ...{ imposed: share('imposed'), running: share('running') },
    },
    conceded: byTurn((one) => one.conceded),
    gaveUp: byTurn((one) => one.gaveUp),
    stalemate: byTurn((one) => one.stalemate),
    ended: [0, 1, 2, 3].map((violence) =>
      Array.from({ length: turns }, (_, at) =>
        mean(all.map(({ ended }) => ended[violence]?.[at] ?? 0)),
      ),
    ),
  };
};
