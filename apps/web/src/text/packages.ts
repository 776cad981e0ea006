import type { Package, Stance } from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

const stances = {
  endorse: {
    name: 'Endorse',
    help: 'You do your part as it stands, and you and the sponsor trust each other more. Leaving before the review costs you.',
  },
  adjust: { name: 'Endorse with changes', help: 'You join, with a part of your own making.' },
  refuse: {
    name: 'Refuse',
    help: 'You are not bound. With a reason it costs you nothing; without one the sponsor trusts you less.',
  },
  ask: { name: 'Ask', help: 'You are not bound yet. Your question goes to the sponsor.' },
} as const satisfies Record<Stance, { readonly name: string; readonly help: string }>;

const status = {
  open: 'answers open',
  sent: 'sent, binds when the turn resolves',
  bound: 'in force',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const satisfies Record<Package['status'], string>;

/** Joint packages: the sponsor’s form, the asked seat’s answer, who is in. */
const words = {
  en: {
    form: {
      title: 'Propose a joint package',
      revise: 'Change the package',
      over: 'Free to propose. Only you and those you ask see it until it binds.',
      name: 'Title',
      namePlaceholder: 'Phased sanctions',
      target: 'Against',
      issue: 'What is asked: issue',
      position: 'What is asked: where it should stand',
      measures: 'What each member cuts',
      measuresHelp:
        'Choose how far each branch is cut. Firms feel it at once in finance, later in trade, last in technology.',
      asked: 'Whom to ask',
      askedHelp: 'They alone see it. Nobody’s yes is taken for granted.',
      askedNone: 'Nobody asked: you would do it alone.',
      humanitarian: 'Food, medicine and aid stay open',
      humanitarianHelp: 'Less harm to people, and more standing for you.',
      review: 'Review in',
      reviewNone: 'No review',
      reviewTurn: (turn: number) => `turn ${turn}`,
      reviewHelp: 'At a review members may leave or change without breaking their word.',
      compensation: 'You pay each member that joins',
      points: (points: number) =>
        points === 0 ? 'nothing' : `${plural(points, 'point', 'points')} a turn`,
      triggers: 'Agreed in advance (optional)',
      triggersHelp:
        'Once it comes about, the cuts of all members change by one step, by themselves and once. Easing when the other side moves holds members together.',
      addTrigger: 'Add a clause',
      dropTrigger: (clause: string) => `Take out: ${clause}`,
      when: 'If',
      whens: {
        lapsed: 'the demand lapses',
        struck: 'the target strikes',
        benchmark: 'the target has come part of the way',
      },
      share: 'How far, in % of the way',
      then: 'Then every cut goes',
      thens: { up: 'up one step', down: 'down one step' },
      message: 'What all say in public (optional)',
      send: 'Ask them',
      sendRevised: (version: number) => `Ask again as version ${version}`,
      revisedHelp: 'A new version voids the answers to the old one.',
      mustTitle: 'Give it a title.',
      mustCut: 'Cut at least one branch.',
      sent: 'The package is with them.',
    },
    totals: {
      title: 'What it comes to',
      figure: 'Figure',
      alone: 'you alone',
      all: 'if all join',
      now: 'with the answers that are in',
      breadth: 'Breadth',
      breadthHelp:
        'share of what ties the target to all who were asked, in these branches, that is really cut',
      bite: 'Believed bite',
      biteHelp: '% of the target’s GDP a year, before leaks',
      held: 'Held in reserve',
      heldHelp: '% of the target’s GDP a year more, once it is called',
      outside: 'Ways round',
      outsideHelp:
        'share of the target’s dealings in these branches that lies with outsiders: where leaks begin',
      legitimacy: 'Standing abroad',
      legitimacyHelp: 'points that its terms bring its sponsor, or cost it',
      cohesion: 'Cohesion',
      cohesionHelp: 'how well members would hold together, 0 to 100',
      dispersion: 'Unevenness',
      dispersionHelp: 'how unequal the parts are, 0 to 100',
      own: 'Your own cost',
      ownHelp: '% of your GDP a year',
      none: 'none',
      believed: 'As your seat can tell: what everybody knows, not the truth.',
    },
    view: {
      over: (sponsor: string, version: number, status: string) =>
        `Package by ${sponsor} · version ${version} · ${status}`,
      asks: (target: string, point: string) => `Asks of ${target}: ${point}`,
      answered: (count: number, of: number) => `${count} of ${of} answered`,
      members: 'Who is in',
      sponsor: 'sponsor',
      waiting: 'no answer yet',
      inForce: 'bound',
      silence: 'Silence means: not bound.',
      seat: 'Seat',
      answer: 'Answer',
      leaves: 'leaves at the next resolution',
      open: (share: number) => `${share} % left open`,
      notThis: 'not this one',
      became: (was: string, now: string) => `${was} → ${now}`,
      later: (turns: number) => `begins ${plural(turns, 'turn', 'turns')} later`,
      until: (turn: number) => `until turn ${turn}`,
      humanitarian: 'Food, medicine and aid stay open',
      noHumanitarian: 'No channel for food and medicine',
      review: (turn: number) => `Review in turn ${turn}`,
      noReview: 'No review',
      compensation: (points: number) =>
        `The sponsor pays each member ${plural(points, 'point', 'points')} a turn`,
      cuts: 'Each member cuts',
      along: 'What goes with it',
      triggers: 'Agreed in advance',
      worked: 'has come about',
      message: 'All say in public:',
      send: 'Send it',
      sendHelp: 'It binds at the next resolution with whoever has joined by then.',
      revise: 'Revise',
      withdraw: 'Withdraw',
      claim: (points: number) => `Ask ${plural(points, 'point', 'points')} for staying`,
      claimed: (points: number, met: boolean) =>
        met
          ? `You asked ${plural(points, 'point', 'points')} for staying: met`
          : `You asked ${plural(points, 'point', 'points')} for staying`,
      meet: (who: string, points: number) =>
        `Pay ${who} ${plural(points, 'point', 'points')} for staying`,
      meetHelp:
        'If you let it pass, its trust in you falls, and next turn it may leave as at a review.',
      forceReview: 'Force a review next turn',
      leave: 'Leave the package',
      leaveHelp: 'Before the review, leaving costs you credibility and the trust of each member.',
      reason: 'Reason (optional, they will read it)',
      done: 'Done.',
      closed: 'This package is closed.',
    },
    next: {
      title: 'What happens next',
      yours: (turn: number) =>
        `You send it when you like. Sent this turn, it binds you and whoever has said yes when turn ${turn} resolves; the others are not bound.`,
      theirs: (Sponsor: string, turn: number) =>
        `${Sponsor} decides when to send it. Sent this turn, it binds whoever has said yes when turn ${turn} resolves. Until then you can change your answer; without one you are not bound.`,
      sent: (turn: number) =>
        `It is sent: when turn ${turn} resolves it binds whoever has said yes by then.`,
      review: (turn: number, left: number) =>
        `In force. Review in turn ${turn}, ${plural(left, 'turn', 'turns')} from now: members may then change or leave without breaking their word.`,
      noReview: 'In force until its sponsor withdraws it. No review is set.',
      sunset: (turn: number) => `It ends by itself after turn ${turn}, unless it is renewed.`,
      reserve: (sponsor: string) =>
        `What is in reserve begins when ${sponsor} calls it, when the demand lapses, or when the target strikes.`,
      clock: (turn: number, time: string) => `Turn ${turn} ends in ${time}`,
    },
    part: {
      title: 'Your part',
      asks: (Sponsor: string, target: string, point: string) =>
        `${Sponsor} wants this of ${target}: “${point}”. To press for it, you are asked to cut your dealings with ${target}:`,
      cut: (sector: string, tier: string) => `${sector}: ${tier}`,
      costs: (share: string) => `Costs you about ${share} % of GDP a year.`,
      free: 'Costs you next to nothing.',
      legend: 'Your answer',
      tier: (sector: string) => `${sector}: how far you cut`,
      carveOut: (sector: string) => `${sector}: share left open`,
      delay: 'Your part begins',
      atOnce: 'with the others',
      later: (turns: number) => `${plural(turns, 'turn', 'turns')} later`,
      until: 'Your part lasts',
      asLong: 'as long as the package',
      untilTurn: (turn: number) => `until turn ${turn}`,
      reason: {
        endorse: 'Reason (optional, the sponsor reads it)',
        adjust: 'Why these changes (the sponsor reads it)',
        refuse: 'Reason (the sponsor reads it)',
        ask: 'Your question',
      } satisfies Record<Stance, string>,
      given: (stance: string) => `You answered: ${stance}. You can answer anew until it is sent.`,
      send: 'Send my answer',
      sent: 'Your answer is with the sponsor.',
      pen: 'Whoever holds the pen in your seat answers.',
    },
    stances,
    status,
  },
};
export type PackageWords = (typeof words)['en'];
export const usePackageWords = () => useWords(words);
