import type { ActorId, BoardActor, BoardTie } from '@convoy/engine';
import { actorId } from '@convoy/engine';
import type { ScenarioCard } from '@convoy/protocol';

interface OpeningBoard {
  readonly actors: readonly BoardActor[];
  readonly ties: readonly BoardTie[];
}

/** A scenario's public opening, in the shape that the board draws: nobody's support, nothing moved. */
export const openingBoard = (card: Pick<ScenarioCard, 'seats' | 'ties'>): OpeningBoard => ({
  actors: card.seats.map((seat) => ({
    id: actorId(seat.id),
    camp: seat.camp,
    role: seat.role,
    institution: seat.institution,
    at: seat.at,
    support: null,
    moved: 'same',
    weak: false,
    government: null,
  })),
  ties: card.ties.map((tie, index) => ({
    id: String(index),
    a: actorId(tie.a),
    b: actorId(tie.b),
    layer: tie.layer,
    level: tie.level,
    directed: tie.directed,
    change: null,
    since: 0,
    until: null,
    instrument: null,
    measure: null,
    cut: null,
    cause: null,
  })),
});

/** What a plate shows where only public words are known. */
export const publicFacts =
  (name: (id: string) => string, word: (actor: BoardActor) => string, bots: ReadonlySet<string>) =>
  (actors: readonly BoardActor[]) =>
  (id: ActorId) => {
    const actor = actors.find((each) => each.id === id);
    return {
      name: name(id),
      own: null,
      bot: bots.has(id),
      pen: false,
      word: actor === undefined ? '' : word(actor),
    };
  };
