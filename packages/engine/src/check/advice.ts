import type { ActorId } from '../ids.ts';
import type { Sight } from '../instruments/fields.ts';
import type { Verdict } from '../view/types.ts';
import type { Considered } from './considered.ts';
import { againstSigned } from './promises.ts';

type Note = Verdict['notes'][number];
/** From this rung on an act is hostile to whom it is aimed at. */
const HOSTILE_RUNG = 6;

/** Whom an order is aimed at, as far as its fields tell. */
export const aimedAt = (
  { order, instrument }: Pick<Considered, 'order' | 'instrument'>,
  sight: Sight,
): ActorId | null => {
  for (const [name, spec] of Object.entries(instrument.params)) {
    const value = order.params[name];
    if (spec.kind === 'actor') return sight.board.actors.find(({ id }) => id === value)?.id ?? null;
    if (spec.kind === 'demand') {
      const demand = sight.paper.demands.find(({ id }) => id === value);
      if (demand !== undefined) return spec.by === 'me' ? demand.to : demand.from;
    }
  }
  return null;
};

const note = (
  order: number,
  level: Note['level'],
  code: string,
  detail: Note['detail'] = {},
): Note => ({ order, level, code, detail });

/** Orders of one set that undo or repeat one another. */
export const conflicts = (set: readonly Considered[], sight: Sight): readonly Note[] =>
  set.flatMap((one, place) =>
    set.slice(0, place).flatMap((other) => {
      const target = aimedAt(one, sight);
      const sameTarget = target === aimedAt(other, sight);
      const easing = [one, other].find(({ instrument }) => instrument.id === 'stand-down');
      const raising = [one, other].find(
        ({ instrument, rung }) => instrument.family === 'security' && rung >= HOSTILE_RUNG,
      );
      if (easing !== undefined && raising !== undefined)
        return [note(one.at, 'conflict', 'eases-and-raises', { other: other.at })];
      const sameBranch = one.order.params['sector'] === other.order.params['sector'];
      if (one.instrument.id === other.instrument.id && sameTarget && sameBranch)
        return [note(one.at, 'conflict', 'same-twice', { other: other.at })];
      const answers = [one, other].map(({ instrument }) => instrument.id);
      return answers.includes('comply') && answers.includes('stall') && sameTarget
        ? [note(one.at, 'conflict', 'complies-and-stalls', { other: other.at })]
        : [];
    }),
  );

const againstPromise = (one: Considered, target: ActorId, sight: Sight): readonly Note[] => {
  const me = sight.seat?.seat;
  const agreement = sight.paper.agreements.find(
    ({ status, from, terms }) =>
      status === 'running' &&
      ((from === me && terms.to === target) || (from === target && terms.to === me)),
  );
  const covered = sight.paper.commitments.filter(
    ({ kind, status, to, by }) =>
      kind === 'guarantee' && status === 'open' && to === target && by !== me,
  );
  return [
    ...(agreement === undefined
      ? []
      : [note(one.at, 'advice', 'breaks-agreement', { agreement: agreement.id })]),
    ...covered.map(({ by }) => note(one.at, 'advice', 'target-guaranteed', { by, target })),
  ];
};

const unkeptThreat = (one: Considered, set: readonly Considered[], sight: Sight): readonly Note[] =>
  sight.paper.commitments
    .filter(
      ({ by, kind, status, due, rung }) =>
        by === sight.seat?.seat &&
        kind === 'threat' &&
        status === 'open' &&
        due !== null &&
        due <= sight.clock.turn &&
        set.every((other) => other.rung < rung),
    )
    .map(({ to, rung }) => note(one.at, 'advice', 'leaves-threat-unkept', { to, rung }));

/** What a seat's own staff would point out; never blocks. */
export const advice = (set: readonly Considered[], sight: Sight): readonly Note[] =>
  set.flatMap((one) => {
    const { redLine } = sight.seat ?? { redLine: null };
    const target = aimedAt(one, sight);
    const signed = againstSigned(one, sight);
    // A promise that is named says more than that there is an agreement.
    const hostile = target !== null && one.rung >= HOSTILE_RUNG;
    const promises = hostile ? againstPromise(one, target, sight) : [];
    const named = signed.some(({ code }) => code === 'breaks-promise');
    return [
      ...(redLine !== null && one.rung > redLine
        ? [note(one.at, 'advice', 'crosses-own-red-line', { rung: one.rung, redLine })]
        : []),
      ...promises.filter(({ code }) => !named || code !== 'breaks-agreement'),
      ...signed,
      ...(one.instrument.id === 'stand-down' ? unkeptThreat(one, set, sight) : []),
    ];
  });
