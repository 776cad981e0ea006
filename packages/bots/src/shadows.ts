import type { Offering, Order } from '@convoy/engine';
import {
  FOUND_OUT,
  LIE_FOUND_OUT,
  PROXY,
  PROXY_DROPPED,
  RUMOURS,
  SABOTAGE,
  SABOTAGE_FOUND_OUT,
  discovery,
  proxyRunsWild,
  rumourTraced,
  sabotageTraced,
} from '@convoy/engine';
import { agreedWith } from './answers.ts';
import { daysLeft } from './cuts.ts';
import { NOTHING } from './effect.ts';
import type { Effects } from './effect.ts';
import type { Dispute } from './leverage.ts';
import { text } from './signals.ts';
import { otherOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

type Params = Order['params'];

/** Intelligence of others, 0–1, as far as strangers can tell. */
const SUPPOSED = 0.5;
const DAYS_A_MONTH = 30;

const backedAgainst = ({ seat }: Situation): readonly string[] =>
  seat.measures
    .filter(({ instrument }) => instrument === 'proxy')
    .map(({ params }) => text(params['target']));

/** Those who press this seat together, two by two: who is told, and about whom. */
const presserPairs = (situation: Situation): readonly Params[] => {
  const pressing = situation.others
    .filter(
      ({ id, friend }) =>
        !friend &&
        situation.view.board.ties.some(
          ({ layer, a, b }) => layer === 'sanction' && a === id && b === situation.me,
        ),
    )
    .map(({ id }) => id);
  const wanted = [...(situation.aims.slopes.get('trust')?.keys() ?? [])]
    .map((dyad) => dyad.split('>'))
    .filter((ends) => !ends.includes(situation.me));
  return [
    ...wanted.map(([to = '', about = '']) => ({ about, to })),
    ...pressing.flatMap((to) =>
      pressing.filter((about) => about !== to).map((about) => ({ about, to })),
    ),
  ].slice(0, 4);
};

/** The settings that are worth pricing; null for an instrument that is not of this kind. */
export const shadowSettings = (
  situation: Situation,
  disputes: readonly Dispute[],
  { instrument }: Offering,
): readonly Params[] | null => {
  switch (instrument) {
    case 'sabotage':
      return disputes
        .slice(0, 1)
        .flatMap(({ other }) =>
          ['economy', 'forces', 'programme'].map((aim) => ({ target: other.id, aim })),
        );
    case 'proxy': {
      const backed = backedAgainst(situation);
      return [
        ...backed.map((target) => ({ target, step: 'drop' })),
        ...disputes
          .slice(0, 1)
          .filter(({ other }) => !backed.includes(other.id))
          .map(({ other }) => ({ target: other.id, step: 'back' })),
      ];
    }
    case 'disinformation':
      return presserPairs(situation);
    default:
      return null;
  }
};

type Change = Effects['changes'][number];

/** What is feared of being found out, by how likely it is. */
const feared = (
  { me }: Situation,
  target: Other,
  found: number,
  cost: { readonly legitimacy: number; readonly trust: number; readonly tension: number },
): Pick<Effects, 'target' | 'pair' | 'ease'> & { readonly price: readonly Change[] } => ({
  target,
  pair: target.pair,
  ease: found * cost.tension,
  price: [
    ['legitimacy', me, found * cost.legitimacy],
    ['trust', `${target.id}>${me}`, found * cost.trust],
  ],
});

/** What breaks: forces, a part of a year's output, or what the other is building. */
const broken = (situation: Situation, target: Other, aim: string): readonly Change[] => {
  switch (aim) {
    case 'economy':
      return [['economy', target.id, SABOTAGE.economy]];
    case 'forces':
      return [['readiness', target.id, SABOTAGE.readiness]];
    default:
      return situation.matters
        .filter(({ owner, progress }) => owner === target.id && progress > 0)
        .map(({ issue, progress }): Change => [
          ...(['progress', issue] as const),
          Math.max(SABOTAGE.progress, -progress),
        ]);
  }
};

const sabotageEffects = (situation: Situation, params: Params): Effects => {
  const target = otherOf(situation, text(params['target']));
  if (target === null || target.friend) return NOTHING;
  const { price, ...rest } = feared(
    situation,
    target,
    sabotageTraced(SUPPOSED).value,
    SABOTAGE_FOUND_OUT,
  );
  return {
    ...NOTHING,
    ...rest,
    changes: [...broken(situation, target, text(params['aim'])), ...price],
  };
};

/** Pressure of a war by others, in escalation weight, as far as a seat dares to count on it. */
const WORN_DOWN = 3;
const UPKEEP = 0.1;

const proxyEffects = (situation: Situation, params: Params): Effects => {
  const { me } = situation;
  const target = otherOf(situation, text(params['target']));
  if (target === null || target.friend) return NOTHING;
  const days = daysLeft(situation);
  const found = 1 - (1 - discovery(SUPPOSED, days).value) * (1 - proxyRunsWild(days).value);
  if (params['step'] === 'drop')
    return {
      ...NOTHING,
      target,
      pair: target.pair,
      strain: -UPKEEP,
      // What was meant to win something has served its turn once that is signed.
      ease: agreedWith(situation, target) === null ? 0 : -found * FOUND_OUT.tension,
      changes: [['reputation', me, PROXY_DROPPED]],
    };
  const { price, ...rest } = feared(situation, target, found, FOUND_OUT);
  const months = days / DAYS_A_MONTH;
  const lasts = Math.min(1, months / 3);
  return {
    ...NOTHING,
    ...rest,
    strain: UPKEEP,
    stands: WORN_DOWN * lasts,
    changes: [
      ['readiness', target.id, PROXY.readiness * months],
      ['support', target.id, PROXY.support * months],
      ['harm', target.id, PROXY.harm * months],
      ...price,
    ],
  };
};

/** Share of what sanctions take that is spared where those who impose them trust each other less. */
const WEDGE = 0.04;

const liesEffects = (situation: Situation, params: Params): Effects => {
  const { me, seat } = situation;
  const [to, about] = [text(params['to']), text(params['about'])];
  const found = rumourTraced(SUPPOSED).value;
  const left = 1 - found * LIE_FOUND_OUT.restored;
  return {
    ...NOTHING,
    strain: (-WEDGE * seat.economy.bite) / 1_000_000,
    changes: [
      ['trust', `${to}>${about}`, RUMOURS.trust * left],
      ['legitimacy', me, found * LIE_FOUND_OUT.legitimacy],
      ['reputation', me, found * LIE_FOUND_OUT.reputation],
      ['trust', `${to}>${me}`, found * LIE_FOUND_OUT.trust],
      ['trust', `${about}>${me}`, found * LIE_FOUND_OUT.trust],
    ],
  };
};

/** What this seat expects of acts in the dark, and fears of their coming out; null for anything else. */
export const shadowEffects = (
  situation: Situation,
  { instrument, params }: Order,
): Effects | null => {
  switch (instrument) {
    case 'sabotage':
      return sabotageEffects(situation, params);
    case 'proxy':
      return proxyEffects(situation, params);
    case 'disinformation':
      return liesEffects(situation, params);
    default:
      return null;
  }
};
