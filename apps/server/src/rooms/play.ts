import { decide, evolve } from '@convoy/table';
import type {
  Context,
  Decision,
  Input,
  PersonId,
  RoomEvent,
  TableRefusal,
  TableState,
} from '@convoy/table';
import type { ActorId } from '@convoy/engine';
import type { Bots, Log } from '../ports.ts';
import { botOrders, botPaper, calls, noOrders } from './stand-ins.ts';
import type { Cut } from '@convoy/table';

export interface Played {
  readonly state: TableState;
  readonly decision: Decision;
  readonly events: readonly RoomEvent[];
}

/**
 * Rounds of bots answering bots after one input. What they may write in a turn is limited, so that
 * a game of bots alone ends long before.
 */
const rounds = 2000;

interface Running {
  state: TableState;
  readonly events: RoomEvent[];
}

const take = (run: Running, input: Input, person: PersonId | null, context: Context): Decision => {
  const decision = decide(run.state, input, context);
  if (decision.ok)
    for (const event of decision.events) {
      run.state = evolve(run.state, { at: context.now, person, event });
      run.events.push(event);
    }
  return decision;
};

const codeOf = ({ because, code }: TableRefusal): string => because[0]?.code ?? code;

/** Paper first, as what was signed changes what is worth ordering. */
const answerPaper = (
  run: Running,
  seat: ActorId,
  { bots, cut, log }: Hands,
  context: Context,
): void => {
  const write = (input: Input): boolean => {
    const decision = take(run, input, null, context);
    if (!decision.ok) log.warn({ seat, code: codeOf(decision.refusal) }, 'bot-paper-refused');
    return decision.ok;
  };
  while (botPaper(run.state, seat, bots, cut).some(write));
};

const decideOrders = (
  run: Running,
  seat: ActorId,
  { bots, cut, log }: Hands,
  context: Context,
): void => {
  if (run.state.phase !== 'order') return;
  const decision = take(run, botOrders(run.state, seat, bots, cut), null, context);
  if (decision.ok) return;
  const code = codeOf(decision.refusal);
  log.warn({ seat, code }, 'bot-orders-refused');
  take(run, noOrders(seat, code), null, context);
};

interface Hands {
  readonly bots: Bots;
  readonly cut: Cut;
  readonly log: Log;
}

/**
 * One input and everything that bots do about it, so that no person's next command ever meets a
 * bot that has not yet answered, and all of it is stored together.
 */
export const play = (
  state: TableState,
  input: Input,
  person: PersonId | null,
  context: Context,
  hands: Hands,
): Played => {
  const run: Running = { state, events: [] };
  const decision = take(run, input, person, context);
  let seen = 0;
  for (let round = 0; round < rounds && seen < run.events.length; round += 1) {
    const fresh = run.events.slice(seen);
    seen = run.events.length;
    const asked = calls(
      run.state,
      fresh.filter((event) => concerns(event, run.state)),
    );
    for (const seat of asked.paper) answerPaper(run, seat, hands, context);
    for (const seat of asked.orders) decideOrders(run, seat, hands, context);
  }
  return { state: run.state, decision, events: run.events };
};

/** Old phases need no answer when one input runs through several of them. */
const concerns = (event: RoomEvent, state: TableState): boolean =>
  event.type !== 'phase.entered' || (event.phase === state.phase && event.turn === state.turn);
