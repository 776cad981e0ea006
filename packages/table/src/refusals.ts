import type { Refusal } from '@convoy/engine';

/** Why the table turned a command down. */
export const tableRefusalCodes = [
  'not-allowed',
  'no-seat',
  'not-your-pen',
  'seat-taken-by-bot',
  'unknown-seat',
  'unknown-person',
  'already-seated',
  'observers-cannot-sit',
  'wrong-phase',
  'wrong-turn',
  'already-locked',
  'not-locked',
  'orders-refused',
  'paper-refused',
  'not-started',
  'already-started',
  'already-paused',
  'not-paused',
  'no-clock',
  'room-over',
  'malformed',
  'too-many-messages',
  'pen-is-yours',
  'rule-fixed',
  'awaits-votes',
  'not-put',
  'no-suggestion',
  'too-many-suggestions',
  'unknown-paper',
  'muted',
  'silenced',
  'channel-frozen',
  'not-a-go-between',
  'unknown-message',
  'already-passed',
  'may-not-alter',
  'may-not-withhold',
  'message-hidden',
  'no-control',
  'already-settled',
  'reason-needed',
  'unknown-inject',
  'already-fired',
  'bad-inject',
  'too-many-injects',
  'ruling-refused',
  'unknown-ruling',
  'already-undone',
  'other-matter',
  'act-waits',
  'act-used',
  'unknown-act',
  'unknown-line',
  'seat-held',
  'seat-closed',
  'seat-has-people',
  'unknown-key',
  'no-open-seat',
] as const;
export type TableRefusalCode = (typeof tableRefusalCodes)[number];

export interface TableRefusal {
  readonly code: TableRefusalCode;
  readonly field: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
  /** The engine's refusals, where it refused orders or paper. */
  readonly because: readonly Refusal[];
}
