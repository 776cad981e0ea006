import { fromMicro } from '@convoy/engine';
import type { ActorId, Entry, PaperAct } from '@convoy/engine';
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
import { factText } from './facts.ts';
import type { Told } from './facts.ts';
import { orderLine } from './orders.ts';
import { subjectText } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { instrumentText } from './text.ts';

export interface EntryText extends Told {
  readonly icon: LucideIcon;
  /** For a change: in the quantity's own unit, else null. */
  readonly delta: number | null;
  readonly digits: number;
}

const paperTitles = {
  'offer.make': 'made an offer',
  'offer.withdraw': 'withdrew an offer',
  'offer.accept': 'accepted an offer',
  'offer.refuse': 'refused an offer',
} as const satisfies Record<PaperAct['type'], string>;

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

const plain = (entry: Entry, title: string, detail = ''): EntryText => ({
  title,
  detail,
  icon: iconOf(entry),
  delta: null,
  digits: 1,
});

const changeText = (
  speaker: Speaker,
  entry: Extract<Entry, { readonly kind: 'change' }>,
  actors: readonly ActorId[],
): EntryText => {
  const known = speaker.text.words.quantities[entry.quantity];
  const before = fromMicro(entry.before);
  const after = fromMicro(entry.after);
  const figure = (value: number): string => `${Number(value.toFixed(known.digits))}${known.unit}`;
  return {
    title: `${known.name}: ${subjectText(speaker, entry.subject, actors)}`,
    detail: `${figure(before)} to ${figure(after)}`,
    icon: iconOf(entry),
    delta: after - before,
    digits: known.digits,
  };
};

/** One line of the ledger in words. */
export const entryText = (
  speaker: Speaker,
  entry: Entry,
  actors: readonly ActorId[],
): EntryText => {
  switch (entry.kind) {
    case 'act':
      return plain(
        entry,
        `${speaker.Who(entry.seat)}: ${instrumentText(speaker.text, entry.order.instrument).name.toLowerCase()}`,
        orderLine(speaker, entry.order),
      );
    case 'paper':
      return plain(entry, `${speaker.Who(entry.seat)} ${paperTitles[entry.act.type]}`);
    case 'inject': {
      const { title, body } = speaker.names.inject(entry.inject);
      return plain(entry, entry.text ?? title, entry.text === null ? body : '');
    }
    case 'ruling':
      return plain(entry, 'Ruling by control', entry.reason);
    case 'draw':
      return plain(
        entry,
        `${speaker.text.rules[entry.rule].name}: ${entry.hit ? 'it happened' : 'it did not happen'}`,
        `${inHundred(fromMicro(entry.value))} of 100 drawn, ${inHundred(fromMicro(entry.chance))} in 100`,
      );
    case 'change':
      return changeText(speaker, entry, actors);
    case 'fact': {
      const { title, detail } = factText(speaker, entry.fact);
      return plain(entry, title, detail);
    }
  }
};

/** A probability 0–1 as whole hundredths. */
export const inHundred = (probability: number): number => Math.round(probability * 100);
