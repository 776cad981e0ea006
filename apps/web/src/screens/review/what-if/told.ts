import { actorId } from '@convoy/engine';
import type { Played, PlayedStep } from '@convoy/protocol';
import { useSection } from '../../../stores/room.ts';
import { figureText } from '../../../text/changes.ts';
import { deedText } from '../../../text/deeds.ts';
import { paperText } from '../../../text/entries.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { subjectText } from '../../../text/ruled-lines.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import type { Change } from './change.ts';

/** Acts, papers and changes in words. */
export const useTold = (played: Played) => {
  const speaker = useSpeaker();
  const text = useWhatIfText();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const step = (one: PlayedStep): string => {
    switch (one.kind) {
      case 'paper':
        return paperText(speaker, actorId(one.seat), one.act).title;
      case 'ruling':
        return one.what;
      case 'inject':
        return one.what.startsWith('live-') ? text.event : speaker.names.inject(one.what).title;
    }
  };
  const ordered = (turn: number, seat: string, at: number): string => {
    const order = played.orders[turn - 1]?.[seat]?.[at];
    return order === undefined ? '' : deedText(speaker, actorId(seat), order).title;
  };
  const stepAt = (place: number): PlayedStep | undefined =>
    played.steps.find((one) => one.step === place);
  /** What a change is about, by itself. */
  const about = (one: Change): string => {
    switch (one.kind) {
      case 'order-out':
        return ordered(one.turn, one.seat, one.at);
      case 'paper-in':
        return paperText(speaker, actorId(one.seat), one.act).title;
      case 'ruling-in':
        return text.figureSet(
          speaker.text.words.quantities[one.quantity].name,
          subjectText(speaker, one.subject, actors),
          figureText(speaker, one.quantity, one.to),
        );
      case 'order-in':
        return deedText(speaker, actorId(one.seat), one.order).title;
      case 'step-out':
      case 'step-turned': {
        const found = stepAt(one.step);
        return found === undefined ? '' : step(found);
      }
    }
  };
  const change = (one: Change): string => {
    switch (one.kind) {
      case 'order-out':
        return text.left(one.turn, about(one));
      case 'order-in':
      case 'paper-in':
        return text.added(one.turn, about(one));
      case 'ruling-in':
        return text.ruled(one.turn, about(one));
      case 'step-out':
        return text.left(stepAt(one.step)?.turn ?? 0, about(one));
      case 'step-turned':
        return text.turned(stepAt(one.step)?.turn ?? 0, about(one));
    }
  };
  return { step, about, change, ordered };
};
