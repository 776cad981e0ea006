import type { ActorId, EntryId } from '../ids.ts';
import { SANCTION_TRUST } from '../rules/bite.ts';
import { demandProgress } from '../rules/settlement.ts';
import type { Trigger } from '../package-terms.ts';
import type { Package, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { moveTrust } from './own-figures.ts';
import { startPart } from './package-measures.ts';
import { partOf } from './packages.ts';
import { issueOf, quantity } from './read.ts';

/** What lies behind an event that a trigger waits for, since the package binds; empty where it has not come about. */
const causesOf = (state: State, pack: Package, { when, share }: Trigger): readonly EntryId[] => {
  const since = pack.boundIn ?? state.turn;
  const { target, issue, position } = pack.terms;
  const later = state.ledger.slice(since, state.turn).flat();
  switch (when) {
    case 'lapsed': {
      const demands = state.demands
        .filter(({ from, to, issue: on }) => from === pack.sponsor && to === target && on === issue)
        .map(({ id }) => id);
      return later.flatMap((entry) =>
        entry.kind === 'fact' &&
        entry.fact.type === 'demand.status' &&
        entry.fact.status === 'lapsed' &&
        demands.includes(entry.fact.demand)
          ? [entry.id]
          : [],
      );
    }
    case 'struck':
      return later.flatMap((entry) =>
        entry.kind === 'fact' && entry.fact.type === 'strike' && entry.fact.by === target
          ? [entry.id]
          : [],
      );
    case 'benchmark': {
      const from = issueOf(state, issue)?.position ?? position;
      const seen = 100 * demandProgress(from, quantity(state, 'position', issue), position);
      // Where the members named somebody to say so, it is what that one says that counts.
      const met = pack.terms.certifier === null ? seen : (pack.certified ?? 0);
      return met >= (share ?? 100) ? [pack.cause] : [];
    }
  }
};

/** Total of the tiers that a member cuts. */
const tiers = (pack: Package, seat: ActorId): number =>
  partOf(pack, seat).reduce((sum, { tier }) => sum + tier, 0);

/** Whose part is decided by what it said this turn, or is over: not by triggers. */
const spoken = ({ turn }: State, { answers, leaving }: Package, seat: ActorId): boolean =>
  leaving.includes(seat) || answers[seat]?.turn === turn || (answers[seat]?.until ?? turn) < turn;

/** Every member's part follows at once; the target feels it in each of them. */
const shift = (context: PhaseContext, old: Package, now: Package, because: EntryId): void => {
  for (const seat of now.members) {
    const added = tiers(now, seat) - tiers(old, seat);
    if (added === 0 || spoken(context.state, now, seat)) continue;
    startPart(context, now, seat, because);
    moveTrust(context, now.terms.target, seat, {
      rule: 'R-Accession',
      term: 'agreed-in-advance',
      because,
      by: added * (added > 0 ? SANCTION_TRUST.imposed : -SANCTION_TRUST.lifted),
    });
  }
};

/** What brings a reserve into force by itself. */
const CALLS: readonly Trigger[] = [
  { when: 'lapsed', change: 1, share: null },
  { when: 'struck', change: 1, share: null },
];

/**
 * R-Accession. What was held in reserve comes into force: because the sponsor called it this turn, or
 * by itself once the demand has lapsed or the target has struck. Gives the package as it then stands.
 */
const callReserve = (context: PhaseContext, pack: Package): Package => {
  const { turn } = context.state;
  if (!pack.terms.measures.some(({ reserve }) => reserve)) return pack;
  if (pack.called !== null && pack.called < turn) return pack;
  const held = { ...pack, called: null };
  const now = { ...pack, called: turn };
  const because =
    pack.called === turn
      ? [pack.cause]
      : CALLS.flatMap((event) => causesOf(context.state, pack, event));
  if (because.length === 0) return pack;
  const fact = { type: 'package.called', package: pack.id } as const;
  shift(context, held, now, context.fact({ rule: 'R-Accession', fact, because, audience: 'all' }));
  return now;
};

/**
 * R-Accession. What was agreed in advance happens by itself: once what a trigger waits for has come
 * about, all members' cuts go up or down by a tier. Gives the package as it then stands.
 */
export const pullTriggers = (context: PhaseContext, before: Package): Package => {
  const { state } = context;
  if (before.boundIn === null || before.boundIn >= state.turn) return before;
  const pack = callReserve(context, before);
  const pulled = pack.terms.triggers.flatMap((trigger, at) => {
    const because = pack.fired.includes(at) ? [] : causesOf(state, pack, trigger);
    if (because.length === 0) return [];
    const fact = { type: 'package.triggered', package: pack.id, trigger: at } as const;
    return [{ at, entry: context.fact({ rule: 'R-Accession', fact, because, audience: 'all' }) }];
  });
  const last = pulled.at(-1);
  if (last === undefined) return pack;
  const now = { ...pack, fired: [...pack.fired, ...pulled.map(({ at }) => at)] };
  shift(context, pack, now, last.entry);
  return now;
};
