import { useRoom } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { SelectField } from '../../../ui/field.tsx';

export const nobody = '';
const none: readonly { readonly id: string }[] = [];

/** Whose act is added: one of the seats, nobody at first. */
export const SeatField = ({
  seat,
  onChange,
}: {
  readonly seat: string;
  readonly onChange: (seat: string) => void;
}) => {
  const text = useWhatIfText();
  const names = useNames();
  const actors = useRoom((state) => state.texts?.actors ?? none);
  return (
    <SelectField
      label={text.addSeat}
      value={seat}
      options={[
        { value: nobody, label: text.choose },
        ...actors.map(({ id }) => ({ value: id, label: names.actor(id) })),
      ]}
      onChange={onChange}
    />
  );
};
