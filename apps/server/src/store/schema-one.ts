import type { EngineEvent, Scenario } from '@convoy/engine';
import {
  isBranchEvent,
  isDaysEvent,
  isInjectEvent,
  isReviewEvent,
  isRulingEvent,
  isSeatingEvent,
  isStaffEvent,
  isTalkEvent,
} from '@convoy/table';
import type { OpenedEvent, RoomEvent } from '@convoy/table';

/** A shape in which these fields may still be missing. */
type Before<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>;

type Entry = EngineEvent['entries'][number];
type FactEntry = Extract<Entry, { readonly kind: 'fact' }>;
type Fact = FactEntry['fact'];
type StartedFact = Extract<Fact, { readonly type: 'measure.started' }>;
type ReadingFact = Extract<Fact, { readonly type: 'reading.given' }>;
type Vote = Extract<Fact, { readonly type: 'vote.held' }>;
type Measure = StartedFact['measure'];
type Note = ReadingFact['note'];

type Actor = Scenario['actors'][number];
type OldActor = Before<Omit<Actor, 'start'>, 'backfill'> & {
  readonly start: Before<Actor['start'], 'reserves'>;
};
/** Issues once named whose consent a clause on them needs; the assets say that now. */
type OldIssue = Scenario['issues'][number] & { readonly consents?: readonly string[] };
type Lists = 'sectors' | 'exposures' | 'assets' | 'institutions' | 'elections' | 'successors';
type OldScenario = Before<Omit<Scenario, 'actors' | 'issues' | 'injects'>, Lists> & {
  readonly actors: readonly OldActor[];
  readonly issues: readonly OldIssue[];
  readonly injects: readonly Before<Scenario['injects'][number], 'incident'>[];
};

const liftActor = ({ backfill, start, ...actor }: OldActor): Actor => ({
  ...actor,
  start: { ...start, reserves: start.reserves ?? 0 },
  backfill: backfill ?? [],
});

const assetsOf = ({ issues, actors }: OldScenario): Scenario['assets'] =>
  issues.flatMap(({ id: issue, consents }) =>
    actors
      .filter(({ id }) => consents?.includes(id) ?? false)
      .map(({ id: owner }) => ({
        ...{ id: `${issue}-${owner.toLowerCase()}`, owner },
        ...{ needed: { for: 'clause', issue }, without: 'resented' },
      })),
  );

const liftScenario = (old: OldScenario): Scenario => ({
  ...old,
  actors: old.actors.map(liftActor),
  issues: old.issues.map(({ consents: _consents, ...issue }) => issue),
  sectors: old.sectors ?? [],
  exposures: old.exposures ?? [],
  assets: old.assets ?? assetsOf(old),
  institutions: old.institutions ?? [],
  elections: old.elections ?? [],
  successors: old.successors ?? [],
  injects: old.injects.map((inject) => ({ ...inject, incident: inject.incident ?? null })),
});

/** An asset that was a line of an issue goes by that issue's name. */
const liftTexts = (texts: OpenedEvent['texts'], { assets }: Scenario): OpenedEvent['texts'] => ({
  ...texts,
  ...Object.fromEntries(
    assets.flatMap(({ id, needed }) => {
      const name = needed.for === 'clause' ? texts[`issue.${needed.issue}.name`] : undefined;
      return name === undefined || `asset.${id}` in texts ? [] : [[`asset.${id}`, name]];
    }),
  ),
});

const liftMeasure = (measure: Before<Measure, 'binds'>): Measure => ({
  ...measure,
  binds: measure.binds ?? measure.since,
});
const liftNote = (note: Before<Note, 'told'>): Note => ({ ...note, told: note.told ?? note.to });

/** Two thirds of the members carried a motion, and no seat had a voice of its own. */
const liftVote = (vote: Before<Vote, 'rule' | 'abstained' | 'roll'>): Vote => ({
  ...vote,
  rule: vote.rule ?? 'two-thirds',
  abstained: vote.abstained ?? 0,
  roll: vote.roll ?? [],
});

const liftFact = (fact: Fact): Fact => {
  if (fact.type === 'measure.started') return { ...fact, measure: liftMeasure(fact.measure) };
  if (fact.type === 'vote.held') return liftVote(fact);
  if (fact.type === 'reading.given') return { ...fact, note: liftNote(fact.note) };
  return fact;
};
const liftOutcome = (outcome: EngineEvent): EngineEvent => ({
  ...outcome,
  entries: outcome.entries.map((entry) =>
    entry.kind === 'fact' ? { ...entry, fact: liftFact(entry.fact) } : entry,
  ),
});

type Locked = Extract<RoomEvent, { readonly type: 'orders.locked' }>;
const liftLock = (locked: Before<Locked, 'forecast'>): Locked => ({
  ...locked,
  forecast: locked.forecast ?? null,
});

type OldOpened = Omit<OpenedEvent, 'scenario' | 'options'> & {
  readonly scenario: OldScenario;
  readonly options: Before<OpenedEvent['options'], 'advice'>;
};
const liftOpened = ({ scenario: old, options, texts, ...opened }: OldOpened): OpenedEvent => {
  const scenario = liftScenario(old);
  return {
    ...opened,
    scenario,
    texts: liftTexts(texts, scenario),
    options: { ...options, advice: options.advice ?? true },
  };
};

/** An event of schema 1, from before sectors, packages and consents, in the shape of schema 2. */
export const liftOne = (event: RoomEvent): RoomEvent => {
  // Unknown to schema 1.
  if (isTalkEvent(event) || isInjectEvent(event) || isRulingEvent(event)) return event;
  if (isBranchEvent(event) || isStaffEvent(event) || isDaysEvent(event)) return event;
  if (isSeatingEvent(event) || isReviewEvent(event)) return event;
  switch (event.type) {
    case 'room.opened':
      return liftOpened(event);
    case 'orders.locked':
      return liftLock(event);
    case 'paper.made':
    case 'world.injected':
    case 'turn.resolved':
      return { ...event, outcome: liftOutcome(event.outcome) };
    case 'room.ended':
      return event.outcome === null ? event : { ...event, outcome: liftOutcome(event.outcome) };
    case 'person.joined':
    case 'seat.claimed':
    case 'seat.left':
    case 'pen.moved':
    case 'seat.given-to-bot':
    case 'seat.handed-back':
    case 'phase.entered':
    case 'advice.switched':
    case 'forecast.switched':
    case 'forecast.made':
    case 'clock.paused':
    case 'clock.resumed':
    case 'clock.extended':
    case 'orders.unlocked':
    case 'talk.said':
    case 'bot.reasoned':
    case 'practice.ended':
    case 'turn.published':
    case 'role.chosen':
    case 'pen.asked':
    case 'draft.left':
    case 'suggestion.made':
    case 'suggestion.settled':
    case 'paper.advised':
    case 'rule.set':
    case 'orders.put':
    case 'orders.voted':
    case 'orders.withdrawn':
    case 'dissent.recorded':
      return event;
  }
};
