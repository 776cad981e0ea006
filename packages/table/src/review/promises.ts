import { clamp, LOOKING_AWAY, MICRO, tierShare, toMicro } from '@convoy/engine';
import type { ActorId, KeptStatus, Measure, Package, State } from '@convoy/engine';
import { factsOf } from './history.ts';
import type { PromiseLine, WordLine } from './types.ts';

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** By how many tiers what was agreed in advance, and has come about, changes every part. */
const shiftOf = ({ terms, fired }: Package): number =>
  fired.reduce((sum, at) => sum + (terms.triggers[at]?.change ?? 0), 0);

/** What a seat signed, branch by branch: as its answer changed it, else as the package asks. */
const signedIn = (pack: Package, seat: ActorId) => {
  const { terms, called, answers } = pack;
  return terms.measures
    .filter(({ reserve }) => !reserve || called !== null)
    .map(({ sector, tier }) => {
      const own = answers[seat]?.parts.find((part) => part.sector === sector);
      const said = own?.tier ?? tier;
      const now = said === 0 ? 0 : clamp(said + shiftOf(pack), 0, 4);
      return { sector, tier: now, carveOut: own?.carveOut ?? 0 };
    });
};

const share = (tier: number, carveOut: number): number =>
  tier === 0 ? 0 : tierShare(tier) * (1 - carveOut / 100);

const figure = ({ params }: Measure, name: string): number => {
  const value = params[name];
  return typeof value === 'number' ? value : 0;
};

/** Whether a seat lets its own people look away from what it signed. */
const looksAway = ({ measures }: State, seat: ActorId, target: ActorId): boolean =>
  measures.some(
    ({ instrument, by, target: at, params }) =>
      by === seat &&
      at === target &&
      (instrument === 'slow-walk' || (instrument === 'wedge-offer' && params['step'] === 'take')),
  );

const lineOf = (state: State, pack: Package, seat: ActorId, turn: number): PromiseLine => {
  const signed = signedIn(pack, seat);
  const { target } = pack.terms;
  const ordered = signed.map(({ sector }) =>
    state.measures
      .filter((one) => one.by === seat && one.params['package'] === pack.id)
      .filter((one) => one.params['sector'] === sector && one.binds <= state.turn)
      .reduce(
        (most, one) => Math.max(most, share(figure(one, 'tier'), figure(one, 'carveOut'))),
        0,
      ),
  );
  const kept = looksAway(state, seat, target) ? LOOKING_AWAY : 1;
  return {
    ...{ package: pack.id, seat, turn },
    signed: toMicro(mean(signed.map(({ tier, carveOut }) => share(tier, carveOut)))),
    ordered: toMicro(mean(ordered)),
    enforced: toMicro(mean(ordered) * kept),
  };
};

/** R-Accession. What each member of a package had signed, and what it had in force, after every turn that it was bound. */
export const promisesOf = (worlds: readonly State[]): readonly PromiseLine[] =>
  worlds.flatMap((state, turn) =>
    state.packages
      .filter(({ status, boundIn }) => boundIn !== null && status === 'bound')
      .flatMap((pack) => pack.members.map((seat) => lineOf(state, pack, seat, turn))),
  );

/** An undertaking is kept or not; one that came to nothing is neither. */
const shareKept = (status: KeptStatus | undefined): number | null =>
  status === 'void' || status === 'recorded' ? null : status === 'done' ? MICRO : 0;

/** What each side of each agreement undertook to bring about, and how much of it came. */
export const wordsOf = ({ agreements, ledger }: State): readonly WordLine[] => {
  const bound = factsOf({ entries: ledger.flat() }, 'agreement.bound');
  return agreements.flatMap(({ id, from, terms, delivered, kept, turn, cause }) => {
    const entry = bound.find(({ fact }) => fact.agreement.id === id)?.id ?? cause;
    const head = (by: ActorId) => ({
      ...{ agreement: id, turn, seat: by, to: by === from ? terms.to : from, entry },
    });
    return [
      ...terms.clauses.map(({ by, issue }, at): WordLine => ({
        ...{ ...head(by), kind: 'position', issue, delivered: delivered[at] ?? 0 },
      })),
      ...(terms.undertakings ?? []).map(({ by, kind }, at): WordLine => ({
        ...{ ...head(by), kind, issue: null, delivered: shareKept(kept?.[at]) },
      })),
    ];
  });
};
