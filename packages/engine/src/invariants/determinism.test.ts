import { beforeAll, describe, expect, it } from 'vitest';
import type { Order, PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import type { RecordedTurn, Recording } from '../recording.ts';
import { replay } from '../recording.ts';
import type { State } from '../state/state.ts';
import { PATIENCE, forGames } from '../testing/arbitraries.ts';
import { putTo } from '../testing/claims.ts';
import type { Claims } from '../testing/claims.ts';
import { crisis } from '../testing/random-game.ts';
import { tapeOf } from '../testing/tape.ts';
import type { Tape } from '../testing/tape.ts';
import { endOf } from './books.ts';

const shuffled = <Item>(tape: Tape, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: tape.next(1000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** What answers nothing, and ballots: a seat's own follow one another in its own sequence. */
const NEW: ReadonlySet<string> = new Set<PaperAct['type']>([
  'offer.make',
  'package.propose',
  'consent.ask',
  'ballot.cast',
]);

/** A promise to sign answers the package that it names. */
const isNew = (act: PaperAct): boolean =>
  NEW.has(act.type) &&
  !(
    act.type === 'offer.make' && (act.terms.undertakings ?? []).some(({ kind }) => kind === 'sign')
  );

/**
 * Another arrival of the same papers: seats interleave otherwise, each keeps its own sequence. Papers
 * that answer one another can arrive in one sequence only.
 */
const otherArrival = (tape: Tape, papers: RecordedTurn['papers']): RecordedTurn['papers'] => {
  if (papers.some(({ act }) => !isNew(act))) return papers;
  const seats = shuffled(tape, [...new Set(papers.map(({ seat }) => seat))]);
  return seats.flatMap((seat) => papers.filter((paper) => paper.seat === seat));
};

const permuted = (tape: Tape, turn: RecordedTurn): RecordedTurn => ({
  ...turn,
  papers: otherArrival(tape, turn.papers),
  orders: Object.fromEntries(
    shuffled(tape, Object.entries(turn.orders)).map(
      ([seat, orders]): [string, readonly Order[]] => [seat, shuffled(tape, orders)],
    ),
  ),
});

/** The same causes once more, without a look at any view on the way. */
const again = ({ length, turns, chance }: Recording): State => {
  let state = engine.open(crisis, length);
  const fold = (result: ReturnType<typeof engine.negotiate>): void => {
    if (result.ok) state = engine.evolve(state, result.value);
  };
  for (const { papers, injects, rulings, orders } of turns) {
    for (const { seat, act } of papers) fold(engine.negotiate(state, seat, act));
    for (const what of injects) fold(engine.inject(state, what));
    for (const ruling of rulings) fold(engine.rule(state, ruling));
    state = engine.evolve(state, engine.resolve(state, orders, chance));
  }
  return state;
};

/** Where two worlds part: the first line of the ledger, or another part of the state. */
const parting = (one: State, two: State): string | null => {
  if (JSON.stringify(one) === JSON.stringify(two)) return null;
  const [first, second] = [one.ledger.flat(), two.ledger.flat()];
  const at = first.findIndex(
    (line, index) => JSON.stringify(line) !== JSON.stringify(second[index]),
  );
  return `worlds part at ${JSON.stringify(first[at] ?? null)} and ${JSON.stringify(second[at] ?? null)}`;
};

const claims: Claims = {
  'the same acts, in whatever sequence of seats, orders and arrival, give the same bytes': (
    game,
    more,
  ) => {
    const tape = tapeOf(more);
    const turns = game.recording.turns.map((turn) => permuted(tape, turn));
    return parting(endOf(game), again({ ...game.recording, turns }));
  },
};

describe('invariants 1 and 4: the same causes give the same history', { timeout: PATIENCE }, () => {
  let broken: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    broken = putTo(claims);
  }, PATIENCE);

  it.each(Object.keys(claims))('%s', (name) => {
    expect(broken.get(name)).toBeUndefined();
  });

  it('a recorded game replays to the same bytes and views, turn by turn', () => {
    forGames(10, ({ recording, states }) => {
      const { state, hashes } = replay(crisis, recording);
      expect(parting(state, states.at(-1) ?? state)).toBeNull();
      expect(replay(crisis, recording).hashes).toEqual(hashes);
      expect(hashes).toHaveLength(states.length);
    });
  });

  it('another salt throws other dice', () => {
    let thrown = 0;
    forGames(12, ({ recording }) => {
      const other = { ...recording, chance: { ...recording.chance, salt: 'another' } };
      const first = replay(crisis, recording);
      if (!first.state.ledger.flat().some(({ kind }) => kind === 'draw')) return;
      thrown += 1;
      expect(replay(crisis, other).hashes).not.toEqual(first.hashes);
    });
    expect(thrown).toBeGreaterThan(0);
  });
});
