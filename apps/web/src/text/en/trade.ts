/** Sanctions, trade and what goes round them: orders, what was done, and what stands. */
import type { DeedText, InstrumentText } from './entry-shapes.ts';
import { foundOut } from './partners.ts';

const howFar = 'How far (1 lightly, 2 in part, 3 widely, 4 wholly)';

export const tradeInstruments: Readonly<Record<string, InstrumentText>> = {
  'targeted-sanctions': {
    name: 'Sanction persons and firms',
    line: 'Name persons, banks and firms nobody may deal with.',
    help: 'Little pain and little harm to civilians. Firms may drop more than the list asks, unless you tell them what is allowed.',
    fields: { target: 'Against', tier: howFar },
  },
  'sectoral-sanctions': {
    name: 'Sanction a whole branch',
    line: 'Cut one branch of their economy off from yours.',
    help: 'Hurts more the more they depend on you, and costs you by how much you depend on them. It is felt slowly: money within weeks, trade within months. Measures on the same branch do not add up.',
    fields: { target: 'Against', sector: 'Branch', tier: howFar },
  },
  'export-controls': {
    name: 'Control exports',
    line: 'Keep back machines, parts and know-how.',
    help: 'Reaches every branch of technology. It is felt late, over a year, and lasts.',
    fields: { target: 'Against', tier: howFar },
  },
  embargo: {
    name: 'Impose an embargo',
    line: 'Cut every branch of their economy off from yours at once.',
    help: 'Nothing bites more, and nothing harms civilians more. It costs you in every branch that depends on them, and firms drop more than the law asks.',
    fields: { target: 'Against', tier: howFar },
  },
  tariffs: {
    name: 'Raise tariffs',
    line: 'Tax what you buy from them in one branch.',
    help: 'Bites much less than cutting the branch off, and alarms less. Your own buyers pay; part of that comes back as revenue, which goes into your reserves. Money itself cannot be taxed at the border.',
    fields: { target: 'Against', sector: 'Branch', tier: howFar },
  },
  'service-ban': {
    name: 'Refuse services unless',
    line: 'No ships, insurance or payments for their trade until a condition is met.',
    help: 'Takes what they earn while the goods go on, so it harms civilians less, and less leaks where it is enforced. It lifts itself once the issue stands where you say.',
    fields: {
      target: 'Against',
      sector: 'Branch',
      tier: howFar,
      issue: 'Until, on',
      position: 'It stands at',
    },
  },
  'secondary-sanctions': {
    name: 'Sanction those who help them',
    line: 'Press a third party to stop dealing with those you sanction.',
    help: 'Less leaks through that party, and whoever sells into the gap may be hit. It costs you its trust.',
    fields: { target: 'Press' },
  },
  'carve-out': {
    name: 'Leave part of it open',
    line: 'Exempt part of a branch from your own sanction.',
    help: 'It bites less and costs you less. Others read it as less resolve.',
    fields: { measure: 'Of the measure', share: 'Fifths that stay open' },
  },
  'monitoring-body': {
    name: 'Watch who keeps to it',
    line: 'Inspectors and auditors for sanctions against one country.',
    help: 'Your sanctions, and those of a package you share, are better enforced. Less comes in by other ways, and a partner who secretly looks away is found out sooner.',
    fields: { target: 'Sanctions against', level: 'How closely (1 some, 2 close)' },
  },
  sunset: {
    name: 'Set an end date',
    line: 'One of your sanctions ends on a day unless you renew it.',
    help: 'Your people tire of it less and it looks fairer. Others read it as a little less resolve. Order it again with a later day to renew it.',
    fields: { measure: 'Of the measure', until: 'Ends with turn' },
  },
  'compensation-fund': {
    name: 'Compensate your partners',
    line: 'Pay those who lose most by the sanctions you carry together.',
    help: 'Partners who lose more than the rest are paid part of it and tire less. You bear the cost while the fund stands.',
    fields: { size: 'Size' },
  },
  guidance: {
    name: 'Tell firms what is allowed',
    line: 'Letters that say which business is still legal.',
    help: 'Firms drop less beyond your rules, and come back sooner once you lift them.',
    fields: { target: 'Business with' },
  },
  'humanitarian-channel': {
    name: 'Keep food and medicine flowing',
    line: 'A protected way for food, medicine and aid.',
    help: 'Much less harm to civilians under your sanctions, and your course looks more rightful.',
    fields: { target: 'To' },
  },
  resilience: {
    name: 'Stockpile and substitute',
    line: 'Prepare one of your branches to do without others.',
    help: 'Each month spares a tenth of what that branch loses, up to four tenths. Costs upkeep while it stands.',
    fields: { sector: 'Branch' },
  },
  relief: {
    name: 'Ease a sanction',
    line: 'Take one of your sanctions back, step by step.',
    help: 'Free of charge. Trust returns and tension eases at once; business returns slowly, about half of it in three months.',
    fields: { measure: 'Of the measure', steps: 'Steps down' },
  },
  snapback: {
    name: 'Announce a return of sanctions',
    line: 'What you ease comes back by itself if they break their word.',
    help: 'If they are found breaking an agreement with you, or push on in haste, nine tenths of what you eased returns without a further order. Announce it while a sanction still stands.',
    fields: { target: 'Against' },
  },
  aid: {
    name: 'Give aid or open markets',
    line: 'Money, goods or trade for another.',
    help: 'Costs you a little. It wins trust and helps that government at home. Repeated, it counts for less.',
    fields: { to: 'To', size: 'Size' },
  },
  'counter-sanction': {
    name: 'Answer with a sanction',
    line: 'Cut a branch of those who press you off from your economy.',
    help: 'Works as any sanction does: it hurts them by how much they depend on you, and you by how much you depend on them.',
    fields: { target: 'Against', sector: 'Branch', tier: howFar },
  },
  backfill: {
    name: 'Sell into the gap',
    line: 'Supply what others have cut off.',
    help: 'Brings you money and influence. Sanctions against that country leak more. Those who impose them may punish you.',
    fields: { target: 'Supply', sector: 'Branch' },
  },
  'transit-clampdown': {
    name: 'Close the back roads',
    line: 'Stop goods that pass through you around others’ sanctions.',
    help: 'Little leaks through you any more. It wins the trust of those who press, and loses that of the one pressed.',
    fields: { target: 'Bound for' },
  },
  'evasion-network': {
    name: 'Set up front firms',
    line: 'Secretly get round the sanctions in one branch.',
    help: 'More comes in by other ways. Only you know, until it is found out; then it is shut and your name suffers.',
    fields: { sector: 'Branch' },
  },
  cyber: {
    name: 'Break into their networks',
    line: 'A secret attack on their forces or their economy.',
    help: 'They feel it and may not learn from whom. If it is traced to you, everybody hears of it: trust and legitimacy go, tension rises.',
    fields: { target: 'Against', aim: 'At' },
    choices: { economy: 'Their economy', forces: 'Their forces' },
  },
};

const tiers = ['', ', lightly', ', in part', ', widely', ', wholly'] as const;

export const tradeDeeds: Readonly<Record<string, DeedText>> = {
  'targeted-sanctions': {
    did: ({ Who, actor }) => `${Who} put sanctions on persons and firms of ${actor('target')}`,
  },
  'sectoral-sanctions': {
    did: ({ Who, actor, sector, number }) =>
      `${Who} cut ${actor('target')} off: ${sector}${tiers[number('tier')] ?? ''}`,
  },
  'export-controls': {
    did: ({ Who, actor }) => `${Who} controlled exports of technology to ${actor('target')}`,
  },
  embargo: {
    did: ({ Who, actor, number }) =>
      `${Who} put an embargo on ${actor('target')}${tiers[number('tier')] ?? ''}`,
  },
  tariffs: {
    did: ({ Who, actor, sector, number }) =>
      `${Who} taxed trade with ${actor('target')}: ${sector}${tiers[number('tier')] ?? ''}`,
  },
  'service-ban': {
    did: ({ Who, actor, sector, number }) =>
      `${Who} refused services for the trade of ${actor('target')}: ${sector}${tiers[number('tier')] ?? ''}`,
    more: ({ point }) => [`Until: ${point}`],
  },
  'secondary-sanctions': {
    did: ({ Who, actor, its }) =>
      `${Who} threatened ${actor('target')} with penalties for dealing with those under ${its} sanctions`,
  },
  'carve-out': {
    did: ({ Who, measure, number }) =>
      `${Who} left ${number('share') * 20} in 100 open: ${measure}`,
  },
  'monitoring-body': {
    did: ({ Who, actor }) => `${Who} set up inspectors for sanctions against ${actor('target')}`,
  },
  sunset: {
    did: ({ Who, measure, number }) => `${Who} set an end with turn ${number('until')}: ${measure}`,
  },
  'compensation-fund': {
    did: ({ Who }) => `${Who} set up a fund for partners who lose most by sanctions`,
  },
  snapback: {
    did: ({ Who, actor }) =>
      `${Who} announced that sanctions on ${actor('target')} return if it breaks its word`,
  },
  guidance: {
    did: ({ Who, its, actor }) =>
      `${Who} told ${its} firms what business with ${actor('target')} is still allowed`,
  },
  'humanitarian-channel': {
    did: ({ Who, actor }) => `${Who} kept food and medicine flowing to ${actor('target')}`,
  },
  resilience: {
    did: ({ Who, sector }) => `${Who} began to stockpile and to find substitutes: ${sector}`,
  },
  relief: { did: ({ Who, measure }) => `${Who} eased ${measure}` },
  aid: { did: ({ Who, actor }) => `${Who} gave aid to ${actor('to')}` },
  'counter-sanction': {
    did: ({ Who, actor, sector, number }) =>
      `${Who} answered ${actor('target')} with a sanction: ${sector}${tiers[number('tier')] ?? ''}`,
  },
  backfill: {
    did: ({ Who, actor, sector }) =>
      `${Who} began to supply ${actor('target')} with what others cut off: ${sector}`,
  },
  'transit-clampdown': {
    did: ({ Who, its, actor }) => `${Who} closed ${its} back roads to ${actor('target')}`,
  },
  'evasion-network': {
    did: ({ Who, sector }) => `${Who} set up front firms to get round sanctions: ${sector}`,
  },
  cyber: {
    did: ({ Who, actor }) => `${Who} broke into the networks of ${actor('target')}`,
    more: ({ choice }) => [choice('aim')],
  },
};

export const tradeMeasures: Readonly<
  Record<string, { readonly name: string; readonly towards: (actor: string) => string }>
> = {
  'targeted-sanctions': {
    name: 'sanctions on persons and firms',
    towards: (actor) => `of ${actor}`,
  },
  'sectoral-sanctions': { name: 'branch sanctions', towards: (actor) => `on ${actor}` },
  'export-controls': { name: 'export controls', towards: (actor) => `on ${actor}` },
  embargo: { name: 'embargo', towards: (actor) => `on ${actor}` },
  tariffs: { name: 'tariffs', towards: (actor) => `on trade with ${actor}` },
  'service-ban': { name: 'ban on services', towards: (actor) => `for the trade of ${actor}` },
  'secondary-sanctions': { name: 'secondary sanctions', towards: (actor) => `on ${actor}` },
  'monitoring-body': {
    name: 'inspectors of sanctions',
    towards: (actor) => `against ${actor}`,
  },
  'compensation-fund': { name: 'fund for partners', towards: () => '' },
  snapback: { name: 'announced return of sanctions', towards: (actor) => `on ${actor}` },
  guidance: { name: 'guidance to firms', towards: (actor) => `on business with ${actor}` },
  'humanitarian-channel': { name: 'humanitarian channel', towards: (actor) => `to ${actor}` },
  resilience: { name: 'stockpiles and substitutes', towards: () => '' },
  'counter-sanction': { name: 'counter-sanctions', towards: (actor) => `on ${actor}` },
  backfill: { name: 'sales into the gap', towards: (actor) => `to ${actor}` },
  'transit-clampdown': { name: 'closed back roads', towards: (actor) => `to ${actor}` },
  'evasion-network': { name: 'front firms', towards: () => '' },
};

/** What came out about acts that were meant to stay unseen. */
export const exposed = {
  network: (Who: string, sector: string) => `${Who} was found to get round sanctions: ${sector}`,
  cyber: (Who: string, whose: string) => `${Who} was found to have broken into ${whose} networks`,
  ...foundOut,
  disinformation: (Who: string, whose: string) =>
    `${Who} was found to have spread false stories about ${whose} course`,
  sabotage: (Who: string, whose: string) =>
    `${Who} was found to be behind sabotage against ${whose} interests`,
  proxy: (Who: string, whose: string) =>
    `${Who} was found to back those who fight ${whose} forces in secret`,
  other: (Who: string, whose: string) =>
    `${Who} was found to have acted in secret against ${whose} interests`,
};
