import type { ActorId } from '@convoy/engine';
import { strength, stronger } from './classes.ts';
import type { ActClass } from './classes.ts';
import type { Act, Game, Player } from './record.ts';

/** Rows of the table: what was done to a seat. Verbal and political acts are one: words. */
export const triggers = ['words', 'economic', 'military', 'violent'] as const;
export type Trigger = (typeof triggers)[number];
const triggerOf = (kind: ActClass): Trigger | null => {
  switch (kind) {
    case 'aside':
    case 'talk':
      return null;
    case 'verbal':
    case 'political':
      return 'words';
    case 'economic':
    case 'military':
    case 'violent':
      return kind;
  }
};

/** Columns: what it did then, the strongest of it. The first stands apart: history counts no inaction. */
export const responses = ['nothing', 'diplomatic', 'economic', 'military', 'violent'] as const;
export type Response = (typeof responses)[number];
const responseOf = (kind: ActClass): Response => {
  switch (kind) {
    case 'aside':
      return 'nothing';
    case 'talk':
    case 'verbal':
    case 'political':
      return 'diplomatic';
    case 'economic':
    case 'military':
    case 'violent':
      return kind;
  }
};

/** One answer: the strongest thing done to a seat in a turn, and the strongest it did. */
export interface Answer {
  readonly trigger: Trigger;
  /** In the same turn, which it chose without knowing, or in the next. */
  readonly soon: Response;
  /** In the next turn alone: what it can have meant as an answer. */
  readonly next: Response;
  /** The first of this game against this seat: the nearest to what begins a crisis in the data. */
  readonly first: boolean;
}

const fellow = (a: Player, b: Player): boolean => a.camp === b.camp && a.camp !== 'neutral';

const strongest = (acts: readonly Act[]): ActClass =>
  acts.reduce<ActClass>((most, { kind }) => stronger(most, kind), 'aside');

/** All that rivals did to a seat in a turn, by order or because forces met. */
const doneTo = (game: Game, player: Player, turn: number): readonly Act[] =>
  [...game.acts, ...game.clashes].filter((act) => {
    const by = game.players.find(({ id }) => id === act.seat);
    return act.turn === turn && act.at === player.id && by !== undefined && !fellow(by, player);
  });

/** All that a seat did in a turn to those, to their friends or to nobody in particular. */
const answered = (
  game: Game,
  player: Player,
  turn: number,
  authors: ReadonlySet<ActorId>,
): ActClass =>
  strongest(
    [...game.acts, ...game.shots].filter((act) => {
      if (act.seat !== player.id || act.turn !== turn) return false;
      const at = game.players.find(({ id }) => id === act.at);
      if (at === undefined || authors.has(at.id)) return true;
      return game.players.some((author) => authors.has(author.id) && fellow(author, at));
    }),
  );

const answersOf = (game: Game, player: Player): readonly Answer[] => {
  const found: Answer[] = [];
  // What is done on the last day cannot be answered.
  for (let turn = 1; turn < game.turns; turn += 1) {
    const done = doneTo(game, player, turn);
    const trigger = triggerOf(strongest(done));
    if (trigger === null) continue;
    const authors = new Set(done.map(({ seat }) => seat));
    const now = answered(game, player, turn, authors);
    const then = answered(game, player, turn + 1, authors);
    found.push({
      ...{ trigger, next: responseOf(then), first: found.length === 0 },
      soon: responseOf(strength(now) > strength(then) ? now : then),
    });
  }
  return found;
};

/** Every answer of every seat that is a state. */
export const readAnswers = (game: Game): readonly Answer[] =>
  game.players
    .filter(({ institution }) => !institution)
    .flatMap((player) => answersOf(game, player));
