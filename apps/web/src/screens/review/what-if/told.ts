import { actorId } from '@convoy/engine';
import type { Played, PlayedStep } from '@convoy/protocol';
import { deedText } from '../../../text/deeds.ts';
import { paperText } from '../../../text/entries.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { instrumentText } from '../../../text/text.ts';
import { saysYes } from './change.ts';
import type { Change } from './change.ts';

/** Acts, papers and changes in words. */
export const useTold = (played: Played) => {
  const speaker = useSpeaker();
  const text = useWhatIfText();
  const { names } = speaker;
  const step = (one: PlayedStep): string => {
    switch (one.kind) {
      case 'paper':
        return paperText(speaker, actorId(one.seat), one.act).title;
      case 'ruling':
        return one.what;
      case 'inject':
        return one.what.startsWith('live-') ? text.event : names.inject(one.what).title;
    }
  };
  const seatOf = (one: PlayedStep): string =>
    one.kind === 'paper' ? names.actor(one.seat) : text.control;
  const ordered = (turn: number, seat: string, at: number): string => {
    const order = played.orders[turn - 1]?.[seat]?.[at];
    return order === undefined ? '' : deedText(speaker, actorId(seat), order).title;
  };
  const stepAt = (place: number): PlayedStep | undefined =>
    played.steps.find((one) => one.step === place);
  const change = (one: Change): string => {
    switch (one.kind) {
      case 'order-out':
        return text.left(one.turn, names.actor(one.seat), ordered(one.turn, one.seat, one.at));
      case 'order-in': {
        const { title } = deedText(speaker, actorId(one.seat), one.order);
        return text.added(one.turn, names.actor(one.seat), title);
      }
      case 'step-out':
      case 'step-turned': {
        const found = stepAt(one.step);
        if (found === undefined) return '';
        const seat = seatOf(found);
        return one.kind === 'step-out'
          ? text.left(found.turn, seat, step(found))
          : text.turned(found.turn, seat, step(found), saysYes(one.act) ? text.sayYes : text.sayNo);
      }
    }
  };
  return {
    step,
    change,
    ordered,
    seatOf,
    instrument: (id: string): string => instrumentText(speaker.text, id).name,
  };
};
