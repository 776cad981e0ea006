import { instrumentOf, uniform } from '@convoy/engine';
import type { Chance, Order, ParamSpec, ParamValue, State } from '@convoy/engine';
import type { CrisisCase, Trigger } from '../coding/case.ts';
import { CUT_TIER, ISSUES, SEATS } from '../scenario/build.ts';
import { PLAY } from './constants.ts';

/** What a field says where the bot has nothing to say: the mildest that the catalogue allows. */
const mildest = (spec: ParamSpec): ParamValue => {
  switch (spec.kind) {
    case 'flag':
      return false;
    case 'level':
      return spec.min;
    case 'choice':
      return spec.options[0] ?? null;
    case 'actor':
    case 'issue':
    case 'position':
    case 'turn':
    case 'demand':
    case 'measure':
    case 'agreement':
    case 'sector':
      return null;
  }
};

/** An order with every field that the catalogue asks for, whatever the bot leaves unsaid. */
const order = (instrument: string, said: Order['params']): Order => {
  const fields = Object.entries(instrumentOf(instrument)?.params ?? {});
  const params = Object.fromEntries(
    fields.map(([name, spec]): [string, ParamValue] => [name, said[name] ?? mildest(spec)]),
  );
  return { instrument, params, rationale: '', meant: null };
};

/** Orders by seat. */
export type OrderSets = Readonly<Record<string, readonly Order[]>>;

/** What a target's first answer may be; the columns of the response matrix. */
export const responses = ['diplomatic', 'economic', 'shown', 'violent'] as const;
export type Response = (typeof responses)[number];

/** A draw of one seat in one turn for one purpose. */
const draw = (chance: Chance, state: State, about: string): number =>
  uniform(chance, `bot/${state.turn}/${about}`);

/** How a government has answered such a trigger before: the prior, by row of the matrix. */
export const responseTo = (trigger: Trigger, at: number): Response => {
  let sum = 0;
  for (const response of responses) {
    sum += PLAY.responses[trigger][response];
    if (at < sum) return response;
  }
  return 'diplomatic';
};

const THREATS: Readonly<Record<Trigger, string>> = {
  words: 'measures',
  economic: 'measures',
  'force-shown': 'blockade',
  'force-used': 'strike',
};

/** Sanctions say what follows or leave it open; a crisis is opened by what has just been done. */
const demandOf = (crisis: CrisisCase, last: number): Order => {
  const { stage, threat, trigger } = crisis;
  const words = { none: 'none', vague: 'vague', specific: 'measures' } as const;
  const said = stage === 'crisis' ? THREATS[trigger] : stage === 'imposed' ? 'none' : words[threat];
  const byForce = stage === 'crisis' && (trigger === 'force-shown' || trigger === 'force-used');
  return order('demand', {
    ...{ to: SEATS.target, issue: ISSUES.demand, position: 100 },
    deadline: said === 'none' || said === 'vague' ? null : last,
    threat: said,
    wayOut: stage === 'crisis' ? !byForce : threat !== 'vague',
  });
};

const cut = (): Order =>
  order('sectoral-sanctions', { target: SEATS.target, sector: 'goods', tier: CUT_TIER });

/** What opened the crisis, as orders. */
const opened = ({ trigger }: CrisisCase): readonly Order[] => {
  switch (trigger) {
    case 'words':
      return [];
    case 'economic':
      return [order('targeted-sanctions', { target: SEATS.target, tier: 2 })];
    case 'force-shown':
      return [order('deployment', { towards: SEATS.target, level: 2 })];
    case 'force-used':
      return [order('strike', { target: SEATS.target, issue: ISSUES.demand })];
  }
};

/** The sender opens with its demand, and with what stands when the forecast is made. */
const senderOpens = (crisis: CrisisCase, last: number): readonly Order[] => [
  demandOf(crisis, last),
  ...(crisis.stage === 'imposed' ? [cut()] : []),
  ...(crisis.stage === 'crisis' ? opened(crisis) : []),
  ...(crisis.sender.institution ? [order('vote', { institution: SEATS.forum })] : []),
];

const answer = (response: Response): readonly Order[] => {
  const target = SEATS.sender;
  switch (response) {
    case 'diplomatic':
      return [order('demarche', { to: target })];
    case 'economic':
      return [order('sectoral-sanctions', { target, sector: 'money', tier: 2 })];
    case 'shown':
      return [order('mobilise', { towards: target })];
    case 'violent':
      return [order('strike', { target, issue: ISSUES.demand })];
  }
};

/** What a seat's forces do if they are hit: most absorb, some match, few strike. */
const standing = (chance: Chance, state: State, seat: string): readonly Order[] => {
  const at = draw(chance, state, `${seat}/contingency`);
  const response = at < PLAY.strikes ? 'strike' : at < PLAY.strikes + PLAY.matches ? 'match' : null;
  return response === null ? [] : [order('contingency', { response })];
};

/** Whether a seat was struck in the turn before. */
const wasStruck = (state: State, seat: string): boolean =>
  (state.ledger[state.turn - 1] ?? []).some(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'strike' && entry.fact.target === seat,
  );

/** Whether the sender means war in the end, and the turn in which it says so. */
const warTurn = (chance: Chance): number | null => {
  const at = uniform(chance, 'bot/war');
  if (at >= PLAY.wars) return null;
  return 3 + Math.floor((at / PLAY.wars) * PLAY.warTurns);
};

/** Blow answered with blow as often as governments have answered one (E6), while it lasts. */
const strikesBack = (chance: Chance, state: State, by: string, at: string): readonly Order[] => {
  const often = PLAY.responses['force-used'].violent;
  const tired = state.turn > PLAY.exchangesUntil || draw(chance, state, `${by}/back`) >= often;
  return wasStruck(state, by) && !tired
    ? [order('strike', { target: at, issue: ISSUES.demand })]
    : [];
};

/** Forces shown are answered with forces. */
const showsBack = (state: State, response: Response): readonly Order[] =>
  response === 'shown' && state.turn === 3
    ? [order('deployment', { towards: SEATS.target, level: 3 })]
    : [];

/** After the opening: an order for war, given twice; else blows for blows. */
const goesOn = (chance: Chance, state: State, response: Response): OrderSets => {
  const war = warTurn(chance);
  const [sender, target] = [SEATS.sender, SEATS.target];
  return {
    [sender]:
      war === state.turn || war === state.turn - 1
        ? [order('war', { target })]
        : [...strikesBack(chance, state, sender, target), ...showsBack(state, response)],
    [target]: strikesBack(chance, state, target, sender),
  };
};

/** Orders of one turn of the game in which nobody has given way yet. */
export const ordersOf = (
  crisis: CrisisCase,
  state: State,
  chance: Chance,
  response: Response,
  last: number,
): OrderSets => {
  const inCrisis = crisis.stage === 'crisis';
  if (state.turn === 1)
    return {
      [SEATS.sender]: [
        ...senderOpens(crisis, last),
        ...(inCrisis ? standing(chance, state, SEATS.sender) : []),
      ],
      [SEATS.partners]: crisis.stage === 'imposed' && crisis.sender.partners > 0 ? [cut()] : [],
      [SEATS.target]: [
        order('rally', { vow: false }),
        ...(inCrisis ? standing(chance, state, SEATS.target) : []),
      ],
      [SEATS.patron]: crisis.patron > 0 ? [order('guarantee', { to: SEATS.target })] : [],
    };
  if (!inCrisis || state.war !== null) return {};
  if (state.turn === 2) return { [SEATS.target]: answer(response) };
  return goesOn(chance, state, response);
};
