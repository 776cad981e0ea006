import type { RefusalCode } from '@convoy/engine';
import type { TableRefusalCode, WireError } from '@convoy/protocol';

type Detail = Readonly<Record<string, string | number>>;
type Said = (detail: Detail) => string;
const fixed =
  (text: string): Said =>
  () =>
    text;

/** Why an act was turned down, and what would mend it. */
export const refusals = {
  'unknown-instrument': fixed('There is no such order. Choose another.'),
  'not-in-play': fixed('This order is not in play in this scenario.'),
  'not-yours': fixed('This is not yours to order.'),
  'missing-field': fixed('Fill this in.'),
  'bad-field': fixed('This value does not fit here. Choose again.'),
  'unknown-actor': fixed('Choose one of the actors on the list.'),
  'unknown-issue': fixed('Choose one of the issues on the list.'),
  'unknown-offer': fixed('That offer is gone. Choose another.'),
  'unknown-demand': fixed('Choose one of the open demands.'),
  'unknown-measure': fixed('Choose one of your standing measures.'),
  'unknown-sector': fixed('Choose one of the branches on the list.'),
  'unknown-package': fixed('That package is gone. Choose another.'),
  'unknown-consent': fixed('That request is gone.'),
  'unknown-commitment': fixed('There is no such threat or vow.'),
  'nobody-weak': fixed('No member’s government is weak at home, so nobody can force a review.'),
  'no-new-government': fixed(
    'Only a new government may take back, in its first turn, what the one before it threatened or vowed.',
  ),
  'unknown-asset': fixed('There is nothing of that kind to ask for.'),
  'needs-consent': fixed('This needs its owner’s consent. Ask for it first.'),
  'not-sponsor': fixed('Only the sponsor of the package can do this.'),
  'not-asked': fixed('Your seat was not asked to join this package.'),
  'not-a-member': fixed('Your seat is not bound by this package.'),
  'package-closed': fixed('This package is closed: sent, withdrawn or at its end.'),
  'unknown-version': fixed('There is no such version of this package.'),
  'unknown-change': fixed('That change is no longer asked for. See the answer as it stands now.'),
  'not-under-review': fixed('A package can be renewed in the turn of its review or of its end.'),
  'nothing-held': fixed('Nothing is held in reserve.'),
  'no-shortfall': fixed(
    'There is nothing to put right: the package has no way back, or the time for it is over.',
  ),
  'not-certifier': fixed('Only the one named in the package certifies.'),
  'unknown-agreement': fixed('There is no such agreement of yours.'),
  'no-alarm': fixed('No report of a breach waits for an answer.'),
  'inspectors-invited': fixed('Inspectors are invited: wait for what they find this turn.'),
  'consent-closed': fixed('This request has had its answer.'),
  'not-a-party': fixed('Your seat is no party to this.'),
  'out-of-range': ({ min, max }) =>
    min === undefined
      ? 'It already stands there. Choose another value.'
      : `Choose a value from ${min} to ${max}.`,
  'self-target': fixed('Choose somebody other than yourself.'),
  'too-many-orders': ({ limit }) => `At most ${limit ?? 'a few'} orders a turn. Remove one.`,
  'too-dear': ({ cost, left }) =>
    cost === undefined
      ? 'You cannot pay for this.'
      : `This costs ${cost} points and ${left ?? 0} are left. Remove or lower another order.`,
  duplicate: fixed(
    'Another order of this turn does the same, or changes the same measure. Remove or change one.',
  ),
  'already-standing': fixed('This stands already. Stand it down first, or change its level.'),
  'needs-other-first': fixed(
    'Something must come first: a demand, a promise or a standing measure to act on.',
  ),
  'needs-war-warning': fixed('War needs a turn’s warning, and no turn is left for it.'),
  'offer-closed': fixed('This offer is closed: answered, withdrawn or run out.'),
  'demand-closed': fixed('This demand no longer stands.'),
  'not-addressee': fixed('Only the seat it is addressed to can answer.'),
  'not-author': fixed('Only its author can do this.'),
  'clause-not-owned': fixed('That issue is not theirs to move. Ask its owner.'),
  'crisis-over': fixed('The crisis is over.'),
  'unknown-inject': fixed('There is no such event.'),
  'crisis-not-over': fixed('How it ended can be ruled on once it is over.'),
  'already-fired': fixed('That event has happened already.'),
  'reason-too-short': fixed('Give a reason of ten characters or more.'),
} as const satisfies Record<RefusalCode, Said>;

export const tableRefusals = {
  'not-allowed': 'Your role may not do this.',
  'no-seat': 'You have no seat. Claim one first.',
  'not-your-pen': 'Someone else in your seat holds the pen.',
  'seat-taken-by-bot': 'A bot holds this seat.',
  'unknown-seat': 'There is no such seat.',
  'unknown-person': 'That person is not here.',
  'already-seated': 'You have a seat already. Leave it first.',
  'observers-cannot-sit': 'Observers cannot take a seat in this game.',
  'wrong-phase': 'Not in this phase of the turn.',
  'wrong-turn': 'The turn has moved on.',
  'already-locked': 'Orders are locked already.',
  'not-locked': 'Orders are not locked.',
  'orders-refused': 'Some orders cannot stand. See them for the reason.',
  'paper-refused': 'The offer or answer cannot stand.',
  'not-started': 'The game has not started.',
  'already-started': 'The game has started.',
  'already-paused': 'It is paused already.',
  'not-paused': 'It is not paused.',
  'no-clock': 'There is no clock to change.',
  'room-over': 'The game is over.',
  malformed: 'The server did not understand this.',
  'too-many-messages': 'Too many messages. Wait a moment.',
  'pen-is-yours': 'You hold the pen: write it yourself.',
  'rule-fixed': 'Orders were locked under this rule: only control may change it.',
  'awaits-votes': 'Others in your seat have not agreed yet.',
  'not-put': 'These orders are no longer put to the vote.',
  'no-suggestion': 'That suggestion has had its answer.',
  'too-many-suggestions': 'Too many suggestions wait. Let them be answered first.',
  'unknown-paper': 'That paper no longer waits on your seat.',
  muted: 'You are muted. You can still write to control.',
  silenced: 'Nobody may talk for now.',
  'channel-frozen': 'This channel is frozen.',
  'not-a-go-between': 'That seat may not carry messages between you.',
  'unknown-message': 'There is no such message.',
  'already-passed': 'It has been passed on already.',
  'may-not-alter': 'You may not change what you carry here.',
  'may-not-withhold': 'You may not keep back what you carry here.',
  'message-hidden': 'Control has hidden this message.',
  'no-control': 'Nobody is in control of this room.',
  'already-settled': 'That has been decided already.',
  'not-offered': 'Nobody is looked for to take this seat over any more.',
  'reason-needed': 'Give a reason.',
  'unknown-inject': 'There is no such event.',
  'already-fired': 'That event has happened already.',
  'bad-inject': 'Something in the event cannot stand. Look it over.',
  'too-many-injects': 'Too many events in store. Use those that are there.',
  'ruling-refused': 'This ruling cannot stand.',
  'unknown-ruling': 'There is no such ruling to take back.',
  'already-undone': 'That ruling has been taken back already.',
  'other-matter': 'A ruling that takes another back is about the same thing.',
  'act-waits': 'Your last act still waits for control.',
  'act-used': 'Control has ruled on your act of this turn. Another can be argued next turn.',
  'unknown-act': 'There is no such act to rule on.',
  'unknown-line': 'That line of the ledger is not there.',
  'has-seen-all': 'Whoever has seen everything may take no seat in this game.',
  'not-your-duty': 'This is not your duty. Others in control may do it.',
  'last-director': 'Somebody must direct the room. Make another person director first.',
  'unknown-invitation': 'This invitation does not stand any more.',
  'too-many-invitations': 'Too many invitations are open. Withdraw some first.',
  'seat-held': 'This seat is kept for somebody: it is claimed with its own code.',
  'seat-closed': 'This seat is closed: nobody may sit there.',
  'seat-has-people': 'People sit there; only an empty seat can be closed.',
  'unknown-key': 'No seat has this code. Check each letter.',
  'no-open-seat': 'No seat is open. Ask whoever runs the room.',
  'answers-closed': 'The answers are closed.',
} as const satisfies Record<TableRefusalCode, string>;

export const wireErrors = {
  malformed: 'The server did not understand this.',
  'bad-token': 'This device’s way in no longer stands.',
  'too-fast': 'Too much at once. Trying again.',
  'too-large': 'That is too long.',
  version: 'The page is older than the server. Load it again.',
  'no-room': 'The room is gone.',
  'not-hello': 'Not connected yet. Trying again.',
  'stale-draft': 'Somebody in your seat saved a newer draft.',
  'not-allowed': 'You may not see or do this.',
  'only-looking': 'You are only looking: nothing can be done from here.',
  'not-found': 'There is no such thing.',
  'try-again': 'The server did not answer. Try again.',
} as const satisfies Record<WireError['code'], string>;

/** Advice and conflicts of the order check. */
export const notes: Readonly<Record<string, (detail: Detail) => string>> = {
  'eases-and-raises': fixed('One order eases and another raises: they work against each other.'),
  'same-twice': fixed('The same act twice at the same target counts less.'),
  'complies-and-stalls': fixed('You comply and play for time on the same thing.'),
  'breaks-agreement': fixed(
    'You have a running agreement with this target. Breaking it costs trust.',
  ),
  'below-signed': ({ package: title }) =>
    `You signed “${title ?? ''}”, and this order does less than that. Nobody else is told before it is done; what they find out costs their trust.`,
  'breaks-promise': ({ to, until }) =>
    `This order breaks your promise to hold back (${to ?? ''}, until turn ${until ?? ''}). Done in secret it may be found out, or not.`,
  'target-guaranteed': ({ by }) =>
    `${by ?? 'Somebody'} has guaranteed this target and may have to act.`,
  'leaves-threat-unkept': ({ to }) =>
    `Your threat to ${to ?? 'them'} falls due this turn and nothing here keeps it.`,
  'not-asked': ({ by }) =>
    `${by ?? 'Its owner'} has not agreed to this. It costs their trust and makes you look less in the right.`,
  'crosses-own-red-line': fixed('This goes beyond the line your own government drew.'),
};
