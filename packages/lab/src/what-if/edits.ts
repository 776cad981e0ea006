import type { Edit, PlayedGame, Step } from './played.ts';

const turnOf = ({ steps }: PlayedGame, edit: Edit): number =>
  edit.kind === 'drop' || edit.kind === 'paper' ? (steps[edit.step]?.turn ?? 0) : edit.turn;

/** The first turn in which anything is changed; null where nothing is. */
export const firstTurn = (game: PlayedGame, edits: readonly Edit[]): number | null =>
  edits.length === 0
    ? null
    : edits.reduce((least, edit) => Math.min(least, turnOf(game, edit)), Infinity);

/** What the game's maker never recorded has no outcome: it is reckoned. */
type Cause<Of> = Of extends { readonly outcome: unknown } ? Omit<Of, 'outcome'> : never;
export type Deed = Cause<Step>;

const ofStep = (step: Step, at: number, edits: readonly Edit[]): readonly Deed[] => {
  if (edits.some((edit) => edit.kind === 'drop' && edit.step === at)) return [];
  switch (step.kind) {
    case 'paper': {
      const other = edits.find((edit) => edit.kind === 'paper' && edit.step === at);
      return [other?.kind === 'paper' ? { ...step, act: other.act } : step];
    }
    case 'resolve': {
      const written = edits.flatMap((edit): readonly Deed[] =>
        edit.kind === 'write' && edit.turn === step.turn
          ? [{ kind: 'paper', turn: step.turn, seat: edit.seat, act: edit.act }]
          : [],
      );
      const others = edits.flatMap((edit) =>
        edit.kind === 'orders' && edit.turn === step.turn
          ? [[edit.seat, edit.orders] as const]
          : [],
      );
      return [...written, { ...step, orders: { ...step.orders, ...Object.fromEntries(others) } }];
    }
    case 'inject':
    case 'ruling':
    case 'close':
      return [step];
  }
};

/** What is done, in its sequence, with everything changed that is to be. */
export const edited = (game: PlayedGame, edits: readonly Edit[]): readonly Deed[] =>
  game.steps.flatMap((step, at) => ofStep(step, at, edits));
