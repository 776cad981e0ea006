import type { Offering, Order, ParamValue, View } from '@convoy/engine';
import { MICRO, SANCTION_KINDS, pairEnds, sanctionKindOf } from '@convoy/engine';
import { worth } from './aims.ts';
import { defenceSettings } from './defence.ts';
import { demands, hasWhatToVow } from './demands.ts';
import type { Dispute } from './leverage.ts';
import { shadowSettings } from './shadows.ts';
import { exposureOf, heldTier, isSanction } from './cuts.ts';
import { partnerSettings } from './partners.ts';
import { regimeSettings } from './regime-settings.ts';
import { tensionOf } from './situation.ts';
import { thirdSettings } from './thirds.ts';
import type { Situation } from './situation.ts';

type Params = Order['params'];
type Field = Offering['fields'][number];

/** Rivals that an order may be aimed at: those with whom something is at stake, the hottest first. */
const MOST_TARGETS = 2;
/** No offering is tried in more settings than this. */
const MOST_SETTINGS = 18;

const targetsIn = (situation: Situation, options: readonly string[]): readonly string[] => [
  ...options.filter((id) => id === situation.me),
  ...situation.others
    .filter((other) => options.includes(other.id))
    .toSorted((a, b) => b.tension - a.tension || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TARGETS)
    .map((other) => other.id),
];

const valuesOf = (situation: Situation, field: Field): readonly ParamValue[] => {
  const { spec, options, initial } = field;
  const next = Math.min(situation.turn + 1, situation.view.clock.turns);
  switch (spec.kind) {
    case 'actor':
      return targetsIn(situation, options ?? situation.others.map((other) => other.id));
    case 'level':
      return spec.min === spec.max ? [spec.min] : [spec.min, spec.max];
    case 'turn':
      return spec.optional ? [null, next] : [next];
    case 'flag':
      return [true, false];
    case 'choice':
    case 'issue':
    case 'demand':
    case 'measure':
    case 'sector':
      return options ?? [initial];
    case 'agreement':
      return [...(spec.optional ? [null] : []), ...(options ?? [])];
    case 'position':
      return [initial];
  }
};

/** Every combination of the values tried for each field, as far as the limit reaches. */
const settings = (situation: Situation, { fields }: Offering): readonly Params[] => {
  let all: Record<string, ParamValue>[] = [{}];
  for (const field of fields) {
    const values = valuesOf(situation, field);
    const next: Record<string, ParamValue>[] = [];
    for (const params of all) {
      for (const value of values) {
        if (next.length >= MOST_SETTINGS) break;
        const setting = { ...params };
        setting[field.name] = value;
        next.push(setting);
      }
    }
    all = next;
  }
  return all;
};

/** Tension from which good offices are worth offering, 0–100. */
const WORTH_MEDIATING = 45;

/** Good offices go to the hottest pairs of others. */
const offices = (situation: Situation): readonly Params[] =>
  situation.view.board.pairs
    .map(({ id }) => ({
      ends: pairEnds(id),
      tension: tensionOf(situation.view, situation.others, id),
    }))
    .filter(({ ends, tension }) => !ends.includes(situation.me) && tension >= WORTH_MEDIATING)
    .toSorted((a, b) => b.tension - a.tension)
    .slice(0, MOST_TARGETS)
    .map(({ ends: [a, b] }) => ({ a, b, standstill: true }));

/** Tiers tried on a branch: the next step, and a firm cut. */
const FIRM = 3;
/** Branches tried against one target: those that weigh most with it, beside what they cost here. */
const MOST_BRANCHES = 3;

/** Whether a kind of cut names the branch that it is on. */
const onBranches = (instrument: string): boolean => {
  const kind = sanctionKindOf(instrument);
  return kind !== null && SANCTION_KINDS[kind].reach === 'branch';
};

/** Cuts go to those with whom there is a quarrel, never to friends, and only deeper than what stands. */
const cutsOn = (
  situation: Situation,
  instrument: string,
  targets: readonly string[],
): readonly Params[] =>
  targets.flatMap((target) => {
    const branches = onBranches(instrument)
      ? situation.view.board.sectors
          .filter(({ kind }) => instrument !== 'tariffs' || kind !== 'finance')
          .map(({ id }) => ({
            sector: id,
            weighs:
              exposureOf(situation, target, situation.me, id) -
              0.5 * exposureOf(situation, situation.me, target, id),
          }))
          .filter(({ sector }) => exposureOf(situation, target, situation.me, sector) > 0)
          .toSorted((a, b) => b.weighs - a.weighs)
          .slice(0, MOST_BRANCHES)
          .map(({ sector }) => ({ sector }))
      : [{}];
    return branches.flatMap((branch: { readonly sector?: string }) => {
      const held = heldTier(situation, target, instrument, branch.sector ?? null);
      const tiers = [...new Set([held + 1, Math.max(held + 1, FIRM)])];
      return tiers.flatMap((tier) => (tier > 4 ? [] : [{ target, ...branch, tier }]));
    });
  });

const sanctions = (
  situation: Situation,
  disputes: readonly Dispute[],
  instrument: string,
): readonly Params[] => {
  const targets = [...new Set(disputes.map(({ other }) => other.id))].slice(0, MOST_TARGETS);
  return cutsOn(situation, instrument, targets);
};

/** Points of position, 0–100, within which what is asked counts as met (R-Settlement). */
const MET = 2;

/** A ban on services hangs on what this seat wants of the other. */
const bans = (situation: Situation, disputes: readonly Dispute[]): readonly Params[] =>
  disputes.slice(0, MOST_TARGETS).flatMap(({ matter, other, asked }) => {
    const position = Math.round(asked);
    if (Math.abs(Math.round(matter.position) - position) <= MET) return [];
    return cutsOn(situation, 'service-ban', [other.id]).map((params) => ({
      ...params,
      issue: matter.issue,
      position,
    }));
  });
/** An answer in kind goes to those who press, as everybody sees. */
const counters = (situation: Situation): readonly Params[] => {
  const pressers = situation.view.board.ties
    .filter(({ layer, b }) => layer === 'sanction' && b === situation.me)
    .map(({ a }) => a);
  const own = situation.others.filter(({ id, friend }) => !friend && pressers.includes(id));
  return cutsOn(
    situation,
    'counter-sanction',
    own.slice(0, MOST_TARGETS).map(({ id }) => id),
  );
};

/** One's own cuts, taken back by a step or altogether. */
const reliefs = (situation: Situation): readonly Params[] =>
  situation.seat.measures
    .filter((measure) => isSanction(measure) && measure.params['package'] === undefined)
    .flatMap(({ id }) => [1, 4].map((steps) => ({ measure: id, steps })));

const carveOuts = (situation: Situation): readonly Params[] =>
  situation.seat.measures
    .filter((measure) => isSanction(measure) && measure.params['package'] === undefined)
    .flatMap((measure) =>
      (measure.params['carveOut'] ?? 0) === 0 ? [{ measure: measure.id, share: 2 }] : [],
    );

/** Whom this seat has under sanctions and has not yet shown this kindness. */
const onSanctioned = (situation: Situation, instrument: string): readonly Params[] => {
  const { measures } = situation.seat;
  const under = measures.filter(isSanction).map(({ target }) => target);
  const shown = measures
    .filter((measure) => measure.instrument === instrument)
    .map(({ target }) => target);
  return [...new Set(under)].flatMap((target) =>
    target === null || shown.includes(target) ? [] : [{ target }],
  );
};

/** Those whose good will this seat is after, and with whom it has no quarrel. */
const gifts = (situation: Situation): readonly Params[] =>
  situation.others
    .filter(
      ({ id, institution, tension }) =>
        !institution &&
        tension < WORTH_MEDIATING &&
        worth(situation.aims, 'trust', `${id}>${situation.me}`, 4) +
          worth(situation.aims, 'support', id, 1) >
          0,
    )
    .flatMap(({ id }) => [1, 2].map((size) => ({ to: id, size })));

/** Steps on what is owed or asked. */
const steps = (situation: Situation): readonly Params[] => {
  const { agreements, demands: asked } = situation.view.paper;
  const issues = new Set<string>();
  for (const { status, terms, delivered } of agreements) {
    if (status !== 'running') continue;
    terms.clauses.forEach((clause, at) => {
      if (clause.by === situation.me && (delivered[at] ?? 0) < MICRO) issues.add(clause.issue);
    });
  }
  for (const { to, status, issue } of asked)
    if (to === situation.me && (status === 'issued' || status === 'partly-met')) issues.add(issue);
  return [...issues].toSorted().flatMap((issue) => [1, 2, 4].map((step) => ({ issue, step })));
};

const own = (view: View, issue: ParamValue | undefined, me: string): boolean =>
  view.board.issues.some((item) => item.id === issue && item.owner === me);

/** Forces are moved against those with whom something is at stake, or in the air. */
const opposed = (
  { others }: Situation,
  disputes: readonly Dispute[],
  { towards }: Params,
): boolean =>
  disputes.some(({ other }) => other.id === towards) ||
  others.some(({ id, tension }) => id === towards && tension >= WORTH_MEDIATING);

/** What is done with and for friends, and in the dark; null for anything else. */
const darkOrAllied: typeof defenceSettings = (...given) =>
  defenceSettings(...given) ?? shadowSettings(...given);

/** Of orders that have a page of their own, and of those that are plain enough to need none. */
const otherSettings = (
  situation: Situation,
  disputes: readonly Dispute[],
  offering: Offering,
): readonly Params[] =>
  thirdSettings(situation, offering.instrument) ??
  regimeSettings(situation, offering.instrument) ??
  partnerSettings(situation, offering.instrument) ??
  darkOrAllied(situation, disputes, offering) ??
  settings(situation, offering);

/** The settings of an offering that are worth pricing. */
export const settingsOf = (
  situation: Situation,
  disputes: readonly Dispute[],
  offering: Offering,
): readonly Params[] => {
  const { me, view } = situation;
  switch (offering.instrument) {
    case 'demand':
      return demands(situation, disputes.slice(0, MOST_TARGETS));
    case 'rally':
      // Where nobody demands anything, or all of it is sworn against already, a vow is air.
      return settings(situation, offering).filter(
        ({ vow }) => vow !== true || hasWhatToVow(situation),
      );
    case 'mediation':
      return offices(situation);
    case 'comply':
      return steps(situation);
    case 'fait-accompli':
      return settings(situation, offering).filter((params) => own(view, params['issue'], me));
    case 'strike':
      return disputes
        .slice(0, 1)
        .map(({ other, matter }) => ({ target: other.id, issue: matter.issue }));
    case 'stand-down':
      return situation.seat.measures
        .filter((measure) => measure.layer === 'military')
        .map((measure) => ({ measure: measure.id }));
    case 'targeted-sanctions':
    case 'sectoral-sanctions':
    case 'export-controls':
    case 'embargo':
    case 'tariffs':
      return sanctions(situation, disputes, offering.instrument);
    case 'service-ban':
      return bans(situation, disputes);
    case 'counter-sanction':
      return counters(situation);
    case 'relief':
      return reliefs(situation);
    case 'carve-out':
      return carveOuts(situation);
    case 'aid':
      return gifts(situation);
    case 'humanitarian-channel':
    case 'guidance':
      return onSanctioned(situation, offering.instrument);
    case 'cyber':
      return disputes
        .slice(0, 1)
        .flatMap(({ other }) => ['economy', 'forces'].map((aim) => ({ target: other.id, aim })));
    case 'alert':
    case 'mobilise':
    case 'deployment':
    case 'exercise':
      return settings(situation, offering).filter((params) => opposed(situation, disputes, params));
    default:
      return otherSettings(situation, disputes, offering);
  }
};
