import { useClassText } from '../../text/class.ts';
import { SelectField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './class.module.css';

export interface RoomCountWish {
  readonly rooms: number;
  readonly sameLuck: boolean;
}
export const oneRoom: RoomCountWish = { rooms: 1, sameLuck: true };
/** As many as one person can run side by side. */
const counts = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** One room, or several that are run together as a class. */
export const RoomCount = ({
  wish,
  onWish,
}: {
  readonly wish: RoomCountWish;
  readonly onWish: (wish: RoomCountWish) => void;
}) => {
  const { count } = useClassText();
  return (
    <div className={styles['count']}>
      <SelectField
        label={count.legend}
        value={String(wish.rooms)}
        options={counts.map((rooms) => ({
          value: String(rooms),
          label: rooms === 1 ? count.one : count.many(rooms),
        }))}
        onChange={(rooms) => {
          onWish({ ...wish, rooms: Number(rooms) });
        }}
        help={count.help}
      />
      {wish.rooms === 1 ? null : (
        <div>
          <Checkbox
            checked={wish.sameLuck}
            onChange={(sameLuck) => {
              onWish({ ...wish, sameLuck });
            }}
          >
            {count.luck}
          </Checkbox>
          <p className={styles['quiet']}>{count.luckHelp}</p>
        </div>
      )}
    </div>
  );
};
