import { broadcast, nudge, setMissRule, seeWhisper, whisper } from './address.ts';
import type { Command } from './commands.ts';
import type { Ask, Decision } from './context.ts';
import { endDeputy } from './deputy.ts';
import { claimByKey, placeMe, setDoor, spread } from './places.ts';
import { seatingCommands } from './seating-commands.ts';

type SeatingType = (typeof seatingCommands)[number]['shape']['type']['value'];
export type SeatingCommand = Extract<Command, { readonly type: SeatingType }>;

const types: ReadonlySet<string> = new Set(seatingCommands.map(({ shape }) => shape.type.value));
export const isSeatingCommand = (command: Command): command is SeatingCommand =>
  types.has(command.type);

/** Who may sit where, what control says to seats, and what becomes of missed deadlines. */
export const handleSeating = (ask: Ask, command: SeatingCommand): Decision => {
  switch (command.type) {
    case 'seat.claim-by-key':
      return claimByKey(ask, command.key);
    case 'seat.place':
      return placeMe(ask);
    case 'seats.spread':
      return spread(ask);
    case 'seat.set-door':
      return setDoor(ask, command.seat, command.door);
    case 'broadcast.send':
      return broadcast(ask, command.text);
    case 'miss-rule.choose':
      return setMissRule(ask, command.seat, command.rule);
    case 'seat.nudge':
      return nudge(ask, command.seat);
    case 'whisper.send':
      return whisper(ask, command.seat, command.text);
    case 'whisper.see':
      return seeWhisper(ask, command.n);
    case 'deputy.end':
      return endDeputy(ask, command.seat);
  }
};
