import type { ActorId, ParamValue } from '@convoy/engine';
import type { Situation } from './situation.ts';

/** The actor that a field names, of those that this seat sees; null for anything else. */
export const actorOf = (situation: Situation, value: ParamValue | undefined): ActorId | null =>
  situation.view.board.actors.find((actor) => actor.id === value)?.id ?? null;
