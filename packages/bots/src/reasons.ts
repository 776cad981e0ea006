import type { PaperAct } from '@convoy/engine';
import { toMicro } from '@convoy/engine';
import type { BotReason } from './bot.ts';

/** One thing that a bot does with paper, or only weighs, and why. */
export interface Step {
  readonly act: PaperAct | null;
  readonly reason: BotReason;
}

export const reasonOf = (
  code: BotReason['code'],
  about: string | null,
  gain: number,
  detail: Readonly<Record<string, number>>,
): BotReason => ({
  code,
  instrument: null,
  about,
  gain: toMicro(gain),
  detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, toMicro(value)])),
});
