import type { OutcomeClass } from '@convoy/engine';
import type { Concept, Region, Theme } from '@convoy/protocol';
import { plural } from './plural.ts';
import { notions } from './review-concepts.ts';
import { localeNow, useWords } from './words.ts';

const themes = {
  'nuclear-weapons': 'Nuclear weapons',
  sanctions: 'Sanctions',
  energy: 'Energy',
  'trade-and-technology': 'Trade and technology',
  'sea-and-blockade': 'Sea and blockade',
  'war-and-force': 'War and force',
  deterrence: 'Deterrence',
  territory: 'Territory',
  terrorism: 'Terrorism',
  'protection-of-people': 'Protection of people',
} as const satisfies Record<Theme, string>;

const regions = {
  americas: 'Americas',
  europe: 'Europe',
  'middle-east': 'Middle East',
  africa: 'Africa',
  asia: 'Asia',
  invented: 'An invented place',
} as const satisfies Record<Region, string>;

interface Taught {
  readonly name: string;
  readonly means: string;
}
const concepts: Readonly<Record<Concept, Taught>> = {
  ...notions,
  'burden-sharing': {
    name: 'Burden sharing',
    means: 'Allies want the same end, and each would rather that another pays for it.',
  },
  'veto-and-consent': {
    name: 'Veto and consent',
    means: 'Whoever must say yes can ask a price, however small it is.',
  },
  'two-level-game': {
    name: 'Two-level game',
    means:
      'A government bargains abroad and at home at once; what is taken there must be sold here.',
  },
  'face-saving': {
    name: 'Saving face',
    means: 'It is easier to give way where one need not be seen to.',
  },
  reciprocity: {
    name: 'Reciprocity',
    means: 'Small steps that are answered in kind build what no promise could.',
  },
  verification: {
    name: 'Verification',
    means: 'Seeing for oneself takes the place of trust, and somebody must let the inspectors in.',
  },
  mediation: {
    name: 'Mediation',
    means: 'A third party can say what neither side can, and wants something for it.',
  },
  mandate: {
    name: 'Mandate',
    means: 'A vote of many makes an act easier to join, and binds whoever asked for it.',
  },
  'extended-deterrence': {
    name: 'Extended deterrence',
    means: 'To protect another one must be believed to risk oneself for it.',
  },
  'denial-and-punishment': {
    name: 'Denial and punishment',
    means: 'Making an aim out of reach is one way to press; making it dear is another.',
  },
  brinkmanship: {
    name: 'Brinkmanship',
    means: 'Both press by sharing a risk that neither fully controls.',
  },
  'coalition-fatigue': {
    name: 'Fatigue of coalitions',
    means: 'What was agreed in anger must be paid for month after month.',
  },
  'harm-to-bystanders': {
    name: 'Harm to bystanders',
    means: 'Pressure on a government lands on its people first.',
  },
};

const outcomes = {
  success: 'Success',
  partial: 'Partial success',
  failure: 'Failure',
  war: 'War',
} as const satisfies Record<OutcomeClass, string>;

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
const hundred = (share: number): string => `${Math.round(100 * share)} of 100`;
const dayOf = (on: string): string =>
  new Intl.DateTimeFormat(localeNow(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on));

const words = {
  en: {
    title: 'Scenarios',
    lead: 'Each can be played alone or in a class: bots take the seats that stay empty.',
    filters: 'Choose by',
    any: 'Any',
    time: 'Time',
    times: { hour: 'Up to an hour', 'two-hours': 'One to two hours', 'half-day': 'Half a day' },
    people: 'People',
    peoples: { few: '1 to 5', some: '6 to 12', class: '13 to 20', many: '21 and more' },
    level: 'Level',
    theme: 'What it is about',
    concept: 'What it teaches',
    search: 'Words',
    searchHelp: 'Title, seats, place',
    clear: 'Show all',
    count: (shown: number, all: number): string =>
      shown === all
        ? `${plural(all, 'scenario', 'scenarios')}.`
        : `${shown} of ${plural(all, 'scenario', 'scenarios')}.`,
    none: 'No scenario fits all of that.',
    look: (title: string): string => `Look inside ${title}`,
    run: (title: string): string => `Open a room: ${title}`,
    runIt: 'Open a room',
    lookInside: 'Look inside',
    all: (count: number): string => `All ${count} scenarios`,
    inLibrary: 'See all with pictures, and choose by time, people and theme',
    back: 'All scenarios',
    themes,
    regions,
    concepts,
    minutes: (from: number, to: number): string => `${span(from, to)} minutes`,
    seats: (from: number, to: number): string => `${span(from, to)} seats`,
    persons: (from: number, to: number): string => `best for ${span(from, to)} people`,
    period: (from: number, to: number): string => span(from, to),
    levels: (count: number): string => plural(count, 'level', 'levels'),
    content: 'Content note',
    thumb: (title: string, press: number, pressed: number, between: number): string =>
      `${title}: who is tied to whom at the opening. ${press} press, ${pressed} ${pressed === 1 ? 'is' : 'are'} pressed, ${between} ${between === 1 ? 'stands' : 'stand'} between.`,
    facts: 'At a glance',
    when: 'When',
    where: 'Where',
    about: 'About',
    forPeople: 'People',
    length: 'Length',
    lengthOf: (turns: number, minutes: number): string =>
      `${turns} turns, about ${minutes} minutes`,
    never: 'Never took place',
    teaches: 'What it teaches',
    asks: (names: readonly string[]): string => `Asks about: ${names.join(', ')}`,
    measured: 'What bots made of it',
    measuredLead: (games: number, on: string, turns: number): string =>
      `${games} games with a bot in every seat, ${dayOf(on)}; ${turns} turns each in the mean. People play otherwise.`,
    stale: (on: string): string =>
      `Measured on ${dayOf(on)}. The scenario or the rules have changed since, so these figures may no longer hold.`,
    staleOpen: 'Show the older figures',
    unmeasured: 'Nobody has measured this level yet.',
    outcomes,
    outcomeTitle: 'How it ended',
    outcome: 'End',
    share: 'Games',
    hundred,
    brink: 'Came to the brink of war',
    seatTitle: 'How the seats fared',
    seat: 'Seat',
    mean: 'Score in the mean',
    spread: 'From game to game',
    score: (mean: number): string => `${Math.round(mean)} of 100`,
    plusMinus: (spread: number): string => `± ${Math.round(spread)}`,
    seatNote:
      'A seat is compared with what bots reach in it, not with the other seats: they were never equal.',
    history: (outcome: OutcomeClass, came: number): string =>
      `What was done in truth, played again with other dice, ended as it did (${outcomes[outcome].toLowerCase()}) in ${hundred(came)}.`,
    control: 'For whoever runs it',
    controlLead:
      'Notes for teachers and the briefs of all seats. They tell every side’s secrets and how it ended: leave them shut if you are going to play.',
    open: 'Open notes and briefs',
    opening: 'Opening…',
    notes: {
      'teaching.note': 'Teaching notes',
      'balance.note': 'On the balance of the seats',
      'history.note': 'Why the record ends otherwise here',
    },
    briefs: 'Briefs of the seats',
    briefOf: (seat: string): string => `Brief: ${seat}`,
  },
};
export const useLibraryText = () => useWords(words);
