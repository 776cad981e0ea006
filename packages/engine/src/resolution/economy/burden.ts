import { flowId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { inWorld, once } from '../../once.ts';
import { bite, cutShare, rampOver } from '../../rules/bite.ts';
import { resilience } from '../../rules/leak.ts';
import { overcompliance } from '../../rules/overcompliance.ts';
import type { Scenario } from '../../scenario.ts';
import type { State } from '../../state/state.ts';
import { quantity } from '../read.ts';
import { startDay } from './calendar.ts';
import { channelOpen, covers, guidanceOf, sanctionsBetween, tradeMeasures } from './sanctions.ts';
import type { Sanction, Sector } from './sanctions.ts';

interface Exposure {
  readonly to: ActorId;
  readonly sector: Sector;
  /** % of GDP. */
  readonly share: number;
}

/** What each economy rests on. */
const exposures = once((scenario: Scenario): ReadonlyMap<ActorId, readonly Exposure[]> => {
  const byActor = new Map<ActorId, Exposure[]>();
  for (const { of, to, sector: id, share } of scenario.exposures) {
    const sector = scenario.sectors.find((one) => one.id === id);
    if (sector === undefined) continue;
    byActor.set(of, [...(byActor.get(of) ?? []), { to, sector, share }]);
  }
  return byActor;
});
const NO_EXPOSURES: readonly Exposure[] = [];
export const exposuresOf = (state: State, actor: ActorId): readonly Exposure[] =>
  exposures(state.scenario).get(actor) ?? NO_EXPOSURES;

/** The strongest of several sanctions on one branch, ramp included, 0–1. */
interface Strongest {
  /** What is cut, and how much of it by law: the part of it that falls on whom is asked about. */
  readonly cut: number;
  readonly law: number;
  /** R-Leak: share, 0–1, that comes in by other ways. */
  readonly leak: number;
  readonly sanction: Sanction;
}

/**
 * The sanction of one on another that takes most of a branch: from its target, where `leak` of it
 * comes in by other ways, or from its own author, who knows none.
 */
const strongest = (
  state: State,
  [by, target]: readonly [ActorId, ActorId],
  sector: Sector,
  days: number,
  onAuthor: boolean,
  leak: number,
): Strongest | null => {
  let best: Strongest | null = null;
  let most = 0;
  for (const sanction of sanctionsBetween(state, by, target)) {
    if (!covers(sanction, sector)) continue;
    const age = startDay(state, state.turn) - startDay(state, sanction.measure.binds);
    const felt = rampOver(sector.kind, age, age + days);
    const part = onAuthor ? sanction.blowback : 1;
    const guidance = guidanceOf(state, by, target);
    const extra = overcompliance(sanction.tier, sanction.ambiguity, guidance);
    const cut = cutShare(sanction, extra) * felt * part;
    const leaks = onAuthor ? 0 : leak * sanction.leaks;
    const takes = cut * sanction.enforcement * (1 - leaks);
    if (best !== null && most >= takes) continue;
    best = { cut, law: cutShare(sanction) * felt * part, leak: leaks, sanction };
    most = takes;
  }
  return best;
};

/** R-Leak. What effort so far spares a branch of an economy, 0–0.4. */
const sparedIn = (state: State, actor: ActorId, sector: string): number => {
  const effort = tradeMeasures(state, 'resilience').find(
    (measure) => measure.by === actor && measure.params['sector'] === sector,
  );
  if (effort === undefined) return 0;
  return resilience(startDay(state, state.turn) - startDay(state, effort.binds));
};

/** One tie of an economy that is cut, by the other, by itself or by both. */
export interface Tie {
  readonly other: ActorId;
  readonly sector: string;
  readonly exposure: number;
  /** % of GDP a year: what it loses, and what of that is its own doing. */
  readonly value: number;
  readonly own: boolean;
  /** What of the value firms add to the law. */
  readonly extra: number;
  /** What the cut would take without leaks and stockpiles. */
  readonly whole: number;
  readonly sanction: Sanction;
}

const tieOf = (
  state: State,
  actor: ActorId,
  { to, sector, share }: Exposure,
  days: number,
): Tie | null => {
  const leak = quantity(state, 'leak', flowId(actor, sector.id));
  const imposed = strongest(state, [to, actor], sector, days, false, leak);
  const mine = strongest(state, [actor, to], sector, days, true, 0);
  if (imposed === null && mine === null) return null;
  const spared = sparedIn(state, actor, sector.id);
  const valueOf = ({ sanction, leak: leaks }: Strongest, cut: number): number =>
    bite({
      exposure: share,
      cut,
      enforcement: sanction.enforcement,
      leak: leaks,
      resilience: spared,
    }).value;
  const given = (found: Strongest, own: boolean): Tie => {
    const value = valueOf(found, found.cut);
    return {
      other: to,
      sector: sector.id,
      exposure: share,
      value,
      own,
      extra: value - valueOf(found, found.law),
      whole: share * found.cut * found.sanction.enforcement,
      sanction: found.sanction,
    };
  };
  const theirs = imposed === null ? null : given(imposed, false);
  const back = mine === null ? null : given(mine, true);
  if (theirs === null || back === null) return theirs ?? back;
  return back.value > theirs.value ? back : theirs;
};

/** What stands against an economy and what its own measures cost it, before reserves. */
export interface Burden {
  readonly ties: readonly Tie[];
  /** % of GDP a year. */
  readonly gross: number;
  /** Parts of it: what others impose, what firms add, what comes back of its own. */
  readonly imposed: number;
  readonly extra: number;
  readonly blowback: number;
  /** What leaks and stockpiles spare it. */
  readonly spared: number;
  /** Share, 0–1, of all its dealings that others cut; and as it counts for civilians (R-Harm). */
  readonly breadth: number;
  readonly hardship: number;
  /** Share, 0–1, of the hardship whose authors keep food and medicine flowing. */
  readonly channel: number;
  readonly causes: readonly EntryId[];
}

const sum = (ties: readonly Tie[], of: (tie: Tie) => number): number =>
  ties.reduce((total, tie) => total + of(tie), 0);
const over = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** R-Bite. The burden of an economy in the mean of the next `days`, or at this moment where that is 0. */
export const burdenOf = inWorld((state, actor: ActorId, days): Burden => {
  const ties = exposuresOf(state, actor).flatMap((exposure) => {
    const tie = tieOf(state, actor, exposure, days);
    return tie === null ? [] : [tie];
  });
  const imposed = ties.filter(({ own }) => !own);
  const gross = sum(ties, ({ value }) => value);
  const total = exposuresOf(state, actor).reduce((all, { share }) => all + share, 0);
  const hurt = ({ whole, sanction }: Tie): number => whole * sanction.harm;
  const hardship = sum(imposed, hurt);
  const kept = imposed.filter(({ other }) => channelOpen(state, other, actor));
  return {
    ties,
    gross,
    imposed: sum(imposed, ({ value, extra }) => value - extra),
    extra: sum(imposed, ({ extra }) => extra),
    blowback: sum(ties, ({ own, value }) => (own ? value : 0)),
    spared: sum(ties, ({ whole, value }) => whole - value),
    breadth: over(
      sum(imposed, ({ whole }) => whole),
      total,
    ),
    hardship: over(hardship, total),
    channel: over(sum(kept, hurt), hardship),
    causes: [...new Set(ties.map(({ sanction }) => sanction.measure.cause))],
  };
});
