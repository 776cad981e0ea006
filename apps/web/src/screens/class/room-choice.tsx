import type { RoomCard } from '@convoy/protocol';
import { useClassText } from '../../text/class.ts';
import { SelectField } from '../../ui/field.tsx';

/** Which room of a class: wherever there is space, unless somebody was told another. */
export const RoomChoice = ({
  rooms,
  place,
  onPlace,
}: {
  readonly rooms: NonNullable<RoomCard['rooms']>;
  readonly place: number | null;
  readonly onPlace: (place: number | null) => void;
}) => {
  const { join } = useClassText();
  return (
    <SelectField
      label={join.legend}
      value={place === null ? '' : String(place)}
      options={[
        { value: '', label: join.any },
        ...rooms
          .filter(({ ended }) => !ended)
          .map((one) => ({
            value: String(one.place),
            label: join.room(one.place, one.players),
          })),
      ]}
      onChange={(value) => {
        onPlace(value === '' ? null : Number(value));
      }}
      help={join.note}
    />
  );
};
