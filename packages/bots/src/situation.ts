import type {
  ActorId,
  ChanceWord,
  IssueId,
  PairId,
  Role,
  SeatSection,
  StockWord,
  TensionWord,
  View,
} from '@convoy/engine';
import { fromMicro, pairId } from '@convoy/engine';
import { arrangeAims } from './aims.ts';
import type { Aims } from './aims.ts';

const STOCK = {
  'very-low': 10,
  low: 30,
  middling: 50,
  high: 70,
  'very-high': 90,
} as const satisfies Record<StockWord, number>;
const CHANCE = {
  unlikely: 0.1,
  possible: 0.3,
  even: 0.5,
  likely: 0.7,
  'near-certain': 0.9,
} as const satisfies Record<ChanceWord, number>;
const TENSION = {
  calm: 15,
  raised: 35,
  strained: 52,
  high: 70,
  brink: 86,
} as const satisfies Record<TensionWord, number>;

export interface Other {
  readonly id: ActorId;
  readonly pair: PairId;
  readonly institution: boolean;
  /** Same camp, neutrals apart. */
  readonly friend: boolean;
  /** Tension between the two, 0–100. */
  readonly tension: number;
  /** Own trust in it, 0–1. */
  readonly trust: number;
  /** Believed chance 0–1 that it carries out what it threatens. */
  readonly willAct: number;
  /** Highest rung 0–12 between the two. */
  readonly rung: number;
  readonly hotline: boolean;
}

export interface Matter {
  readonly issue: IssueId;
  readonly owner: ActorId;
  readonly position: number;
  readonly progress: number;
  readonly ideal: number;
  readonly salience: number;
}

/** What a seat's view says, as numbers, each read once. */
export interface Situation {
  readonly view: View;
  readonly seat: SeatSection;
  readonly me: ActorId;
  readonly turn: number;
  /** Turns still to be resolved, this one included. */
  readonly turnsLeft: number;
  readonly days: number;
  readonly others: readonly Other[];
  readonly matters: readonly Matter[];
  readonly aims: Aims;
  readonly support: number;
  readonly reputation: number;
  readonly influence: number;
  /** Own resolve, 0–100. */
  readonly resolve: number;
  /** The hottest pair on the board and its tension as far as this seat can tell. */
  readonly hottest: { readonly pair: PairId; readonly tension: number } | null;
  readonly warCanCome: boolean;
  /** How far this seat's own pressure carries, 0–1, by its place in the crisis. */
  readonly power: number;
  /** The friend that speaks for the cause, where it is not this seat. */
  readonly leader: ActorId | null;
}

/** What pressure by a seat of each role carries: others wait upon who leads. */
const POWER = { leader: 1, target: 0.6, ally: 0.35, third: 0.2 } as const satisfies Record<
  Role,
  number
>;

/** R-Judgement. What an ally's common aims count for, between one that rides free and one that does its share. */
const ALLY_COUNTS = 0.8;

const leaderOf = (view: View, seat: SeatSection): ActorId | null => {
  const me = view.board.actors.find((actor) => actor.id === seat.seat);
  const leader = view.board.actors.find(
    (actor) => actor.role === 'leader' && actor.camp === me?.camp && actor.id !== seat.seat,
  );
  return me?.role === 'leader' ? null : (leader?.id ?? null);
};

const othersOf = (view: View, seat: SeatSection): readonly Other[] => {
  const camp = view.board.actors.find((actor) => actor.id === seat.seat)?.camp;
  return view.board.actors.flatMap((actor) => {
    if (actor.id === seat.seat) return [];
    const pair = pairId(seat.seat, actor.id);
    const known = seat.towards.find((towards) => towards.actor === actor.id);
    const shown = view.board.pairs.find((other) => other.id === pair);
    return [
      {
        id: actor.id,
        pair,
        institution: actor.institution,
        friend: actor.camp === camp && camp !== 'neutral',
        tension: shown === undefined || known === undefined ? 0 : fromMicro(known.tensionValue),
        trust: known === undefined ? 0.5 : STOCK[known.trust] / 100,
        willAct: known === undefined ? 0.3 : CHANCE[known.theyWillAct],
        rung: shown?.rung ?? 0,
        hotline: shown?.hotline ?? false,
      },
    ];
  });
};

const mattersOf = (view: View, seat: SeatSection): readonly Matter[] =>
  view.board.issues.flatMap(({ id, owner, position, progress }) => {
    const own = seat.issues.find((issue) => issue.issue === id);
    return [
      {
        issue: id,
        owner,
        position,
        progress,
        ideal: own?.ideal ?? position,
        salience: own?.salience ?? 0,
      },
    ];
  });

/** Tension of any pair, exact where it is one's own, else from the word on the board. */
export const tensionOf = (view: View, others: readonly Other[], pair: PairId): number => {
  const own = others.find((other) => other.pair === pair);
  if (own !== undefined) return own.tension;
  const shown = view.board.pairs.find((other) => other.id === pair);
  return shown === undefined ? 0 : TENSION[shown.tension];
};

const hottestOf = (view: View, others: readonly Other[]): Situation['hottest'] => {
  let hottest: Situation['hottest'] = null;
  for (const { id } of view.board.pairs) {
    const tension = tensionOf(view, others, id);
    if (hottest === null || tension > hottest.tension) hottest = { pair: id, tension };
  }
  return hottest;
};

/** Reads a seat's view; null where the view is no seat's or the crisis is over. */
export const readSituation = (view: View): Situation | null => {
  const { seat, clock } = view;
  if (seat === null || clock.over) return null;
  const others = othersOf(view, seat);
  const role = view.board.actors.find((actor) => actor.id === seat.seat)?.role ?? 'third';
  const dial = (quantity: string): number =>
    fromMicro(seat.dials.find((known) => known.quantity === quantity)?.value ?? 0);
  return {
    view,
    seat,
    others,
    me: seat.seat,
    turn: clock.turn,
    turnsLeft: Math.max(1, clock.turns - clock.turn + 1),
    days: clock.days,
    matters: mattersOf(view, seat),
    aims: arrangeAims(seat.aims, role === 'ally' ? ALLY_COUNTS : 1),
    support: dial('support'),
    reputation: dial('reputation'),
    influence: view.orders?.influence ?? dial('influence'),
    resolve: STOCK[seat.resolve],
    hottest: hottestOf(view, others),
    warCanCome: view.board.brink.warCanCome,
    power: POWER[role],
    leader: leaderOf(view, seat),
  };
};

export const otherOf = (situation: Situation, id: string | null): Other | null =>
  situation.others.find((other) => other.id === id) ?? null;
export const matterOf = (situation: Situation, id: string): Matter | null =>
  situation.matters.find((matter) => matter.issue === id) ?? null;
