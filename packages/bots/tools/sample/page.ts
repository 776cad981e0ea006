import { engine, fromMicro } from '@convoy/engine';
import type { Order, PaperAct, View } from '@convoy/engine';
import type { BotReason } from '../../src/index.ts';
import type { Case } from '../packs.ts';
import type { Deed } from './draw.ts';

/** A page on which a reader finds what each seat saw, what it did, and why it says it did so. */
const whole = (micro: number): string => fromMicro(micro).toFixed(0);
const figure = (micro: string | number): string =>
  typeof micro === 'number' ? fromMicro(micro).toFixed(1) : micro;

const fields = (params: Order['params']): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
const sayOrder = ({ instrument, params }: Order): string => `${instrument} (${fields(params)})`;

const sayPaper = (act: PaperAct, view: View): string => {
  const offer = 'offer' in act ? view.paper.offers.find(({ id }) => id === act.offer) : undefined;
  const pack =
    'package' in act ? view.paper.packages.find(({ id }) => id === act.package) : undefined;
  const asked =
    'consent' in act ? view.paper.consents.find(({ id }) => id === act.consent) : undefined;
  const terms = offer?.terms ?? pack?.terms ?? asked ?? null;
  const { type, ...rest } = act;
  return `${type} ${JSON.stringify(rest)}${terms === null ? '' : ` — of ${JSON.stringify(terms)}`}`;
};

const sayReason = ({ code, instrument, about, gain, detail }: BotReason): string =>
  [
    ...[code, instrument ?? '', about === null ? '' : `about ${about}`, `gain ${figure(gain)}:`],
    ...Object.entries(detail).map(([name, value]) => `${name} ${figure(value)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');

const legend = ({ texts }: Case): readonly string[] =>
  Object.keys(texts).flatMap((key) => {
    const id = /^issue\.(.+)\.name$/.exec(key)?.[1];
    if (id === undefined) return [];
    const [low, high] = [texts[`issue.${id}.low`], texts[`issue.${id}.high`]];
    return [`- \`${id}\`: ${texts[key] ?? ''}; 0 ${low ?? '?'}, 100 ${high ?? '?'}`];
  });

/** What was done lately that this seat knows of. */
const lately = (view: View): readonly string[] =>
  view.ledger.lines.flatMap(({ entry, place }) =>
    entry.kind === 'act'
      ? [`${place === 'did' ? 'self' : entry.seat}: ${sayOrder(entry.order)}`]
      : [],
  );

const paperOf = ({ paper, seat }: View): readonly string[] => [
  ...paper.demands
    .filter(({ status }) => status === 'issued' || status === 'partly-met')
    .map(
      ({ from, to, issue, position, deadline, threat }) =>
        `${from} demands of ${to} ${issue} ${position}, by turn ${deadline ?? 'none'}, threat rung ${threat}`,
    ),
  ...paper.offers
    .filter(({ status }) => status === 'open' || status === 'accepted')
    .map(
      ({ from, terms, status }) =>
        `offer ${from} to ${terms.to} (${status}): ${terms.clauses.map(({ by, issue, to }) => `${by} ${issue} ${to}`).join(', ')}`,
    ),
  ...paper.agreements.map(
    ({ from, terms, status, delivered }) =>
      `agreement ${from}–${terms.to} (${status}): ${terms.clauses.map(({ by, issue, to }, at) => `${by} ${issue} ${to} done ${whole(100 * (delivered[at] ?? 0))} %`).join(', ')}`,
  ),
  ...paper.packages.map(
    ({ sponsor, status, terms, members }) =>
      `package of ${sponsor} (${status}) on ${terms.target}, ${terms.issue} ${terms.position}: ${terms.measures.map(({ sector, tier }) => `${sector} ${tier}`).join(', ')}; members ${members.join(' ')}`,
  ),
  ...(seat?.measures ?? []).map(
    ({ instrument, target, since }) =>
      `own ${instrument} on ${target ?? 'nobody'} since turn ${since}`,
  ),
];

const sight = (view: View): readonly string[] => {
  const { seat, board, clock } = view;
  if (seat === null) return [];
  const dials = seat.dials.map(
    ({ quantity, value, delta }) =>
      `${quantity} ${whole(value)} (${delta > 0 ? '+' : ''}${whole(delta)})`,
  );
  const hot = seat.towards
    .filter(({ tensionValue }) => fromMicro(tensionValue) >= 20)
    .map(
      ({ actor, tensionValue, trust, theyWillAct }) =>
        `${actor} ${whole(tensionValue)}, trust ${trust}, its threats ${theyWillAct}`,
    );
  const issues = board.issues.map(({ id, position }) => {
    const own = seat.issues.find(({ issue }) => issue === id);
    return `${id} ${Math.round(position)}${own === undefined ? '' : ` (wants ${own.ideal}, weight ${own.salience})`}`;
  });
  const aims = seat.aims.map(
    ({ id, kind, weight, now }) => `${id} ${kind} ${weight} now ${fromMicro(now).toFixed(2)}`,
  );
  const { dispute, brink } = board;
  return [
    `Turn ${clock.turn} of ${clock.turns} (${clock.days} days). ${dispute.coercer} presses ${dispute.target} on ${dispute.issue} to ${dispute.demand}. Brink: ${brink.word}${brink.active ? ', at the brink' : ''}${brink.warCanCome ? ', war can come' : ''}${brink.nuclear === null ? '' : ', nuclear alert'}.`,
    `Own: ${dials.join(', ')}. Red line ${seat.redLine ?? 'none'}; contingency ${seat.contingency}; resolve ${seat.resolve}.`,
    ...(hot.length === 0 ? [] : [`Tension: ${hot.join('; ')}.`]),
    `Issues: ${issues.join('; ')}.`,
    `Aims: ${aims.join('; ')}.`,
    ...[...lately(view)].map((line) => `Last turn: ${line}`),
    ...paperOf(view).map((line) => `Stands: ${line}`),
  ];
};

const sayDeed = ({ of, state, seat, act, reasons }: Deed, number: number): string => {
  const view = engine.view(state, { kind: 'seat', seat });
  const role = view.board.actors.find(({ id }) => id === seat)?.role ?? 'third';
  const done =
    act.kind === 'paper'
      ? [`**Paper: ${sayPaper(act.paper, view)}**`]
      : [
          `**Order: ${sayOrder(act.order)}**`,
          ...(act.beside.length === 0 ? [] : [`Beside it: ${act.beside.map(sayOrder).join('; ')}`]),
        ];
  return [
    `### ${number}. ${of.name}, ${seat} (${role})`,
    '',
    ...[...sight(view), ...done, ...reasons.map((reason) => `Says: ${sayReason(reason)}`)].map(
      (line) => `- ${line}`,
    ),
    '',
  ].join('\n');
};

/** The whole page, with the issues of each case first. Temperaments are not told. */
export const pageOf = (deeds: readonly Deed[], seed: string, hash: string): string => {
  const packs = new Map(deeds.map(({ of }) => [of.scenario.id, of]));
  return [
    `# ${deeds.length} acts of bots, seed ${seed}, code ${hash}`,
    ...[...packs.values()].flatMap((of) => [
      '',
      `## Issues of ${of.scenario.id}`,
      '',
      ...legend(of),
    ]),
    ...['', '## Acts', ''],
    ...deeds.map((deed, at) => sayDeed(deed, at + 1)),
  ].join('\n');
};
