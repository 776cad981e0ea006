import { fromMicro } from '@convoy/engine';
import type { ActorId, Entry, EntryOf, Fact, PaperAct } from '@convoy/engine';
import {
  Anchor,
  Ban,
  BookOpen,
  Dices,
  FileText,
  Gauge,
  Handshake,
  Landmark,
  Megaphone,
  MessagesSquare,
  Scale,
  Shield,
  TriangleAlert,
  Zap,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { changeText } from './changes.ts';
import { deedText } from './deeds.ts';
import type { Told } from './deeds.ts';
import { clausesText, factText } from './facts.ts';
import { withdrawnWordText } from './government-facts.ts';
import { ballotText, consentActText, packageActText } from './joint-paper.ts';
import { endsOf, pointText, writtenText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

export interface EntryText extends Told {
  readonly icon: LucideIcon;
  /** For a change: in the quantity's own unit, else null. */
  readonly delta: number | null;
  readonly digits: number;
}

const factIcons = {
  'measure.started': Shield,
  'measure.ended': Shield,
  'contact.set': Shield,
  'contingency.set': Shield,
  'contingency.fired': Shield,
  'demand.issued': Megaphone,
  'demand.status': Megaphone,
  'commitment.made': Megaphone,
  'commitment.status': Megaphone,
  'offer.made': FileText,
  'offer.status': FileText,
  'offer.leaked': FileText,
  'consent.asked': FileText,
  'consent.status': FileText,
  'consent.leaked': FileText,
  'agreement.bound': Handshake,
  'agreement.step': Handshake,
  'agreement.kept': Handshake,
  'agreement.betrayed': TriangleAlert,
  'agreement.alarm': TriangleAlert,
  'agreement.status': Handshake,
  'package.proposed': Handshake,
  'package.revised': Handshake,
  'package.answered': Handshake,
  'package.status': Handshake,
  'package.members': Handshake,
  'package.leaving': Handshake,
  'package.review': Handshake,
  'package.triggered': Handshake,
  'package.claimed': Handshake,
  'package.ruled': Handshake,
  'package.renewed': Handshake,
  'package.extended': Handshake,
  'package.called': Handshake,
  'package.fell-short': Handshake,
  'package.mending': Handshake,
  'package.mended': Handshake,
  'package.certified': Handshake,
  'government.fell': Landmark,
  'card.closed': FileText,
  'election.held': Landmark,
  'vote.held': Landmark,
  'ballot.cast': Landmark,
  'outcome.judged': Landmark,
  'hotline.opened': MessagesSquare,
  'reading.given': MessagesSquare,
  incident: Anchor,
  strike: Zap,
  'operation.exposed': TriangleAlert,
  'war.ordered': Zap,
  'war.called-off': Zap,
  'war.began': Zap,
  'brink.entered': TriangleAlert,
  'brink.left': TriangleAlert,
  'nuclear.alert': TriangleAlert,
  'nuclear.calmed': TriangleAlert,
  'nuclear.used': TriangleAlert,
  'order.dropped': Ban,
  'rung.set': Gauge,
  'public-rung.set': Gauge,
  'turn.opened': Gauge,
} as const satisfies Record<Fact['type'], LucideIcon>;

const iconOf = (entry: Entry): LucideIcon => {
  switch (entry.kind) {
    case 'act':
      return Megaphone;
    case 'paper':
      return FileText;
    case 'inject':
      return BookOpen;
    case 'ruling':
      return Scale;
    case 'draw':
      return Dices;
    case 'change':
      return Gauge;
    case 'fact':
      return factIcons[entry.fact.type];
  }
};

/** A probability 0–1 as whole hundredths. */
export const inHundred = (probability: number): number => Math.round(probability * 100);

type OfferAct = Extract<PaperAct, { readonly type: `offer.${string}` }>;

/** An offer made, withdrawn or answered, by whom and to whom. */
const offerText = (speaker: Speaker, seat: ActorId, act: OfferAct): Told => {
  const { facts, speech } = speaker.text;
  const { papers } = facts;
  if (act.type === 'offer.make') {
    const ends = endsOf(speaker, seat, act.terms.to);
    return {
      title: papers.made(ends, act.terms.private),
      detail: clausesText(speaker, act.terms, seat),
    };
  }
  const offer = speaker.known.offer(act.offer);
  const detail = offer === undefined ? '' : clausesText(speaker, offer.terms, offer.from);
  if (act.type === 'offer.withdraw')
    return { title: papers.withdrew(endsOf(speaker, seat, offer?.terms.to)), detail };
  const whose = offer === undefined ? speech.owned(speech.somebody) : speaker.whose(offer.from);
  const said = act.type === 'offer.accept' ? papers.accepted : papers.refused;
  const reason = act.reason === '' ? '' : speech.quoted(writtenText(speaker.text, act.reason));
  return { title: said(speaker.Who(seat), whose), detail: reason === '' ? detail : reason };
};

/** A demand that its author drops, with the reason that was given. */
const droppedDemandText = (
  speaker: Speaker,
  seat: ActorId,
  act: Extract<PaperAct, { readonly type: 'demand.withdraw' }>,
): Told => {
  const known = speaker.known.demand(act.demand);
  const { facts, speech } = speaker.text;
  const point =
    known === undefined ? speech.something : pointText(speaker, known.issue, known.position);
  const detail = act.reason === '' ? '' : speech.quoted(writtenText(speaker.text, act.reason));
  return { title: facts.papers.dropped(speaker.Who(seat), point), detail };
};

/** How a report of inspectors was answered, and why. */
const alarmActText = (
  speaker: Speaker,
  seat: ActorId,
  act: Extract<PaperAct, { readonly type: `agreement.${string}` }>,
): Told => {
  const known = speaker.known.agreement(act.agreement);
  const { facts, speech } = speaker.text;
  const other = known?.from === seat ? known.terms.to : known?.from;
  const who = other === undefined ? speech.somebody : speaker.who(other);
  if (act.type === 'agreement.invite')
    return { title: facts.papers.alarm.invited(speaker.Who(seat), who), detail: '' };
  const detail = act.reason === '' ? '' : speech.quoted(writtenText(speaker.text, act.reason));
  return { title: facts.papers.alarm.denounced(who, speaker.Who(seat)), detail };
};

export const paperText = (speaker: Speaker, seat: ActorId, act: PaperAct): Told => {
  switch (act.type) {
    case 'offer.make':
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse':
      return offerText(speaker, seat, act);
    case 'package.propose':
    case 'package.revise':
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave':
    case 'package.review':
    case 'package.claim':
    case 'package.meet':
    case 'package.take':
    case 'package.restore':
    case 'package.renew':
    case 'package.call':
    case 'package.mend':
    case 'package.certify':
      return packageActText(speaker, seat, act);
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak':
      return consentActText(speaker, seat, act);
    case 'ballot.cast':
      return ballotText(speaker, act);
    case 'demand.withdraw':
      return droppedDemandText(speaker, seat, act);
    case 'agreement.invite':
    case 'agreement.denounce':
      return alarmActText(speaker, seat, act);
    case 'commitment.withdraw':
      return withdrawnWordText(speaker, act.commitment);
  }
};

/** The second draw about one thing: an accident's gravity. */
const isGravity = ({ rule, key }: EntryOf<'draw'>): boolean =>
  rule === 'R-Incident' && !key.endsWith('/0');

/** Whether inspectors looked at a side that kept its word. */
const isError = ({ terms }: EntryOf<'draw'>): boolean =>
  terms.some(({ term }) => term === 'in-error');

const drawText = ({ text }: Speaker, entry: EntryOf<'draw'>): Told => {
  const { draws, grave, inError, drawMore } = text.changes;
  const known = isGravity(entry) ? grave : isError(entry) ? inError : draws[entry.rule];
  const value = inHundred(fromMicro(entry.value));
  return {
    title: (entry.hit ? known?.hit : known?.miss) ?? text.rules[entry.rule].name,
    detail: drawMore(value, inHundred(fromMicro(entry.chance))),
  };
};

const toldOf = (speaker: Speaker, entry: Entry, actors: readonly ActorId[]): Told => {
  switch (entry.kind) {
    case 'act':
      return deedText(speaker, entry.seat, entry.order);
    case 'paper':
      return paperText(speaker, entry.seat, entry.act);
    case 'inject': {
      const { title, body } = speaker.names.inject(entry.inject);
      return { title: entry.text ?? title, detail: entry.text === null ? body : '' };
    }
    case 'ruling':
      return { title: speaker.text.facts.happened.ruling(entry.reason), detail: '' };
    case 'draw':
      return drawText(speaker, entry);
    case 'change':
      return changeText(speaker, entry, actors);
    case 'fact':
      return factText(speaker, entry.fact);
  }
};

/** The difference of the two figures as they are written, so that the three agree. */
const deltaOf = ({ text }: Speaker, { quantity, before, after }: EntryOf<'change'>) => {
  const { digits } = text.words.quantities[quantity];
  const written = (micro: number): number => Number(fromMicro(micro).toFixed(digits));
  return { delta: written(after) - written(before), digits };
};

/** One line of the ledger in words. */
export const entryText = (
  speaker: Speaker,
  entry: Entry,
  actors: readonly ActorId[],
): EntryText => ({
  ...toldOf(speaker, entry, actors),
  icon: iconOf(entry),
  ...(entry.kind === 'change' ? deltaOf(speaker, entry) : { delta: null, digits: 1 }),
});
