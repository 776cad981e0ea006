import { useRoom } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { ActorPlate } from '../../ui/actor-plate.tsx';

interface SeatPlateProps {
  readonly seat: string;
  /** The name spelled out beside the code. */
  readonly named?: boolean;
  readonly size?: 'small' | 'normal';
}
/** A seat of the room by its id, in the shape of its role. */
export const SeatPlate = ({ seat, named = false, size = 'small' }: SeatPlateProps) => {
  const names = useNames();
  const actor = useRoom((state) => state.texts?.actors.find(({ id }) => id === seat));
  if (actor === undefined) return <span>{names.actor(seat)}</span>;
  return (
    <ActorPlate
      code={seat}
      role={actor.role}
      camp={actor.camp}
      size={size}
      {...(named ? { name: names.actor(seat) } : {})}
    />
  );
};
