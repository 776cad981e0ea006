import type { ScenarioInject, ScenarioObjective } from '@convoy/engine';

/**
 * Who may read a text before the debrief: everyone, some seats, or control alone. What has yet to
 * happen is control's alone too; the table tells it to whom it concerns when it comes about.
 */
export type Readers = 'all' | 'control' | readonly string[];
export interface TextKey {
  readonly key: string;
  readonly readers: Readers;
  /** A pack may leave it out. */
  readonly optional?: true;
}

/** The parts of a scenario that are named in its texts; a scenario is one. */
export interface Named {
  readonly actors: readonly { readonly id: string; readonly brief: readonly string[] }[];
  readonly issues: readonly { readonly id: string }[];
  readonly sectors: readonly { readonly id: string }[];
  readonly assets: readonly { readonly id: string }[];
  readonly bands: readonly { readonly id: string }[];
  readonly objectives: readonly Pick<ScenarioObjective, 'id' | 'actor' | 'kind'>[];
  readonly successors: readonly {
    readonly id: string;
    readonly objectives: readonly Pick<ScenarioObjective, 'id'>[];
  }[];
  readonly injects: readonly Pick<ScenarioInject, 'id'>[];
  readonly lengths: readonly {
    readonly id: string;
    readonly turns: readonly { readonly date: string }[];
  }[];
  readonly sources: readonly string[];
}

export const DEBRIEF_QUESTIONS = 5;

const keys = (names: readonly string[], readers: Readers): readonly TextKey[] =>
  names.map((key) => ({ key, readers }));

/** What a seat is at home for is its own affair until the debrief, as its secret aims are. */
const objectiveReaders = (objective: Pick<ScenarioObjective, 'actor' | 'kind'>): Readers => {
  switch (objective.kind) {
    case 'joint':
    case 'public':
    case 'peace':
      return 'all';
    case 'home':
    case 'secret':
      return [objective.actor];
  }
};

/**
 * Every text that a pack must or may have, and who may read it: the one place from which the loader tells
 * what is missing or superfluous and the server cuts texts for each viewer.
 */
export const textKeys = (named: Named): readonly TextKey[] => [
  ...keys(['title', 'tagline', 'brief.public', 'content.note'], 'all'),
  ...keys(['teaching.note', 'balance.note'], 'control'),
  // Why the record of what was done does not end here as it did in truth.
  { key: 'history.note', readers: 'control', optional: true },
  ...keys(
    Array.from({ length: DEBRIEF_QUESTIONS }, (_, at) => `debrief.${at + 1}`),
    'all',
  ),
  ...named.actors.flatMap(({ id, brief }) => [
    ...keys([`actor.${id}.name`, `actor.${id}.line`], 'all'),
    ...keys(
      brief.map((slug) => `actor.${id}.brief.${slug}`),
      [id],
    ),
  ]),
  ...named.issues.flatMap(({ id }) =>
    keys([`issue.${id}.name`, `issue.${id}.low`, `issue.${id}.high`], 'all'),
  ),
  ...named.sectors.flatMap(({ id }) => keys([`sector.${id}`], 'all')),
  ...named.assets.flatMap(({ id }) => keys([`asset.${id}`], 'all')),
  ...named.bands.flatMap(({ id }) => keys([`band.${id}`], 'all')),
  ...named.objectives.flatMap((one) => keys([`objective.${one.id}`], objectiveReaders(one))),
  ...named.successors.flatMap(({ id, objectives }) => [
    ...keys([`successor.${id}.name`], 'all'),
    // The card of a government that has yet to come is nobody's to read.
    ...keys([`successor.${id}.brief`], 'control'),
    ...keys(
      objectives.map((one) => `objective.${one.id}`),
      'control',
    ),
  ]),
  ...named.injects.flatMap(({ id }) =>
    keys([`inject.${id}.title`, `inject.${id}.body`], 'control'),
  ),
  ...named.lengths.flatMap(({ id }) => keys([`length.${id}`], 'all')),
  ...[...new Set(named.lengths.flatMap(({ turns }) => turns.map((turn) => turn.date)))].flatMap(
    (date) => keys([`turn.${date}.headline`], 'control'),
  ),
  ...named.sources.flatMap((slug) => keys([`source.${slug}`], 'all')),
];
