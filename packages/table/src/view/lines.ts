import { carryingRule } from '../commands/talk-rules.ts';
import type { Person, TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import type { Relay } from '../state/talk-state.ts';
import type { Surroundings } from './surroundings.ts';
import { maySeeWhole } from './whole.ts';
import type { LineRole, SeenFate, SeenLine, SeenRelay } from './talk-types.ts';

const roleOf = (state: TableState, viewer: Person, relay: Relay): LineRole | null => {
  if (viewer.role === 'control' || maySeeWhole(state, viewer)) return 'whole';
  switch (viewer.seat) {
    case null:
      return null;
    case relay.from:
      return 'sender';
    case relay.via:
      return 'carrier';
    case relay.to:
      return relay.fate.kind === 'passed' ? 'receiver' : null;
    default:
      return null;
  }
};

const fateOf = ({ fate }: Relay): SeenFate =>
  fate.kind === 'passed' ? (fate.altered ? 'altered' : 'passed') : fate.kind;

/** What the viewer gets of one message; the reporter's own mark is set by the place they know. */
const shown = (
  state: TableState,
  viewer: Person,
  role: LineRole,
  relay: Relay,
  around: Surroundings,
): SeenRelay => {
  const { line, n, from, person, fate } = relay;
  const hidden = isHidden(state.talk, line, n);
  const mine = viewer.role === 'control' || !hidden;
  const received = role === 'receiver' && fate.kind === 'passed' ? fate : null;
  const whole = role === 'carrier' || role === 'whole';
  const reported = state.talk.reports.some(
    (one) => one.channel === line && one.n === n && one.person === viewer.id,
  );
  return {
    n: received?.n ?? n,
    turn: received?.turn ?? relay.turn,
    phase: received?.phase ?? relay.phase,
    from,
    callSign:
      received === null && viewer.role !== 'projector' ? (around.callSigns[person] ?? '') : '',
    person: viewer.role === 'control' ? person : null,
    text: mine ? (received?.text ?? relay.text) : '',
    at: received?.at ?? relay.at,
    hidden,
    reported,
    fate: received === null ? (whole ? fateOf(relay) : 'given') : 'received',
    passed: whole && mine && fate.kind === 'passed' && fate.altered ? fate.text : null,
  };
};

const passedOrder = ({ fate }: Relay): number => (fate.kind === 'passed' ? fate.order : 0);

/**
 * Lines through a third seat. A receiver's come in the sequence in which they were passed: that in
 * which they were given would tell how long each lay with its carrier.
 */
export const linesOf = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): readonly SeenLine[] => {
  const seen = state.talk.relays.flatMap((relay) => {
    const role = roleOf(state, viewer, relay);
    return role === null ? [] : [{ relay, role }];
  });
  const received = seen
    .filter(({ role }) => role === 'receiver')
    .toSorted((a, b) => passedOrder(a.relay) - passedOrder(b.relay));
  const sorted = [...seen.filter(({ role }) => role !== 'receiver'), ...received];
  const heads = new Map(sorted.toReversed().map((one) => [one.relay.line, one]));
  const ids = [...new Set(sorted.map(({ relay }) => relay.line))];
  return ids.flatMap((id) => {
    const head = heads.get(id);
    if (head === undefined) return [];
    const { role } = head;
    const { from, via, to } = head.relay;
    const rule = carryingRule(state, from, via, to);
    return [
      {
        ...{ id, from, via, to, as: role },
        // Whoever only receives is not told what was done about those who wrote to them.
        frozen: role !== 'receiver' && state.talk.frozen.includes(id),
        ...{ alter: rule?.alter ?? false, withhold: rule?.withhold ?? false },
        messages: sorted
          .filter(({ relay }) => relay.line === id)
          .map(({ relay }) => shown(state, viewer, role, relay, around)),
      },
    ];
  });
};
