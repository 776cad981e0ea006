import type { Offering, Order, ParamValue, View } from '@convoy/engine';
import { MICRO, pairEnds } from '@convoy/engine';
import type { Dispute } from './leverage.ts';
import { tensionOf } from './situation.ts';
import type { Situation } from './situation.ts';

type Params = Order['params'];
type Field = Offering['fields'][number];

/** Rivals that an order may be aimed at: those with whom something is at stake, the hottest first. */
const MOST_TARGETS = 2;
/** No offering is tried in more settings than this. */
const MOST_SETTINGS = 18;

const targetsIn = (situation: Situation, options: readonly string[]): readonly string[] =>
  situation.others
    .filter((other) => options.includes(other.id))
    .toSorted((a, b) => b.tension - a.tension || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TARGETS)
    .map((other) => other.id);

const valuesOf = (situation: Situation, field: Field): readonly ParamValue[] => {
  const { spec, options, initial } = field;
  const next = Math.min(situation.turn + 1, situation.view.clock.turns);
  switch (spec.kind) {
    case 'actor':
      return targetsIn(situation, options ?? situation.others.map((other) => other.id));
    case 'level':
      return spec.min === spec.max ? [spec.min] : [spec.min, spec.max];
    case 'turn':
      return spec.optional ? [null, next] : [next];
    case 'flag':
      return [true, false];
    case 'choice':
    case 'issue':
    case 'demand':
    case 'measure':
    case 'sector':
      return options ?? [initial];
    case 'agreement':
      return [...(spec.optional ? [null] : []), ...(options ?? [])];
    case 'position':
      return [initial];
  }
};

/** Every combination of the values tried for each field, as far as the limit reaches. */
const settings = (situation: Situation, { fields }: Offering): readonly Params[] => {
  let all: Record<string, ParamValue>[] = [{}];
  for (const field of fields) {
    const values = valuesOf(situation, field);
    const next: Record<string, ParamValue>[] = [];
    for (const params of all) {
      for (const value of values) {
        if (next.length >= MOST_SETTINGS) break;
        const setting = { ...params };
        setting[field.name] = value;
        next.push(setting);
      }
    }
    all = next;
  }
  return all;
};

/** Demands follow what this seat wants: full terms, with no threat or one that it has the means for. */
const demands = (situation: Situation, disputes: readonly Dispute[]): readonly Params[] => {
  const { turn, view } = situation;
  const offered = new Set(view.orders?.offerings.map((offering) => offering.instrument));
  const threats = [
    ...(offered.has('alert') ? [['measures', true] as const] : []),
    ...(offered.has('quarantine') ? [['blockade', true] as const] : []),
    ...(offered.has('strike') && offered.has('quarantine') ? [['strike', false] as const] : []),
  ];
  const deadline = Math.min(turn + 1, view.clock.turns);
  return disputes.slice(0, MOST_TARGETS).flatMap(({ matter, other, asked }) => {
    const head = { to: other.id, issue: matter.issue, position: Math.round(asked) };
    if (Math.round(matter.position) === head.position) return [];
    return [
      { ...head, deadline: null, threat: 'none', wayOut: true },
      ...threats.map(([threat, wayOut]) => ({ ...head, deadline, threat, wayOut })),
    ];
  });
};

/** Tension from which good offices are worth offering, 0–100. */
const WORTH_MEDIATING = 45;

/** Good offices go to the hottest pairs of others. */
const offices = (situation: Situation): readonly Params[] =>
  situation.view.board.pairs
    .map(({ id }) => ({
      ends: pairEnds(id),
      tension: tensionOf(situation.view, situation.others, id),
    }))
    .filter(({ ends, tension }) => !ends.includes(situation.me) && tension >= WORTH_MEDIATING)
    .toSorted((a, b) => b.tension - a.tension)
    .slice(0, MOST_TARGETS)
    .map(({ ends: [a, b] }) => ({ a, b, standstill: true }));

/** Steps on what is owed or asked. */
const steps = (situation: Situation): readonly Params[] => {
  const { agreements, demands: asked } = situation.view.paper;
  const issues = new Set<string>();
  for (const { status, terms, delivered } of agreements) {
    if (status !== 'running') continue;
    terms.clauses.forEach((clause, at) => {
      if (clause.by === situation.me && (delivered[at] ?? 0) < MICRO) issues.add(clause.issue);
    });
  }
  for (const { to, status, issue } of asked)
    if (to === situation.me && (status === 'issued' || status === 'partly-met')) issues.add(issue);
  return [...issues].toSorted().flatMap((issue) => [1, 2, 4].map((step) => ({ issue, step })));
};

const own = (view: View, issue: ParamValue | undefined, me: string): boolean =>
  view.board.issues.some((item) => item.id === issue && item.owner === me);

/** The settings of an offering that are worth pricing. */
export const settingsOf = (
  situation: Situation,
  disputes: readonly Dispute[],
  offering: Offering,
): readonly Params[] => {
  const { me, view } = situation;
  switch (offering.instrument) {
    case 'demand':
      return demands(situation, disputes);
    case 'mediation':
      return offices(situation);
    case 'comply':
      return steps(situation);
    case 'fait-accompli':
      return settings(situation, offering).filter((params) => own(view, params['issue'], me));
    case 'strike':
      return disputes
        .slice(0, 1)
        .map(({ other, matter }) => ({ target: other.id, issue: matter.issue }));
    case 'stand-down':
      return situation.seat.measures
        .filter((measure) => measure.layer === 'military')
        .map((measure) => ({ measure: measure.id }));
    default:
      return settings(situation, offering);
  }
};
