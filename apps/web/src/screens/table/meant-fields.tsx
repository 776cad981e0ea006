import { readings } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { SelectField, TextField } from '../../ui/field.tsx';
import { setMeaning, setMeant } from './draft-actions.ts';
import { useTableWords } from './use-words.ts';

const meanings = ['', ...readings] as const;

interface MeantFieldsProps {
  readonly at: number;
  readonly order: Order;
  /** All see the act: they will be asked how they read it. */
  readonly open: boolean;
}
/** What an act is to say, for its sender to note and for the debrief to open. */
export const MeantFields = ({ at, order, open }: MeantFieldsProps) => {
  const w = useTableWords();
  return (
    <>
      <SelectField
        label={w.orders.meant}
        value={order.meant ?? ''}
        options={meanings.map((meaning) => ({
          value: meaning,
          label: meaning === '' ? w.orders.meantNone : w.orders.meantAs[meaning],
        }))}
        onChange={(next) => {
          setMeant(at, readings.find((reading) => reading === next) ?? null);
        }}
        help={open ? w.orders.meantHelp : undefined}
      />
      {open ? (
        <TextField
          label={w.orders.meaning}
          maxLength={200}
          autoComplete="off"
          value={order.meaning ?? ''}
          onChange={(next) => {
            setMeaning(at, next);
          }}
        />
      ) : null}
    </>
  );
};
