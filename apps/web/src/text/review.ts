import type { OutcomeClass } from '@convoy/engine';
import { useWords } from './words.ts';

const classText = {
  success: 'Those who made the demand got most of it, 70 of 100 or more, without war.',
  partial: 'Those who made the demand got part of it, 30 to 70 of 100, without war.',
  failure:
    'Those who made the demand got little or nothing of it, less than 30 of 100, without war.',
  war: 'War came, whatever was met before it.',
} as const satisfies Record<OutcomeClass, string>;
const policy = ['failed', 'had little result', 'was met in part', 'was met'] as const;
const contribution = [
  'did not help or made it worse',
  'helped a little',
  'helped clearly',
  'decided it',
] as const;
const scale = (words: readonly string[], value: number): string => words[value - 1] ?? '';

export const reviewText = {
  title: 'Review',
  over: 'After-action review',
  facts: (turns: number, people: number, bots: number): string =>
    `${turns} ${turns === 1 ? 'turn' : 'turns'}, ${people} ${people === 1 ? 'person' : 'people'}, ${bots} ${bots === 1 ? 'bot' : 'bots'}`,
  tabs: {
    story: 'Story',
    replay: 'Replay',
    why: 'Why',
    'what-if': 'What if',
    charts: 'Charts',
    compare: 'Compare',
    people: 'People',
    secrets: 'Secrets',
    'take-home': 'Take home',
  },
  report: 'Report to print',
  again: 'Play again',
  closed: {
    title: 'Ended before its end',
    text: 'Whoever runs the room closed the game, so nothing was judged. What was played stands under Replay and Why.',
  },
  reason: (why: string, turn: number): string => `It ended with turn ${turn}: ${why}.`,
  outcome: 'How it ended',
  close: 'Close',
  own: {
    whose: (seat: string): string => `Your result as ${seat}`,
    versus: (by: number): string =>
      by === 0 ? 'On par' : by > 0 ? `${by} above par` : `${-by} below par`,
    score: (score: number): string => `${score} of 100`,
    reading: (score: number, par: number | null, band: string): string =>
      par === null
        ? `You met ${score} of 100 of your own aims (${band}).`
        : `You met ${score} of 100 of your own aims (${band}). Par is ${par}: what bots get on average in your seat.`,
  },
  side: {
    coalition: 'for the coalition that made the demand',
    of: (leader: string): string => `for ${leader} and its allies, who made the demand`,
  },
  cause: {
    title: 'What decided it',
    nothing:
      'Nothing did: no issue moved by ten points of a hundred, and no vote, clash or agreement came about. It ended much as it began.',
    why: 'Why?',
    event: (what: string, turn: number): string => `${what} (turn ${turn}).`,
    delivered: (share: number): string =>
      share === 0
        ? 'Nothing of it was delivered.'
        : `${share} of 100 of it was delivered by the end.`,
    moved: (issue: string, by: number, pole: string): string =>
      `“${issue}” moved ${by} of 100 towards “${pole}”`,
    by: (whose: string): string => `by ${whose} own orders`,
    itself: 'by itself or by events',
    turns: (turns: readonly number[]): string =>
      turns.length === 1 ? `turn ${turns[0] ?? ''}` : `turns ${turns.join(', ')}`,
  },
  classText,
  met: (share: number): string =>
    `Of the demand at the heart of the crisis, ${share} of 100 was met.`,
  yardsticks: 'Three yardsticks, 0 to 100',
  yardstick: {
    compel: { name: 'Compel', says: 'how much of what was demanded was done' },
    constrain: { name: 'Constrain', says: 'how far the rival’s project was kept from advancing' },
    signal: { name: 'Signal', says: 'how far resolve was shown and believed' },
  },
  hufbauer: (result: number, part: number): string =>
    `Scholars’ two-part score: ${result * part} of 16. The aim ${scale(policy, result)} (${result} of 4); the pressure ${scale(contribution, part)} (${part} of 4).`,
  hufbauerSource: 'After Hufbauer, Schott, Elliott and Oegg, Economic Sanctions Reconsidered.',
  scores: 'Scores against par',
  scoresNote:
    'A score says how far a seat met its own aims, whoever won. Par is what bots get on average in that seat, so small seats compare with large ones.',
  scoreReading: (seat: string, best: number): string =>
    best >= 0
      ? `${seat} did best for its seat: ${best} above par.`
      : `${seat} came nearest to par: ${-best} below.`,
  scoreReadingNoPar: (seat: string, score: number): string =>
    `${seat} met most of its own aims: ${score} of 100. No par was measured for this length.`,
  scoreColumns: {
    seat: 'Seat',
    score: 'Score',
    par: 'Par',
    versus: 'Against par',
    band: 'Aims met',
  },
  bands: {
    triumph: 'nearly all',
    success: 'most',
    tolerable: 'about half',
    setback: 'less than half',
    defeat: 'little',
  },
  noPar: 'not measured',
  playedBy: (who: string): string => `played by ${who}`,
  seatReading: (most: string, won: string, least: string, lost: string): string =>
    `Gained most by “${most}” (${won} points); left most on the table with “${least}” (${lost} missing).`,
  bot: 'bot',
  nobody: 'nobody',
  parts: (seat: string): string => `Aims of ${seat}`,
  partReading: (weight: number, value: number): string =>
    `weighs ${weight} of 100, met to ${value} of 100: ${((weight * value) / 100).toFixed(1)} points`,
  path: 'The path up and down the ladder',
  pathReading: (
    rung: string,
    rungTurn: string,
    peak: number,
    peakTurn: string,
    last: number,
  ): string =>
    `The public ladder reached ${rung} ${rungTurn}. The hottest pair stood at ${peak} of 100 ${peakTurn}${peak >= 80 ? ', at or above the brink' : ''}, and at ${last} at the end.`,
  ladderReading: (rung: string, rungTurn: string): string =>
    `The public ladder reached ${rung} ${rungTurn}.`,
  atOpening: 'at the opening',
  inTurn: (turn: number): string => `after turn ${turn}`,
  pathLabel: 'Chart: public rung by turn. The table below holds the same figures.',
  tensionLabel:
    'Chart: tension of the hottest pair by turn, 0 to 100. The table below holds the same figures.',
  tension: 'Tension of the hottest pair, 0 to 100',
  brink: 'brink, 80',
  asTable: 'As a table',
  pathColumns: { turn: 'Turn', rung: 'Public ladder', tension: 'Tension' },
  opening: 'Opening',
  turnShort: (turn: number): string => (turn === 0 ? 'Start' : `T${turn}`),
  turn: (turn: number): string => `Turn ${turn}`,
  turns: 'Turn',
  orders: 'Orders',
  noOrders: 'No orders',
  rationale: (text: string): string => `“${text}”`,
  reasons: 'What the bot weighed',
  reason1: {
    chosen: (act: string, gain: string): string => `Chose “${act}”: worth ${gain} points to it`,
    next: (act: string, gain: string): string => `Left aside “${act}”: worth ${gain} points to it`,
    nothing: 'Saw nothing worth its cost',
    accepted: (gain: string): string => `Accepted an offer: ${gain} points better than holding out`,
    refused: (gain: string): string => `Refused an offer: ${gain} points against holding out`,
    weighed: (gain: string): string => `Kept an offer open: ${gain} points against holding out`,
    made: (to: string, chance: string): string =>
      `Made an offer to ${to}: thought ${chance} in 100 that it would be taken`,
    packageProposed: (target: string, gain: string): string =>
      `Proposed joint measures against ${target}: worth ${gain} points to it`,
    packageJoined: (sponsor: string, gain: string): string =>
      `Joined the package of ${sponsor}: worth ${gain} points to it`,
    packageRefused: (sponsor: string, gain: string): string =>
      `Stayed out of the package of ${sponsor}: ${gain} points if it had joined`,
    packageSent: (target: string, joined: string): string =>
      `Sent the package against ${target}: ${joined} had joined`,
    packageDropped: (target: string): string => `Let the package against ${target} go`,
    stayClaimed: (sponsor: string): string =>
      `Named a price for staying in the package of ${sponsor}, which brought it little`,
    stayPaid: (member: string): string => `Paid ${member} for staying in its package`,
    packageMended: (sponsor: string): string =>
      `Came back into line with the package of ${sponsor}`,
    packageRenewed: (target: string): string => `Let its package against ${target} run on`,
    packageCertified: (target: string): string => `Certified how far ${target} has come`,
    packageReview: (sponsor: string): string =>
      `Had the package of ${sponsor} reviewed, for one of its members was weak at home`,
    wordTakenBack: (to: string): string =>
      `A new government took back what the last one had said to ${to}`,
    packageLeft: (sponsor: string, gain: string): string =>
      `Left the package of ${sponsor}: saves ${gain} points`,
    consentAsked: (owner: string): string => `Asked ${owner} for consent`,
    consentGranted: (asker: string): string => `Gave consent to ${asker}: it costs nothing much`,
    consentPriced: (asker: string, price: string): string =>
      `Named ${asker} a price of ${price} points of influence`,
    consentRefused: (asker: string, gain: string): string =>
      `Refused consent to ${asker}: ${gain} points if it had given it`,
    consentPaid: (owner: string, price: string): string =>
      `Took the price of ${owner}: ${price} points of influence`,
    ballot: (sponsor: string): string => `Decided how to vote if ${sponsor} brings a motion`,
    other: (act: string): string => `Its orders did not stand: ${act}`,
  },
  reasonAbout: (who: string): string => ` (about ${who})`,
  reasonParts: {
    leverage: 'pressure and trust',
    danger: 'danger',
    aims: 'own aims',
    word: 'own word',
  },
  part: (name: string, points: string): string => `${name} ${points}`,
  ledgerNote:
    'Every change, with the rule that made it. “Why?” leads back to acts, events and draws.',
  headlines: 'Headlines only',
  ledgerFailed: 'This turn’s ledger did not arrive.',
  retry: 'Try again',
  loading: 'Loading…',
  seed: (seed: string): string =>
    `Seed of this game: ${seed}. The same seed and orders give the same game.`,
  forecast: {
    title: 'Guesses of the ladder',
    note: 'Before locking, seats could guess whether the public ladder would fall, stay or rise.',
    right: 'Right',
    each: 'Said against was',
    share: (right: number, of: number): string => `${right} of ${of}`,
    words: { lower: 'lower', same: 'the same', higher: 'higher' },
    line: (turn: number, said: string, was: string, right: boolean): string =>
      `Turn ${turn}: said ${said}, was ${was}${right ? ', right' : ''}`,
  },
  briefs: 'Private briefs',
  offers: 'Offers and agreements',
  offersNone: 'Nobody made an offer.',
  offer: (from: string, to: string, turn: number): string => `${from} to ${to}, turn ${turn}`,
  private: 'private',
  public: 'public',
  said: (who: string, what: string): string => `${who}: ${what}`,
  debrief: 'Questions for the debrief',
  teaching: 'What happened in fact',
};
const words = { en: reviewText };
export const useReviewText = () => useWords(words);
export type ReviewText = typeof reviewText;
