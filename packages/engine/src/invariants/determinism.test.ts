import { describe, expect, it } from 'vitest';
import type { Order, PaperAct } from '../acts.ts';
import type { RecordedTurn, Recording } from '../recording.ts';
import { hashText } from '../hash.ts';
import { replay } from '../recording.ts';
import { PATIENCE, forGames } from '../testing/arbitraries.ts';
import { deepFreeze } from '../testing/freeze.ts';
import { tapeOf } from '../testing/random-game.ts';
import type { Tape } from '../testing/random-game.ts';
import { strait } from '../testing/scenario.ts';

const shuffled = <Item>(tape: Tape, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: tape.next(1000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Another arrival of the same papers: seats interleave otherwise, each keeps its own sequence. */
const otherArrival = (tape: Tape, papers: RecordedTurn['papers']): RecordedTurn['papers'] => {
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

/** What answers nothing, and ballots: a seat's own follow one another in its own sequence. */
const NEW: ReadonlySet<string> = new Set<PaperAct['type']>([
  'offer.make',
  'package.propose',
  'consent.ask',
  'ballot.cast',
]);

/** Papers that do not answer one another: only these may arrive in any sequence. */
const unanswered = (recording: Recording): Recording => ({
  ...recording,
  turns: recording.turns.map((turn) => ({
    ...turn,
    papers: turn.papers.filter(({ act }) => NEW.has(act.type)),
  })),
});

describe('invariants 1 and 4: the same causes give the same history', { timeout: PATIENCE }, () => {
  it('a recorded game replays to the same bytes, turn by turn', () => {
    forGames(15, ({ recording, states }) => {
      const copy = replay(deepFreeze(strait), recording);
      expect(hashText(JSON.stringify(copy.state))).toBe(hashText(JSON.stringify(states.at(-1))));
      expect(replay(strait, recording).hashes).toEqual(copy.hashes);
      expect(copy.hashes).toHaveLength(states.length);
    });
  });

  it('another salt throws other dice', () => {
    let thrown = 0;
    forGames(8, ({ recording }) => {
      const other = { ...recording, chance: { ...recording.chance, salt: 'another' } };
      const first = replay(strait, recording);
      if (!first.state.ledger.flat().some(({ kind }) => kind === 'draw')) return;
      thrown += 1;
      expect(replay(strait, other).hashes).not.toEqual(first.hashes);
    });
    expect(thrown).toBeGreaterThan(0);
  });

  it('the sequence of seats, of orders and of arrival changes no byte', () => {
    forGames(20, (game, shuffle) => {
      const recording = unanswered(game.recording);
      const tape = tapeOf(shuffle);
      const turns = recording.turns.map((turn) => permuted(tape, turn));
      expect(replay(strait, { ...recording, turns }).hashes).toEqual(
        replay(strait, recording).hashes,
      );
    });
  });
});
