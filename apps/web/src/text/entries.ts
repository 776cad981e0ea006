import { fromMicro } from '@convoy/engine';
import type { ActorId, Entry, EntryOf, PaperAct } from '@convoy/engine';
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
import { endsOf, writtenText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

export interface EntryText extends Told {
  readonly icon: LucideIcon;
  /** For a change: in the quantity's own unit, else null. */
  readonly delta: number | null;
  readonly digits: number;
}

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
      switch (entry.fact.type) {
        case 'measure.started':
        case 'measure.ended':
        case 'contact.set':
        case 'contingency.set':
        case 'contingency.fired':
          return Shield;
        case 'demand.issued':
        case 'demand.status':
        case 'commitment.made':
        case 'commitment.status':
          return Megaphone;
        case 'offer.made':
        case 'offer.status':
        case 'offer.leaked':
          return FileText;
        case 'agreement.bound':
        case 'agreement.step':
        case 'agreement.status':
          return Handshake;
        case 'vote.held':
        case 'outcome.judged':
          return Landmark;
        case 'hotline.opened':
        case 'reading.given':
          return MessagesSquare;
        case 'incident':
          return Anchor;
        case 'strike':
        case 'war.began':
          return Zap;
        case 'brink.entered':
        case 'brink.left':
          return TriangleAlert;
        case 'order.dropped':
          return Ban;
        case 'rung.set':
        case 'public-rung.set':
        case 'turn.opened':
          return Gauge;
      }
  }
};

/** A probability 0–1 as whole hundredths. */
export const inHundred = (probability: number): number => Math.round(probability * 100);

/** An offer made, withdrawn or answered, by whom and to whom. */
const paperText = (speaker: Speaker, seat: ActorId, act: PaperAct): Told => {
  const { facts, speech } = speaker.text;
  const { papers } = facts;
  if (act.type === 'offer.make') {
    const ends = endsOf(speaker, seat, act.terms.to);
    return {
      title: papers.made(ends, act.terms.private),
      detail: clausesText(speaker, act.terms),
    };
  }
  const offer = speaker.known.offer(act.offer);
  const detail = offer === undefined ? '' : clausesText(speaker, offer.terms);
  if (act.type === 'offer.withdraw')
    return { title: papers.withdrew(endsOf(speaker, seat, offer?.terms.to)), detail };
  const whose = offer === undefined ? speech.owned(speech.somebody) : speaker.whose(offer.from);
  const said = act.type === 'offer.accept' ? papers.accepted : papers.refused;
  const reason = act.reason === '' ? '' : speech.quoted(writtenText(speaker.text, act.reason));
  return { title: said(speaker.Who(seat), whose), detail: reason === '' ? detail : reason };
};

/** The second draw about one thing: an accident's gravity. */
const isGravity = ({ rule, key }: EntryOf<'draw'>): boolean =>
  rule === 'R-Incident' && !key.endsWith('/0');

const drawText = ({ text }: Speaker, entry: EntryOf<'draw'>): Told => {
  const { draws, grave, drawMore } = text.changes;
  const known = isGravity(entry) ? grave : draws[entry.rule];
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
      return { title: speaker.text.facts.happened.ruling, detail: entry.reason };
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
