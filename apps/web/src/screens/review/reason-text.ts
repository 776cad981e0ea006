import { fromMicro } from '@convoy/engine';
import type { BotReason } from '@convoy/protocol';
import type { ReviewText } from '../../text/review.ts';

/** Names that a reason’s codes stand for. */
export interface ReasonNames {
  readonly act: (instrument: string) => string;
  readonly who: (id: string) => string;
}

const figure = (value: number): string => fromMicro(value).toFixed(1).replace('-', '−');
const detail = (reason: BotReason, key: string): number => {
  const value = reason.detail[key];
  return typeof value === 'number' ? value : 0;
};

/** One actor or a pair, `USA` or `SOV~USA`; null for anything else, such as an offer’s id. */
const aboutText = (about: string | null, { who }: ReasonNames): string | null => {
  if (about === null || !/^[A-Z0-9]+(~[A-Z0-9]+)?$/.test(about)) return null;
  return about.split('~').map(who).join(', ');
};

/** What a bot weighed about packages, consent and votes; null for anything else. */
const jointReason = (text: ReviewText, reason: BotReason, about: string): string | null => {
  const said = text.reason1;
  const gain = figure(reason.gain);
  const whole = (key: string): string => String(Math.round(fromMicro(detail(reason, key))));
  switch (reason.code) {
    case 'package-proposed':
      return said.packageProposed(about, gain);
    case 'package-joined':
      return said.packageJoined(about, gain);
    case 'package-refused':
      return said.packageRefused(about, gain);
    case 'package-sent':
      return said.packageSent(about, whole('joined'));
    case 'package-dropped':
      return said.packageDropped(about);
    case 'package-left':
      return said.packageLeft(about, gain);
    case 'stay-claimed':
      return said.stayClaimed(about);
    case 'stay-paid':
      return said.stayPaid(about);
    case 'package-mended':
      return said.packageMended(about);
    case 'package-renewed':
      return said.packageRenewed(about);
    case 'package-certified':
      return said.packageCertified(about);
    case 'package-review':
      return said.packageReview(about);
    case 'word-taken-back':
      return said.wordTakenBack(about);
    case 'consent-asked':
      return said.consentAsked(about);
    case 'consent-granted':
      return said.consentGranted(about);
    case 'consent-priced':
      return said.consentPriced(about, whole('price'));
    case 'consent-refused':
      return said.consentRefused(about, gain);
    case 'consent-paid':
      return said.consentPaid(about, whole('price'));
    case 'ballot-cast':
      return said.ballot(about);
    default:
      return null;
  }
};

/** What a bot weighed, as one sentence. */
export const reasonText = (text: ReviewText, reason: BotReason, names: ReasonNames): string => {
  const said = text.reason1;
  const act = reason.instrument === null ? '' : names.act(reason.instrument);
  const gain = figure(reason.gain);
  const about = aboutText(reason.about, names);
  switch (reason.code) {
    case 'order-chosen':
    case 'order-next-best': {
      const line = reason.code === 'order-chosen' ? said.chosen(act, gain) : said.next(act, gain);
      return about === null ? line : line + text.reasonAbout(about);
    }
    case 'nothing-worth-it':
      return said.nothing;
    case 'offer-accepted':
      return said.accepted(gain);
    case 'offer-refused':
      return said.refused(gain);
    case 'offer-weighed':
      return said.weighed(gain);
    case 'offer-made':
      return said.made(about ?? '', String(Math.round(fromMicro(detail(reason, 'chance')) * 100)));
    default:
      return jointReason(text, reason, about ?? '') ?? said.other(reason.code);
  }
};

const parts = ['aims', 'leverage', 'word', 'danger'] as const;
/** What the sum was made of, the parts that counted: `own aims 2.1 · danger −0.4`. */
export const reasonParts = (text: ReviewText, reason: BotReason): string =>
  parts
    .filter((part) => Math.abs(fromMicro(detail(reason, part))) >= 0.05)
    .map((part) => text.part(text.reasonParts[part], figure(detail(reason, part))))
    .join(' · ');
