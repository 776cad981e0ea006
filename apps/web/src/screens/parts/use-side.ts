import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { useText } from '../../text/text.ts';

/** For whom an outcome is meant: `for Halvane and its allies, who made the demand`. */
export const useSide = (): string => {
  const text = useReviewText();
  const names = useNames();
  const { speech } = useText();
  const leader = useSection('board')?.actors.find(
    ({ role, camp }) => role === 'leader' && camp === 'coalition',
  );
  return leader === undefined
    ? text.side.coalition
    : text.side.of(speech.named(names.actor(leader.id)));
};
