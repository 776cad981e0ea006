import { actorId } from '@convoy/engine';
import type { ActorId, Ruling } from '@convoy/engine';
import type { Edit, PlayedGame } from '@convoy/lab';
import type { WhatIfAsked } from '@convoy/protocol';

type Meant =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly field: string; readonly reason: 'unknown' };
type Asked = WhatIfAsked['edits'][number];

const bad = (at: number, field: string): Meant => ({
  ok: false,
  field: `edits.${String(at)}.${field}`,
  reason: 'unknown',
});

const turnsOf = ({ steps }: PlayedGame): number =>
  steps.filter(({ kind }) => kind === 'resolve').length;
const seatOf = ({ scenario }: PlayedGame, seat: string): ActorId | null =>
  scenario.actors.some(({ id }) => id === seat) ? actorId(seat) : null;

/** A change that names something that is there; else the field that does not. */
const editOf = (game: PlayedGame, asked: Asked, at: number): Meant => {
  switch (asked.kind) {
    case 'drop': {
      const kind = game.steps[asked.step]?.kind;
      const can = kind === 'paper' || kind === 'inject' || kind === 'ruling';
      return can ? { ok: true, edits: [{ kind: 'drop', step: asked.step }] } : bad(at, 'step');
    }
    case 'paper':
      return game.steps[asked.step]?.kind === 'paper'
        ? { ok: true, edits: [{ kind: 'paper', step: asked.step, act: asked.act }] }
        : bad(at, 'step');
    case 'rule': {
      const { turn, quantity, subject, to } = asked;
      if (turn > turnsOf(game)) return bad(at, 'turn');
      const ruling: Ruling = {
        ...{ person: 'what-if', reason: 'What if this figure had been another?', audience: 'all' },
        ...{ matters: [{ kind: 'quantity', quantity, subject, to }], argued: null },
      };
      return { ok: true, edits: [{ kind: 'rule', turn, ruling }] };
    }
    case 'write':
    case 'orders': {
      const seat = seatOf(game, asked.seat);
      if (seat === null) return bad(at, 'seat');
      if (asked.turn > turnsOf(game)) return bad(at, 'turn');
      const { turn } = asked;
      const edit: Edit =
        asked.kind === 'write'
          ? { kind: 'write', turn, seat, act: asked.act }
          : { kind: 'orders', turn, seat, orders: asked.orders };
      return { ok: true, edits: [edit] };
    }
  }
};

/** The changes of a question, or the first that names nothing of this game. */
export const editsOf = (game: PlayedGame, asked: readonly Asked[]): Meant => {
  const meant = asked.map((one, at) => editOf(game, one, at));
  const wrong = meant.find(({ ok }) => !ok);
  return wrong ?? { ok: true, edits: meant.flatMap((one) => (one.ok ? one.edits : [])) };
};
