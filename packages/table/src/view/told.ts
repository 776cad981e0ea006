import type { State, Viewer } from '@convoy/engine';
import type { ToldInject } from '../events/inject-events.ts';
import type { OpenedEvent } from '../state/state.ts';
import type { ToldSection } from './types.ts';

type Inject = OpenedEvent['scenario']['injects'][number];

const isFor = (viewer: Viewer, audience: Inject['audience'] | ToldInject['to']): boolean => {
  switch (viewer.kind) {
    case 'control':
    case 'review':
      return true;
    case 'public':
      return audience === 'all';
    case 'seat':
      return audience === 'all' || audience.includes(viewer.seat);
  }
};

/** A new government's card is told to its own people when it takes over, and to nobody else. */
const governs = (viewer: Viewer, actor: string): boolean =>
  viewer.kind === 'control' ||
  viewer.kind === 'review' ||
  (viewer.kind === 'seat' && viewer.seat === actor);

const cardKeys = ({ scenario, falls }: State, viewer: Viewer): readonly string[] =>
  falls
    .filter(({ actor }) => governs(viewer, actor))
    .flatMap(({ actor, successor }) =>
      scenario.successors.filter((one) => one.actor === actor && one.id === successor),
    )
    .flatMap(({ id, objectives }) => [
      `successor.${id}.brief`,
      ...objectives.map((objective) => `objective.${objective.id}`),
    ]);

/** Words of events that control wrote, under the keys that the scenario's have. */
const ownTexts = (
  told: readonly ToldInject[],
  { fired }: State,
  viewer: Viewer,
): ToldSection['texts'] =>
  Object.fromEntries(
    told
      .filter(({ inject, to }) => fired.includes(inject) && isFor(viewer, to))
      .flatMap(({ inject, title, text }) => [
        [`inject.${inject}.title`, title],
        [`inject.${inject}.body`, text],
      ]),
  );

/**
 * Texts of what has happened, as far as the viewer may know of it: events that have come about and
 * the turns that have begun. Nobody can read ahead, so they travel with the view.
 */
export const toldSection = (
  { texts }: Pick<OpenedEvent, 'texts'>,
  told: readonly ToldInject[],
  world: State,
  viewer: Viewer,
): ToldSection => {
  const { scenario, length, turn, fired } = world;
  const keys = [
    ...scenario.injects
      .filter((inject) => fired.includes(inject.id) && isFor(viewer, inject.audience))
      .flatMap(({ id }) => [`inject.${id}.title`, `inject.${id}.body`]),
    ...(scenario.lengths.find(({ id }) => id === length)?.turns ?? [])
      .slice(0, turn)
      .map(({ date }) => `turn.${date}.headline`),
    ...cardKeys(world, viewer),
  ];
  const ofPack = Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));
  return { texts: { ...ofPack, ...ownTexts(told, world, viewer) } };
};
