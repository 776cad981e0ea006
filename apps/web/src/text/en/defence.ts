/** Forces between friends and rivals, words together, and acts in the dark: orders, deeds, what stands. */
import type { DeedText, InstrumentText } from './entry-shapes.ts';

export const defenceInstruments: Readonly<Record<string, InstrumentText>> = {
  exchange: {
    name: 'Exchange officers',
    line: 'Attachés and visits between two armed forces.',
    help: 'Officers who know each other clear up mistakes sooner, so accidents are a little less likely. It stands, costs no upkeep, and wins some trust on both sides.',
    fields: { with: 'With' },
  },
  interoperability: {
    name: 'Train to act as one',
    line: 'A programme that joins a friend’s forces with yours.',
    help: 'Grows slowly, about half of the way in six months, and twice as far if your friend runs it too. Forces that can act as one stand behind each other’s threats.',
    fields: { with: 'With', until: 'Last turn' },
  },
  'reassurance-deployment': {
    name: 'Send forces to an ally',
    line: 'Your forces on an ally’s soil, facing a rival.',
    help: 'An ally under threat that doubts you trusts you more. You are there if it is hit: what is done to it, and a part of what it does to the rival, is felt as yours. Stands until you stand it down.',
    fields: { to: 'To', against: 'Facing', level: 'Strength' },
  },
  'no-fly-zone': {
    name: 'Close their sky',
    line: 'Keep a rival’s aircraft on the ground.',
    help: 'The stronger you are in the air, the more of its forces are held and the less its own strikes do. Your aircraft meet its own, so an accident is likelier. Without a mandate it costs legitimacy. Stands until you stand it down.',
    fields: { over: 'Over' },
  },
  'synchronised-messages': {
    name: 'Say the same as your friends',
    line: 'Your part of one message from many.',
    help: 'If a friend says the same to the same rival this turn, you are believed as one. It counts once: beside a joint statement or a package it adds nothing. A package whose members all say it holds together better.',
    fields: { to: 'To' },
  },
  disinformation: {
    name: 'Spread false stories',
    line: 'Make one distrust another.',
    help: 'The one who hears them trusts the other less and may misread what it does. If they are traced to you, everybody hears of it: you lose legitimacy, credibility, and the trust of both.',
    fields: { about: 'About', to: 'Told to' },
  },
  sabotage: {
    name: 'Sabotage',
    line: 'Something of a rival’s breaks, and nobody says why.',
    help: 'Hits its economy, its forces, or the work that it pushes on with. It leaves traces: if it is traced to you, everybody hears of it, and trust, legitimacy and calm go.',
    fields: { target: 'Against', aim: 'At' },
    choices: {
      economy: 'Their economy',
      forces: 'Their forces',
      programme: 'What they are building',
    },
  },
  proxy: {
    name: 'Let others fight',
    line: 'Back a third force against a rival in secret.',
    help: 'It wears the rival’s forces and government down month by month, and hurts civilians. It may be traced, or go further than you meant and drag you in. To drop it is free, but others see what your word is worth.',
    fields: { target: 'Against', step: 'What to do' },
    choices: { back: 'Back them', drop: 'Drop them' },
  },
};

export const defenceDeeds: Readonly<Record<string, DeedText>> = {
  exchange: { did: ({ Who, actor }) => `${Who} exchanged officers with ${actor('with')}` },
  interoperability: {
    did: ({ Who, its, actor }) =>
      `${Who} began to train ${its} forces to act as one with those of ${actor('with')}`,
  },
  'reassurance-deployment': {
    did: ({ Who, actor, number }) =>
      `${Who} sent forces to ${actor('to')}, facing ${actor('against')}, strength ${number('level')}`,
  },
  'no-fly-zone': { did: ({ Who, actor }) => `${Who} closed the sky over ${actor('over')}` },
  'synchronised-messages': {
    did: ({ Who, its, actor }) => `${Who} said ${its} part of one message to ${actor('to')}`,
  },
  disinformation: {
    did: ({ Who, actor }) =>
      `${Who} spread false stories about ${actor('about')} to ${actor('to')}`,
  },
  sabotage: {
    did: ({ Who, actor }) => `${Who} had something of ${actor('target')} sabotaged`,
    more: ({ choice }) => [choice('aim')],
  },
  proxy: {
    did: ({ Who, actor, choice }) =>
      `${Who} decided on those who fight ${actor('target')} in secret: ${choice('step').toLowerCase()}`,
  },
};

export const defenceMeasures: Readonly<
  Record<string, { readonly name: string; readonly towards: (actor: string) => string }>
> = {
  exchange: { name: 'exchange of officers', towards: (actor) => `with ${actor}` },
  interoperability: { name: 'joint training', towards: (actor) => `with ${actor}` },
  'reassurance-deployment': { name: 'forces with an ally', towards: (actor) => `facing ${actor}` },
  'no-fly-zone': { name: 'closed sky', towards: (actor) => `over ${actor}` },
  'synchronised-messages': { name: 'shared message', towards: (actor) => `to ${actor}` },
  'arms-transfer': { name: 'shipment of arms', towards: (actor) => `to ${actor}` },
  disinformation: { name: 'false stories', towards: () => '' },
  proxy: { name: 'secret war by others', towards: () => '' },
};
