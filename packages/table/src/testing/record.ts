import {
  actorId,
  commitmentId,
  demandId,
  entryIdFrom,
  issueId,
  offerId,
  packageId,
  toMicro,
} from '@convoy/engine';
import type {
  Commitment,
  Demand,
  Entry,
  Fact,
  Offer,
  Package,
  QuantityId,
  RuleId,
  SubjectId,
  Term,
} from '@convoy/engine';
import type { History } from '../review/history.ts';

export const NOR = actorId('NOR');
export const ALD = actorId('ALD');
export const KES = actorId('KES');
export const LIG = actorId('LIG');
const strait = issueId('strait');

interface Head {
  readonly turn?: number;
  readonly rule?: RuleId;
  readonly parents?: readonly string[];
}
const headOf = (id: string, { turn = 1, rule = 'R-Act', parents = [] }: Head) => ({
  ...({ id: entryIdFrom(id), turn, rule, moment: 'commit', audience: 'all' } as const),
  parents: parents.map(entryIdFrom),
});

/** Lines of a record, each under a name that others can have as a parent. */
export const fact = (id: string, said: Fact, head: Head = {}): Entry => ({
  ...{ ...headOf(id, head), kind: 'fact', fact: said },
});
export const act = (
  id: string,
  seat: typeof NOR,
  instrument: string,
  params: Readonly<Record<string, string | number | boolean | null>>,
  head: Head = {},
): Entry => ({
  ...headOf(id, head),
  ...{ kind: 'act', seat, cost: 0, order: { instrument, params, rationale: '', meant: null } },
});
export const change = (
  id: string,
  [quantity, subject]: readonly [QuantityId, SubjectId],
  [before, after]: readonly [number, number],
  head: Head & { readonly terms?: readonly (readonly [string, number])[] } = {},
): Entry => ({
  ...headOf(id, head),
  ...{ kind: 'change', quantity, subject, before: toMicro(before), after: toMicro(after) },
  terms: (head.terms ?? []).map(([term, value]): Term => ({
    term,
    value: toMicro(value),
    as: 'sum',
    about: null,
  })),
});
export const draw = (id: string, head: Head = {}): Entry => ({
  ...headOf(id, head),
  ...{ kind: 'draw', key: id, chance: 1, value: 0, hit: true, scale: 'chance', terms: [] },
});

export const word = (more: Partial<Commitment>): Commitment => ({
  ...{ id: commitmentId('word'), kind: 'threat', by: NOR, to: KES, demand: null, rung: 8, due: 2 },
  ...{ salience: 1, ambiguous: false, status: 'open', turn: 1, cause: entryIdFrom('said') },
  ...more,
});
export const demand = (more: Partial<Demand> = {}): Demand => ({
  ...{ id: demandId('demand'), from: NOR, to: KES, issue: strait, position: 0, was: 80 },
  ...{ deadline: null, threat: 0, wayOut: false, status: 'issued', turn: 1 },
  ...{ cause: entryIdFrom('asked') },
  ...more,
});
export const offer = (
  more: Partial<Omit<Offer, 'terms'>>,
  terms: Partial<Offer['terms']> = {},
) => ({
  ...({ id: offerId('offer'), from: NOR, status: 'open', open: false, informed: [] } as const),
  ...{ answer: '', turn: 1, cause: entryIdFrom('offered') },
  terms: {
    ...{ to: KES, demand: null, clauses: [{ by: KES, issue: strait, to: 0 }], private: true },
    ...({ lock: 0, verification: 'none', expires: 9, sayFrom: '', sayTo: '' } as const),
    ...terms,
  },
  ...more,
});
export const pack: Package = {
  ...{ id: packageId('pack'), sponsor: NOR, version: 1, status: 'bound', answers: {}, past: [] },
  ...{ members: [NOR, ALD], leaving: [], turn: 1, boundIn: 1, claims: {}, fired: [] },
  ...{ review: null, sunset: null, renewal: null, called: null, certified: null, shortfalls: {} },
  cause: entryIdFrom('proposed'),
  terms: {
    ...{ title: '', target: KES, issue: strait, position: 0, measures: [], asked: [ALD, LIG] },
    ...{ humanitarian: false, review: null, compensation: 0, sunset: null, verification: 'none' },
    ...{ certifier: null, remedy: false, message: '', triggers: [] },
  },
};

type Given = Partial<Omit<History, 'value' | 'find' | 'aim'>> & {
  /** By `quantity/subject`, after each turn. */
  readonly values?: Readonly<Record<string, readonly number[]>>;
};
/** A record that holds nothing but what a test says. */
export const history = ({ values = {}, entries = [], ...more }: Given): History => ({
  ...{ last: 6, demands: [], commitments: [], offers: [], packages: [], measures: [] },
  ...{ rungs: [], coercer: NOR, target: KES, gaps: [], entries },
  find: (id) => entries.find((entry) => entry.id === id),
  gdp: (id) => (id === NOR ? 900 : 100),
  aim: ({ order: { params } }) => ({
    target: typeof params['target'] === 'string' ? actorId(params['target']) : null,
    rung: Number(params['rung'] ?? 0),
  }),
  value: (quantity, subject, turn) => values[`${quantity}/${subject}`]?.[turn] ?? null,
  ...more,
});
