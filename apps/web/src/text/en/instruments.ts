import { tradeInstruments } from './trade.ts';

/** Each act: its name as a verb, one line for the menu, help for the form, its fields and choices. */
export interface InstrumentText {
  readonly name: string;
  readonly line: string;
  readonly help: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
}

export const instruments: Readonly<Record<string, InstrumentText>> = {
  demand: {
    name: 'Make a public demand',
    line: 'Say what must change, by when, and what follows.',
    help: 'Everyone hears it. A deadline with a named threat is believed more, but letting it pass unacted costs you support and credibility. A demand with no way out raises the stakes for both.',
    fields: {
      to: 'Demand it of',
      issue: 'About',
      position: 'What must stand',
      deadline: 'To be met by',
      threat: 'What follows otherwise',
      wayOut: 'I will offer a way out',
    },
    choices: {
      none: 'Nothing said',
      vague: '“Consequences”, left vague',
      measures: 'Further measures',
      blockade: 'A blockade',
      strike: 'A strike',
    },
  },
  'back-channel': {
    name: 'Open a quiet channel',
    line: 'A private line: tension eases, mistakes are cleared up sooner.',
    help: 'Only the two of you know. It stands for this turn and the next two.',
    fields: { to: 'With' },
  },
  demarche: {
    name: 'Protest in private',
    line: 'Tell a rival, and nobody else, that you are in earnest.',
    help: 'Only the two of you know. It is believed a little and resented a little.',
    fields: { to: 'To' },
  },
  summit: {
    name: 'Meet their leader',
    line: 'Two leaders talk, before everybody.',
    help: 'Eases tension and builds trust on both sides. You have put your name to it, which costs some support at home.',
    fields: { with: 'With' },
  },
  'joint-communique': {
    name: 'Speak with a friend',
    line: 'One public statement in the name of two.',
    help: 'Believed more than one voice. If your friend puts out the same statement this turn, the two of you also grow closer.',
    fields: { to: 'To', with: 'Together with' },
  },
  'recall-ambassador': {
    name: 'Recall or restore an ambassador',
    line: 'Bring your ambassador home, or send the ambassador back.',
    help: 'A recall is a public sign, and mistakes are cleared up more slowly while it lasts. Sending the ambassador back is free and eases tension.',
    fields: { from: 'Ambassador to', step: 'What to do' },
    choices: { recall: 'Recall', restore: 'Send back' },
  },
  hotline: {
    name: 'Propose a hotline',
    line: 'A direct line for emergencies. Both sides must want it.',
    help: 'It opens when the other proposes it too, this turn or next. Then accidents are about half as likely.',
    fields: { to: 'With' },
  },
  vote: {
    name: 'Call a vote',
    line: 'Ask an institution to back your course.',
    help: 'Two thirds carry it. Carried, it makes your course more rightful and your next step more believed; lost, it costs legitimacy. Evidence shown in the same turn helps.',
    fields: { institution: 'Before' },
  },
  guarantee: {
    name: 'Guarantee an ally',
    line: 'Pledge publicly to stand by another.',
    help: 'Wins trust now. If the ally is struck and you do nothing, your word is broken before everybody.',
    fields: { to: 'Stand by' },
  },
  mediation: {
    name: 'Offer good offices',
    line: 'Bring two others to talk, with or without a standstill.',
    help: 'Eases the tension between them. A standstill helps only if neither takes a hostile step this turn.',
    fields: { a: 'Between', b: 'And', standstill: 'Propose that both stand still' },
  },
  declassify: {
    name: 'Show the evidence',
    line: 'Open secret evidence against a rival to the world.',
    help: 'Your course looks more rightful, the rival’s less. The same evidence shown again weighs half.',
    fields: { about: 'Against' },
  },
  address: {
    name: 'Address the nation',
    line: 'Speak to your own public.',
    help: '“Resolve” gathers support and shows firmness. “Calm” lowers the heat and your people’s weariness.',
    fields: { line: 'To say' },
    choices: { resolve: 'We will not give way', calm: 'There is time, and there are ways' },
  },
  transparency: {
    name: 'Report on your forces',
    line: 'Show a rival what you have, and where.',
    help: 'Eases tension and builds trust. You give up some surprise: your forces are a little less ready.',
    fields: { to: 'To reassure' },
  },
  leak: {
    name: 'Leak private papers',
    line: 'Hand what is private between you and another to the press.',
    help: 'Everything private that still stands between the two of you comes out. Who made the offer loses support, and owners who were not asked lose trust in its maker. The other side trusts you less.',
    fields: { with: 'What is between you and' },
  },
  overflight: {
    name: 'Fly over them',
    line: 'Reconnaissance over a rival.',
    help: 'You read their acts better while it lasts, and have pictures to show. Forces meet more, so an accident is likelier.',
    fields: { over: 'Over' },
  },
  exercise: {
    name: 'Hold an exercise',
    line: 'Practise in sight of a rival.',
    help: 'Your forces are readier afterwards, and it is meant to be seen. Raises tension.',
    fields: { towards: 'In sight of' },
  },
  'arms-transfer': {
    name: 'Send arms to a friend',
    line: 'A friend’s forces grow; a rival takes note.',
    help: 'The friend is readier and trusts you more. Tension with the rival rises.',
    fields: { against: 'Against', to: 'To', level: 'How much' },
  },
  alert: {
    name: 'Raise the alert',
    line: 'Forces ready to act at once.',
    help: 'A signal that is believed, and readier forces. Higher levels mean more contact and more risk of an accident. Stands until you stand it down.',
    fields: { towards: 'Towards', level: 'Level' },
  },
  deployment: {
    name: 'Deploy forces forward',
    line: 'Move forces into the theatre.',
    help: 'Believed more than words. Raises tension and contact. Stands until you stand it down.',
    fields: { towards: 'Facing', level: 'Strength' },
  },
  escort: {
    name: 'Escort ships',
    line: 'Sail with a friend’s ships through a quarantine, for one turn.',
    help: 'Half of what the quarantine costs your friend is spared this turn. Your warships meet those of whoever closed the sea.',
    fields: { through: 'Through the quarantine of', of: 'Ships bound for' },
  },
  quarantine: {
    name: 'Quarantine at sea',
    line: 'Turn ships back on their way to a rival.',
    help: 'Strong pressure without a shot, but the two forces meet at sea. Stands until you stand it down.',
    fields: { target: 'Against' },
  },
  strike: {
    name: 'Strike',
    line: 'A limited attack. It leads to the brink.',
    help: 'A strike always brings the crisis to the brink. War can follow in the next turn, and contingencies answer at once.',
    fields: { target: 'Strike', issue: 'To undo' },
  },
  war: {
    name: 'Order war',
    line: 'Say that it is war, and order it again next turn.',
    help: 'Everyone hears it, and the crisis stands at the brink at once. Given again next turn, it is war: one turn to end it, then the game is over. Not given again, it is called off.',
    fields: { target: 'Against' },
  },
  contingency: {
    name: 'Set a standing order',
    line: 'If struck: absorb, match or strike back. Only you know.',
    help: 'Holds until you change it. At the brink, one standing order to strike, or two to match, can turn an incident into war.',
    fields: { response: 'If our forces are hit' },
    choices: { absorb: 'Absorb it', match: 'Match it', strike: 'Strike back' },
  },
  'stand-down': {
    name: 'Stand down',
    line: 'End one of your measures.',
    help: 'Free of charge. Eases tension at once. If it leaves a threat of yours unkept, your public may mind.',
    fields: { measure: 'End' },
  },
  comply: {
    name: 'Do what was asked',
    line: 'Carry out what was demanded or promised, step by step.',
    help: 'Each quarter delivered counts. Step 0 only stops what moves by itself, such as work on a site.',
    fields: { issue: 'On', step: 'Quarters to deliver this turn' },
  },
  stall: {
    name: 'Play for time',
    line: 'Buy one turn past a deadline.',
    help: 'The first stall on a demand buys one turn. A second one buys nothing and costs legitimacy.',
    fields: { demand: 'On the demand' },
  },
  'fait-accompli': {
    name: 'Finish it in haste',
    line: 'Push your own project on before anyone can stop it.',
    help: 'Advances what is yours, in public. Harder to undo, and it costs legitimacy.',
    fields: { issue: 'Push on' },
  },
  mobilise: {
    name: 'Mobilise',
    line: 'Call up reserves: the loudest signal short of force.',
    help: 'Believed by all and dear to keep up. Raises tension and contact until you stand it down.',
    fields: { towards: 'Towards' },
  },
  rally: {
    name: 'Rally your people',
    line: 'Gather your own public against the pressure.',
    help: 'With a vow not to yield, it binds you: giving way afterwards costs more.',
    fields: { vow: 'Vow not to yield' },
  },
  ...tradeInstruments,
};
