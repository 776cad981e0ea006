import type { DeedText } from './entry-shapes.ts';
import { partnerDeeds, partnerMeasures } from './partners.ts';
import { defenceDeeds, defenceMeasures } from './defence.ts';
import { tradeDeeds, tradeMeasures } from './trade.ts';

const quarters = ['none', 'a quarter', 'half', 'three quarters', 'all'] as const;

/** What somebody did, in the past tense, by the order’s kind. */
export const deeds: Readonly<Record<string, DeedText>> = {
  demand: {
    did: ({ Who, actor, point, deadline }) =>
      `${Who} demanded of ${actor('to')}${deadline === null ? '' : `, by the end of turn ${deadline}`}: “${point}”`,
    more: ({ choice, flag, deadline }) => [
      ...(deadline === null ? ['No deadline'] : []),
      choice('threat') === '' ? 'Nothing threatened' : `Otherwise: ${choice('threat')}`,
      flag('wayOut') ? 'A way out was promised' : 'No way out offered',
    ],
  },
  'back-channel': { did: ({ Who, actor }) => `${Who} opened a quiet channel to ${actor('to')}` },
  demarche: { did: ({ Who, actor }) => `${Who} protested to ${actor('to')} in private` },
  summit: { did: ({ Who, actor }) => `${Who} met the leader of ${actor('with')}` },
  'joint-communique': {
    did: ({ Who, actor }) => `${Who} and ${actor('with')} spoke as one to ${actor('to')}`,
  },
  'recall-ambassador': {
    did: ({ Who, its, actor, choice }) =>
      `${Who} decided on ${its} ambassador to ${actor('from')}: ${choice('step').toLowerCase()}`,
  },
  hotline: { did: ({ Who, actor }) => `${Who} proposed a hotline to ${actor('to')}` },
  transparency: {
    did: ({ Who, its, actor }) => `${Who} reported on ${its} forces to reassure ${actor('to')}`,
  },
  leak: { did: ({ Who, actor }) => `${Who} leaked private papers shared with ${actor('with')}` },
  overflight: { did: ({ Who, actor }) => `${Who} flew over ${actor('over')}` },
  exercise: {
    did: ({ Who, actor }) => `${Who} held an exercise in sight of ${actor('towards')}`,
  },
  'arms-transfer': {
    did: ({ Who, actor }) => `${Who} sent arms to ${actor('to')} against ${actor('against')}`,
  },
  escort: {
    did: ({ Who, actor }) =>
      `${Who} escorted ships bound for ${actor('of')} past ${actor('through')}`,
  },
  vote: { did: ({ Who, actor }) => `${Who} called for a vote of ${actor('institution')}` },
  guarantee: { did: ({ Who, actor }) => `${Who} pledged in public to stand by ${actor('to')}` },
  mediation: {
    did: ({ Who, actor }) => `${Who} offered good offices to ${actor('a')} and ${actor('b')}`,
    more: ({ flag }) => (flag('standstill') ? ['Both were asked to stand still'] : []),
  },
  declassify: {
    did: ({ Who, actor }) => `${Who} showed the world evidence against ${actor('about')}`,
  },
  address: {
    did: ({ Who, its, choice }) => `${Who} told ${its} own people: “${choice('line')}”`,
  },
  alert: {
    did: ({ Who, its, actor, number }) =>
      `${Who} raised ${its} alert towards ${actor('towards')} to level ${number('level')}`,
  },
  deployment: {
    did: ({ Who, actor, number }) =>
      `${Who} moved forces forward facing ${actor('towards')}, strength ${number('level')}`,
  },
  quarantine: { did: ({ Who, actor }) => `${Who} put a quarantine at sea on ${actor('target')}` },
  strike: {
    did: ({ Who, actor }) => `${Who} ordered a strike on ${actor('target')}`,
    more: ({ issue }) => (issue === '' ? [] : [`To undo: ${issue}`]),
  },
  war: { did: ({ Who, actor }) => `${Who} ordered war against ${actor('target')}` },
  contingency: {
    did: ({ Who, its, choice }) =>
      `${Who} told ${its} forces what to do if they are hit: ${choice('response').toLowerCase()}`,
  },
  'stand-down': { did: ({ Who, measure }) => `${Who} stood down: ${measure} ends` },
  comply: {
    did: ({ Who, issue, number }) =>
      number('step') === 0
        ? `${Who} stopped all further work on “${issue}”`
        : `${Who} carried out ${quarters[number('step')] ?? 'part'} of what was asked on “${issue}”`,
  },
  stall: {
    did: ({ Who }) => `${Who} played for time`,
    more: ({ demand }) => [`Against ${demand}`],
  },
  'fait-accompli': { did: ({ Who, issue }) => `${Who} pushed on in haste with “${issue}”` },
  mobilise: { did: ({ Who, actor }) => `${Who} mobilised towards ${actor('towards')}` },
  rally: {
    did: ({ Who, its, flag }) =>
      `${Who} rallied ${its} own people${flag('vow') ? ' and vowed not to yield' : ''}`,
  },
  ...partnerDeeds,
  ...defenceDeeds,
  ...tradeDeeds,
};
/** For an order that a newer server knows and this page does not. */
export const otherDeed = (Who: string, name: string): string => `${Who} acted: ${name}`;

/** What a demand is called where it is named by whose it is. */
export const demandNoun = 'demand';

/** What an order leaves standing, as a thing that somebody has. */
export const measures: Readonly<
  Record<string, { readonly name: string; readonly towards: (actor: string) => string }>
> = {
  'back-channel': { name: 'quiet channel', towards: (actor) => `to ${actor}` },
  guarantee: { name: 'guarantee', towards: (actor) => `of ${actor}` },
  mediation: { name: 'mediation', towards: (actor) => `with ${actor}` },
  'recall-ambassador': { name: 'recall of an ambassador', towards: (actor) => `from ${actor}` },
  hotline: { name: 'proposal of a hotline', towards: (actor) => `to ${actor}` },
  escort: { name: 'escort of ships', towards: (actor) => `past ${actor}` },
  overflight: { name: 'reconnaissance', towards: (actor) => `over ${actor}` },
  alert: { name: 'alert', towards: (actor) => `towards ${actor}` },
  deployment: { name: 'forward deployment', towards: (actor) => `facing ${actor}` },
  quarantine: { name: 'quarantine at sea', towards: (actor) => `against ${actor}` },
  mobilise: { name: 'mobilisation', towards: (actor) => `towards ${actor}` },
  comply: { name: 'halt of work', towards: () => '' },
  stall: { name: 'play for time', towards: (actor) => `against ${actor}` },
  ...partnerMeasures,
  ...defenceMeasures,
  ...tradeMeasures,
};
