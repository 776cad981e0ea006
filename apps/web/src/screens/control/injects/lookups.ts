import type { ActorId, Camp, QuantityId } from '@convoy/engine';
import { actorId, quantityIds } from '@convoy/engine';
import { isMovable } from '@convoy/protocol';
import type { InjectVocabulary } from '@convoy/protocol';
import { useMemo } from 'react';
import { useRoom, useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useText } from '../../../text/text.ts';

export const campIds = ['coalition', 'target', 'neutral'] as const satisfies readonly Camp[];

/** What an event may speak of in this room, with names: for forms, sentences and spreadsheets. */
export interface Lookups {
  readonly vocabulary: InjectVocabulary;
  readonly actors: readonly { readonly id: ActorId; readonly name: string; readonly camp: Camp }[];
  readonly quantities: readonly { readonly id: QuantityId; readonly name: string }[];
  /** Steps of the public ladder, the lowest first; an engine rung is reached from `from` on. */
  readonly steps: readonly { readonly from: number; readonly name: string }[];
}

/** Null until control's figures have come. */
export const useLookups = (): Lookups | null => {
  const names = useNames();
  const { words } = useText();
  const texts = useRoom((state) => state.texts);
  const truth = useSection('truth');
  const turns = useSection('clock')?.turns;
  return useMemo(() => {
    if (texts === null || truth === undefined || truth === null || turns === undefined) return null;
    const actors = texts.actors.map(({ id, camp }) => ({
      ...{ id: actorId(id), name: names.actor(id), camp },
    }));
    const movable = quantityIds.filter(
      (id) => isMovable(id) && Object.keys(truth.quantities[id]).length > 0,
    );
    return {
      vocabulary: { seats: actors.map(({ id }) => id), turns, quantities: truth.quantities },
      actors,
      quantities: movable.map((id) => ({ id, name: words.quantities[id].name })),
      steps: texts.bands.map(({ from }, index) => ({ from, name: names.band(index) })),
    };
  }, [texts, truth, turns, names, words]);
};

/** The camp whose seats these are, all of them and no other; null where there is none. */
export const campOf = ({ actors }: Pick<Lookups, 'actors'>, to: readonly string[]): Camp | null =>
  campIds.find((camp) => {
    const seats = actors.filter((actor) => actor.camp === camp);
    return (
      seats.length > 1 && seats.length === to.length && seats.every(({ id }) => to.includes(id))
    );
  }) ?? null;

export const seatsOfCamp = ({ actors }: Pick<Lookups, 'actors'>, camp: Camp): readonly ActorId[] =>
  actors.filter((actor) => actor.camp === camp).map(({ id }) => id);

/** Index of the ladder's step that an engine rung belongs to. */
export const stepOf = ({ steps }: Pick<Lookups, 'steps'>, rung: number): number =>
  Math.max(
    0,
    steps.findLastIndex(({ from }) => from <= rung),
  );
