import { duties, missRules, seatDoors } from '@convoy/table';
import { z } from 'zod';
import { turnForecastSchema } from './forecast.ts';
import { count, name, person, seat, seats, turn, words } from './parts.ts';

const dutyList = z.array(z.enum(duties)).max(duties.length);
const on = z.boolean();
const look = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seat }),
  z.strictObject({ kind: z.literal('observer') }),
  z.strictObject({ kind: z.literal('projector') }),
]);
const grade = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('shadow'), seat }),
  z.strictObject({ kind: z.literal('truth') }),
]);
const scenes = [
  ...(['join', 'news', 'board', 'clock', 'roll-call', 'ladder', 'changes'] as const),
  ...(['debrief', 'pause', 'blank'] as const),
] as const;
const missUses = missRules.filter((rule) => rule !== 'wait');

export const staffEvents = {
  'view.looked': z.strictObject({ type: z.literal('view.looked'), person, look }),
  'turn.foreseen': z.strictObject({
    ...{ type: z.literal('turn.foreseen'), person, forecast: turnForecastSchema },
  }),
  'control.invited': z.strictObject({
    ...{ type: z.literal('control.invited'), n: count, hash: name, duties: dutyList },
  }),
  'invitation.revoked': z.strictObject({ type: z.literal('invitation.revoked'), n: count }),
  'invitation.used': z.strictObject({ type: z.literal('invitation.used'), n: count, person }),
  'duties.set': z.strictObject({ type: z.literal('duties.set'), person, duties: dutyList }),
  'control.removed': z.strictObject({ type: z.literal('control.removed'), person }),
  'screen.pinned': z.strictObject({
    ...{ type: z.literal('screen.pinned'), scene: z.enum(scenes).nullable() },
  }),
  'screen.code-hidden': z.strictObject({ type: z.literal('screen.code-hidden'), on }),
  'names.asked': z.strictObject({ type: z.literal('names.asked'), on }),
  'locks.named': z.strictObject({ type: z.literal('locks.named'), on }),
  'shadow.asked': z.strictObject({
    ...{ type: z.literal('shadow.asked'), person, seat: seat.nullable() },
  }),
  'grade.set': z.strictObject({ type: z.literal('grade.set'), person, grade }),
  'grace.used': z.strictObject({ type: z.literal('grace.used'), seat, turn }),
  'deadline.missed': z.strictObject({ type: z.literal('deadline.missed'), seat, turn }),
  'seat.offered': z.strictObject({
    ...{ type: z.literal('seat.offered'), seat, on, why: z.enum(['missed', 'asked']) },
  }),
  'person.released': z.strictObject({ type: z.literal('person.released'), seat, person }),
  'seat.taken-over': z.strictObject({ type: z.literal('seat.taken-over'), seat, person }),
  'seat.door-set': z.strictObject({
    ...{ type: z.literal('seat.door-set'), seat, door: z.enum(seatDoors), key: name.nullable() },
  }),
  'miss-rule.set': z.strictObject({
    ...{ type: z.literal('miss-rule.set'), seat, rule: z.enum(missRules) },
  }),
  'orders.missed': z.strictObject({
    ...{ type: z.literal('orders.missed'), seat, turn, used: z.enum(missUses) },
  }),
  'turn.awaits': z.strictObject({ type: z.literal('turn.awaits'), turn, seats }),
  'seat.nudged': z.strictObject({ type: z.literal('seat.nudged'), seat, turn }),
  'whisper.sent': z.strictObject({
    ...{ type: z.literal('whisper.sent'), seat, n: count, text: words, person },
  }),
  'whisper.seen': z.strictObject({ type: z.literal('whisper.seen'), seat, n: count, person }),
  'broadcast.sent': z.strictObject({
    ...{ type: z.literal('broadcast.sent'), text: words.nullable(), person },
  }),
  'deputy.seated': z.strictObject({
    ...{ type: z.literal('deputy.seated'), seat, person, by: person },
  }),
  'device.opened': z.strictObject({ type: z.literal('device.opened'), person, by: person }),
  'device.closed': z.strictObject({ type: z.literal('device.closed'), person, by: person }),
  'device.seated': z.strictObject({ type: z.literal('device.seated'), seat, person }),
  'device.pin-reset': z.strictObject({ type: z.literal('device.pin-reset'), seat, by: person }),
  'code.reissued': z.strictObject({ type: z.literal('code.reissued'), person, by: person }),
} as const;
