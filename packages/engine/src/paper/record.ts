import type { PaperAct } from '../acts.ts';
import type { Fact } from '../effects/facts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import type { Audience, Entry } from '../ledger/entry.ts';
import type { Refusal, RefusalCode, Result } from '../refusals.ts';
import { idsIn } from '../resolution/recorder.ts';
import type { State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';

export const refusal = (
  code: RefusalCode,
  field: string | null,
  detail: Refusal['detail'] = {},
): Refusal => ({ code, field, order: null, detail });

export const refused = (refusals: readonly Refusal[]): Result<EngineEvent> => ({
  ok: false,
  refusals,
});

/** Seats named once each, in one sequence for all. */
export const among = (seats: readonly ActorId[]): readonly ActorId[] =>
  [...new Set(seats)].toSorted();

/** Who learns of a paper, and who of what it brings about. */
export interface Readers {
  readonly act: Audience;
  readonly fact: Audience;
}

/** A paper and what it brings about, as two entries. */
export const record = (
  state: State,
  seat: ActorId,
  act: PaperAct,
  readers: Readers,
  factOf: (paper: EntryId) => Fact,
): Result<EngineEvent> => {
  const { turn } = state;
  const ids = idsIn(state);
  const head = { turn, moment: 'paper', rule: 'R-Paper' } as const;
  const paper = { kind: 'paper', seat, act } as const;
  const id = ids.forBody(head.rule, paper);
  const fact = { kind: 'fact', fact: factOf(id) } as const;
  const entries: readonly Entry[] = [
    { id, ...head, audience: readers.act, parents: [], ...paper },
    {
      id: ids.forBody(head.rule, fact),
      ...head,
      audience: readers.fact,
      parents: [id],
      ...fact,
    },
  ];
  return { ok: true, value: { type: 'negotiated', turn, entries } };
};

/** Both entries for the same readers. */
export const alike = (audience: Audience): Readers => ({ act: audience, fact: audience });
