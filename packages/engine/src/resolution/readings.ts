import type { Reading } from '../acts.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { toMicro } from '../quantities.ts';
import {
  VAGUE_ERROR,
  alternativeTo,
  misreading,
  plainReading,
  watching,
} from '../rules/reading.ts';
import { RUMOURS } from '../rules/grey-zone.ts';
import { shown, summand } from '../rules/worked.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { sharersWith } from './assessments.ts';
import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { actorOf } from './read.ts';

/** Somebody to whom an act may be told, and what it would be told were it told right. */
interface Told {
  readonly actor: ScenarioActor;
  readonly truth: Reading;
  readonly because: readonly EntryId[];
}

/** Whether the deed threatened something without saying what. */
const isVague = (state: State, deed: Deed): boolean =>
  state.commitments.some(({ cause, ambiguous }) => cause === deed.act && ambiguous);

/** Whether a seat's aircraft are over the other. */
const watches = (state: State, by: ActorId, over: ActorId): boolean =>
  state.measures.some(
    (measure) =>
      measure.instrument === 'overflight' && measure.by === by && measure.target === over,
  );

/** R-Grey zone. Whether somebody's disinformation clouds how one sees the other. */
const hearsRumours = (state: State, reader: ActorId, about: ActorId): boolean =>
  state.measures.some(
    ({ instrument, params }) =>
      instrument === 'disinformation' && params['to'] === reader && params['about'] === about,
  );

/** Tells one seat, right or wrong by its own intelligence; gives what it was told and by what draw. */
const tell = (
  context: PhaseContext,
  deed: Deed,
  to: ActorId,
  { actor, truth, because }: Told,
): { readonly reading: Reading; readonly draw: EntryId } => {
  const vague = isVague(context.state, deed);
  const own = actor.id === deed.by;
  const intelligence = watching(
    actor.intelligence,
    watches(context.state, actor.id, own ? to : deed.by),
  );
  const sharers = 1 + sharersWith(context.state, actor.id, own ? to : deed.by).size;
  const error = misreading(intelligence, vague, sharers);
  const clouded = !own && hearsRumours(context.state, actor.id, deed.by);
  const drawn = context.draw({
    rule: 'R-Reading',
    subject: `${deed.by}-${deed.order.instrument}-${to}${own ? '-own' : ''}`,
    ordinal: 0,
    // Who hears rumours does not know that they are false, so its confidence does not fall.
    chance: error + (clouded ? RUMOURS.error : 0),
    scale: 'chance',
    because,
    // The draw tells right from wrong, so nobody may see it before the debrief.
    audience: 'control',
    terms: [
      shown('intelligence', intelligence),
      ...(sharers > 1 ? [shown('sharers', sharers)] : []),
      ...(vague ? [summand('vague-words', VAGUE_ERROR)] : []),
      ...(clouded ? [summand('rumours', RUMOURS.error)] : []),
    ],
  });
  const other = alternativeTo(truth);
  const reading = drawn.hit ? other : truth;
  context.fact({
    rule: 'R-Reading',
    fact: {
      type: 'reading.given',
      note: {
        turn: context.state.turn,
        of: deed.act,
        told: actor.id,
        to,
        by: deed.by,
        reading,
        confidence: toMicro(1 - error),
        alternative: drawn.hit ? truth : other,
      },
    },
    because: [drawn.id],
    audience: [actor.id],
  });
  return { reading, draw: drawn.id };
};

const seated = (state: State, id: ActorId | null): ScenarioActor | undefined => {
  const actor = id === null ? undefined : actorOf(state, id);
  return actor?.institution === false ? actor : undefined;
};

/**
 * R-Reading. The one aimed at is told how the act may be read, and its author how the other may read
 * it; either is sometimes told wrong.
 */
export const tellReadings = (context: PhaseContext, deed: Deed): void => {
  const { state } = context;
  const reader = seated(state, deed.target);
  if (reader === undefined || deed.likelihood <= 1) return;
  const truth: Reading = deed.order.meant ?? plainReading(deed.likelihood);
  const read = tell(context, deed, reader.id, { actor: reader, truth, because: [deed.act] });
  const author = seated(state, deed.by);
  if (author === undefined) return;
  const own = { actor: author, truth: read.reading, because: [read.draw] };
  tell(context, deed, reader.id, own);
};
