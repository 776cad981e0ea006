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

const ofStep = (
  game: PlayedGame,
  step: Step,
  at: number,
  edits: readonly Edit[],
): readonly Deed[] => {
  if (edits.some((edit) => edit.kind === 'drop' && edit.step === at)) return [];
  switch (step.kind) {
    case 'paper': {
      const other = edits.find((edit) => edit.kind === 'paper' && edit.step === at);
      return [other?.kind === 'paper' ? { ...step, act: other.act } : step];
    }
    case 'resolve': {
      const { turn } = step;
      const own = edits.filter((edit) => turnOf(game, edit) === turn);
      const written = own.flatMap((edit): readonly Deed[] =>
        edit.kind === 'write' ? [{ kind: 'paper', turn, seat: edit.seat, act: edit.act }] : [],
      );
      const ruled = own.flatMap((edit): readonly Deed[] =>
        edit.kind === 'rule' ? [{ kind: 'ruling', turn, ruling: edit.ruling }] : [],
      );
      const others = own.flatMap((edit) =>
        edit.kind === 'orders' ? [[edit.seat, edit.orders] as const] : [],
      );
      return [
        ...written,
        ...ruled,
        { ...step, orders: { ...step.orders, ...Object.fromEntries(others) } },
      ];
    }
    case 'inject':
    case 'ruling':
    case 'close':
      return [step];
  }
};

/** What is done, in its sequence, with everything changed that is to be. */
export const edited = (game: PlayedGame, edits: readonly Edit[]): readonly Deed[] =>
  game.steps.flatMap((step, at) => ofStep(game, step, at, edits));
