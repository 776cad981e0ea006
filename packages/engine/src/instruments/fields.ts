import type { ParamValue } from '../acts.ts';
import type { ActorId, AgreementId, DemandId, IssueId, MeasureId } from '../ids.ts';
import type { View } from '../view/types.ts';
import type { ParamSpec, ParamSpecs } from './param.ts';

/** What an order is judged by: the parts of a seat's own view that name what it may choose from. */
export type Sight = Pick<View, 'viewer' | 'clock' | 'board' | 'seat' | 'paper'>;

type Named<Spec extends ParamSpec> = Spec extends { readonly kind: 'actor' }
  ? ActorId
  : Spec extends { readonly kind: 'issue' }
    ? IssueId
    : Spec extends { readonly kind: 'demand' }
      ? DemandId
      : Spec extends { readonly kind: 'measure' }
        ? MeasureId
        : Spec extends { readonly kind: 'agreement' }
          ? AgreementId
          : Spec extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
            ? Option
            : Spec extends { readonly kind: 'flag' }
              ? boolean
              : Spec extends { readonly kind: 'sector' }
                ? string
                : number;
type ValueOf<Spec extends ParamSpec> = Spec extends { readonly optional: true }
  ? Named<Spec> | null
  : Named<Spec>;

/** The exact values of an order's fields, as its instrument reads them. */
export type ParamsOf<Specs extends ParamSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

const whole = (value: ParamValue, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

/** Whether a value has the shape that the field asks for, whatever exists in the world. */
export const hasShape = (spec: ParamSpec, value: ParamValue): boolean => {
  switch (spec.kind) {
    case 'actor':
    case 'issue':
    case 'demand':
    case 'measure':
    case 'sector':
      return typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && spec.options.includes(value);
    case 'position':
      return whole(value, 0, 100);
    case 'level':
      return whole(value, spec.min, spec.max);
    case 'turn':
      return (spec.optional && value === null) || whole(value, 1, 1000);
    case 'agreement':
      return (spec.optional && value === null) || typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
  }
};

const actorOptions = (
  who: Extract<ParamSpec, { readonly kind: 'actor' }>['who'],
  sight: Sight,
): readonly string[] => {
  const me = sight.seat?.seat ?? null;
  const own = sight.board.actors.find((actor) => actor.id === me);
  const camp = own?.camp;
  const fits = (actor: Sight['board']['actors'][number]): boolean => {
    switch (who) {
      case 'others':
        return actor.id !== me;
      case 'rivals':
        return actor.id !== me && !actor.institution && actor.camp !== camp;
      case 'friends':
        return actor.id !== me && actor.camp === camp;
      case 'institutions':
        // An institution speaks in its own house alone.
        return actor.institution && (own?.institution !== true || actor.id === me);
    }
  };
  return sight.board.actors.filter(fits).map((actor) => actor.id);
};

/** Legal values of a field now, from what the seat sees; null where a range or a free choice applies. */
export const optionsOf = (spec: ParamSpec, sight: Sight): readonly string[] | null => {
  const me = sight.seat?.seat ?? null;
  switch (spec.kind) {
    case 'actor':
      return actorOptions(spec.who, sight);
    case 'issue':
      return sight.board.issues.map((issue) => issue.id);
    case 'choice':
      return spec.options;
    case 'sector':
      return sight.board.sectors.map((sector) => sector.id);
    case 'demand':
      return sight.paper.demands
        .filter((demand) => (spec.by === 'me' ? demand.from : demand.to) === me)
        .filter((demand) => demand.status === 'issued' || demand.status === 'partly-met')
        .map((demand) => demand.id);
    case 'measure':
      return (sight.seat?.measures ?? []).map((measure) => measure.id);
    case 'agreement':
      return sight.paper.agreements
        .filter(
          ({ status, terms, delivered }) =>
            status === 'running' &&
            terms.clauses.some(({ by }, at) => by === me && (delivered[at] ?? 0) < 1_000_000),
        )
        .map((agreement) => agreement.id);
    case 'position':
    case 'level':
    case 'turn':
    case 'flag':
      return null;
  }
};

/** What a form starts from: the first legal value. */
export const initialOf = (
  spec: ParamSpec,
  sight: Sight,
  options: readonly string[] | null = optionsOf(spec, sight),
): ParamValue => {
  switch (spec.kind) {
    case 'level':
      return spec.min;
    case 'position':
      return 0;
    case 'flag':
      return spec.initial ?? false;
    case 'turn':
      return spec.optional ? null : Math.min(sight.clock.turn + 1, sight.clock.turns);
    case 'agreement':
      return spec.optional ? null : (options?.[0] ?? '');
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'sector':
      return options?.[0] ?? '';
  }
};
