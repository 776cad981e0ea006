import { actorId, offered } from '@convoy/engine';
import type { Offering, Order } from '@convoy/engine';
import type { SeatMenu } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../../net/api.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { OrderField } from '../../table/order-fields.tsx';
import type { Change } from './change.ts';
import { useReader } from './use-played.ts';
import { SeatField, nobody } from './seat-field.tsx';
import styles from './what-if.module.css';

interface AddProps {
  readonly turn: number;
  readonly onAdd: (change: Change) => void;
}

/** What the seat could order then; empty until it is known. */
const useMenuThen = (turn: number, seat: string): readonly Offering[] => {
  const { code, token } = useReader();
  const [menu, setMenu] = useState<SeatMenu | null>(null);
  useEffect(() => {
    setMenu(null);
    if (seat === nobody || token === '') return undefined;
    let wanted = true;
    void api.menuThen(code, turn, seat, token).then((answer) => {
      if (wanted && answer.ok) setMenu(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [code, token, turn, seat]);
  return (menu?.offerings ?? [])
    .filter(({ blocked }) => blocked === null)
    .flatMap((line) => offered(line) ?? []);
};

const fresh = ({ instrument, fields }: Offering): Order => ({
  ...{ instrument, rationale: '', meant: null },
  params: Object.fromEntries(fields.map(({ name, initial }) => [name, initial])),
});

const Form = ({
  offering,
  onAdd,
}: {
  readonly offering: Offering;
  readonly onAdd: (order: Order) => void;
}) => {
  const text = useWhatIfText();
  const known = useText();
  const [order, setOrder] = useState(() => fresh(offering));
  return (
    <div className={styles['form']}>
      <p className={styles['quiet']}>{instrumentText(known, offering.instrument).line}</p>
      {offering.fields.map((field) => (
        <OrderField
          key={field.name}
          order={order}
          field={field}
          error={null}
          onChange={(value) => {
            setOrder((now) => ({ ...now, params: { ...now.params, [field.name]: value } }));
          }}
        />
      ))}
      <Button
        onPress={() => {
          onAdd(order);
        }}
      >
        {text.add}
      </Button>
    </div>
  );
};

/** One order more, out of what the seat could order in that turn. */
export const AddOrder = ({ turn, onAdd }: AddProps) => {
  const text = useWhatIfText();
  const known = useText();
  const [seat, setSeat] = useState<string>(nobody);
  const [instrument, setInstrument] = useState('');
  const menu = useMenuThen(turn, seat);
  const chosen = menu.find((one) => one.instrument === instrument);
  return (
    <details className={styles['details']}>
      <summary>{text.addTitle}</summary>
      <div className={styles['form']}>
        <SeatField
          seat={seat}
          onChange={(next) => {
            setSeat(next);
            setInstrument('');
          }}
        />
        {menu.length === 0 ? null : (
          <SelectField
            label={text.addOrder}
            value={instrument}
            options={[
              { value: '', label: text.choose },
              ...menu.map((one) => ({
                value: one.instrument,
                label: instrumentText(known, one.instrument).name,
              })),
            ]}
            onChange={setInstrument}
          />
        )}
        {chosen === undefined ? null : (
          <Form
            key={`${seat} ${instrument} ${String(turn)}`}
            offering={chosen}
            onAdd={(order) => {
              onAdd({ kind: 'order-in', turn, seat: actorId(seat), order });
              setInstrument('');
            }}
          />
        )}
      </div>
    </details>
  );
};
