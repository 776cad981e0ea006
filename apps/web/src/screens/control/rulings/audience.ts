import type { ActorId, Audience, BoardActor, Camp } from '@convoy/engine';

export const audienceKinds = ['all', 'camp', 'seats', 'control'] as const;
/** Who may see a ruling, as it is being chosen. */
export interface AudienceDraft {
  readonly kind: (typeof audienceKinds)[number];
  readonly camp: Camp | null;
  readonly seats: readonly ActorId[];
}
export const everybody: AudienceDraft = { kind: 'all', camp: null, seats: [] };

type Actors = readonly Pick<BoardActor, 'id' | 'camp'>[];

export const campsOf = (actors: Actors): readonly Camp[] => [
  ...new Set(actors.map(({ camp }) => camp)),
];

/** What is sent; null where nobody has been chosen yet. */
export const audienceOf = (
  { kind, camp, seats }: AudienceDraft,
  actors: Actors,
): Audience | null => {
  switch (kind) {
    case 'all':
    case 'control':
      return kind;
    case 'camp': {
      const chosen = camp ?? campsOf(actors)[0];
      return actors.filter((actor) => actor.camp === chosen).map(({ id }) => id);
    }
    case 'seats':
      return seats.length === 0 ? null : seats;
  }
};

/** The choice that stands for an audience. */
export const audienceDraft = (audience: Audience): AudienceDraft =>
  typeof audience === 'string'
    ? { kind: audience, camp: null, seats: [] }
    : { kind: 'seats', camp: null, seats: audience };
