/** What is done between partners, and between those who stand by: orders, what was done, what stands. */
import type { DeedText, InstrumentText } from './entry-shapes.ts';

export const partnerInstruments: Readonly<Record<string, InstrumentText>> = {
  recognition: {
    name: 'Recognise a government',
    line: 'Say in public that another is what it claims to be, or no longer is.',
    help: 'Recognised, it stands better at home and abroad, trusts you more, and gives way to you with less loss of face. Those who press it resent it, and a rival’s recognition costs you some support. Taking it back looks fickle.',
    fields: { of: 'Of', step: 'What to do' },
    choices: { grant: 'Recognise', withdraw: 'Withdraw recognition' },
  },
  'joint-assessment': {
    name: 'Share what you know',
    line: 'Lay side by side with a friend what each of you makes of a rival.',
    help: 'Starts once your friend asks for it too, this turn or next. Both of you misread that rival less often, and partners of a package drift apart less. Only the two of you know, until it comes out: then the rival resents it.',
    fields: { with: 'With', about: 'About' },
  },
  'standing-forum': {
    name: 'Consult at fixed times',
    line: 'A standing forum of two. Both must want it.',
    help: 'Starts once the other asks for it too, this turn or next. Trust grows a little, accidents are less likely, and a partner counts as consulted and is not taken by surprise.',
    fields: { with: 'With' },
  },
  'side-publicly': {
    name: 'Take a side in public',
    line: 'Say whose side you are on between two, or that you take none.',
    help: 'Your word makes one look more rightful and the other less, and leaves the other more alone: the more so, the more rightful you look yourself. Declining costs the one who asked for your word. Changing sides later looks fickle.',
    fields: { for: 'For', against: 'Against', stand: 'What to say' },
    choices: { side: 'I am on their side', abstain: 'I take no side' },
  },
  'wedge-offer': {
    name: 'Make or take a side deal',
    line: 'Under sanctions: pay one of those who press you to look away. Or take such an offer.',
    help: 'Only the two of you know. Whoever takes it enforces its own sanctions by half and is paid while it lasts. Its partners may find out, sooner where they watch; then the deal is off and the taker loses their trust. The price counts in the offer alone.',
    fields: { to: 'With', step: 'What to do', size: 'Price' },
    choices: { offer: 'Offer it', take: 'Take theirs', end: 'End it' },
  },
  'slow-walk': {
    name: 'Go slow on your own sanctions',
    line: 'Tell your officials, in private, not to look too closely.',
    help: 'Your own cuts are enforced by half, so they cost you less and bite less. The one under sanctions notices; your partners are not told. They may find out, sooner where they verify; then it ends, and you lose their trust and some standing.',
    fields: { target: 'Towards', step: 'What to do' },
    choices: { begin: 'Begin to go slow', end: 'Enforce in full again' },
  },
};

export const partnerDeeds: Readonly<Record<string, DeedText>> = {
  recognition: {
    did: ({ Who, actor, choice }) =>
      `${Who} spoke on the status of ${actor('of')}: ${choice('step').toLowerCase()}`,
  },
  'joint-assessment': {
    did: ({ Who, actor }) =>
      `${Who} offered ${actor('with')} to share what each makes of ${actor('about')}`,
  },
  'standing-forum': {
    did: ({ Who, actor }) => `${Who} proposed a standing forum to ${actor('with')}`,
  },
  'side-publicly': {
    did: ({ Who, actor, choice }) =>
      `${Who} spoke on the quarrel of ${actor('for')} with ${actor('against')}: “${choice('stand')}”`,
    more: ({ actor }) => [`Asked to side with ${actor('for')}`],
  },
  'wedge-offer': {
    did: ({ Who, actor, choice }) =>
      `${Who} spoke with ${actor('to')} of a side deal: ${choice('step').toLowerCase()}`,
  },
  'slow-walk': {
    did: ({ Who, actor, choice }) =>
      `${Who} told its officials, on ${actor('target')}: ${choice('step').toLowerCase()}`,
  },
};

export const partnerMeasures: Readonly<
  Record<string, { readonly name: string; readonly towards: (actor: string) => string }>
> = {
  recognition: { name: 'word on its status', towards: (actor) => `to ${actor}` },
  'joint-assessment': { name: 'shared assessment', towards: (actor) => `with ${actor}` },
  'standing-forum': { name: 'standing forum', towards: (actor) => `with ${actor}` },
  'side-publicly': { name: 'public stand', towards: (actor) => `on ${actor}` },
  'slow-walk': { name: 'enforced by half', towards: (actor) => `towards ${actor}` },
  'wedge-offer': { name: 'side deal', towards: (actor) => `with ${actor}` },
};

/** What came out about partners. */
export const foundOut = {
  sideDeal: (Who: string, whom: string) =>
    `${Who} was found to look away from sanctions on ${whom} for a price`,
  slowWalk: (Who: string, whom: string) =>
    `${Who} was found to enforce its own sanctions on ${whom} by half`,
  shared: (Who: string, whom: string) =>
    `${Who} was found to share with a friend what it makes of ${whom}`,
};
