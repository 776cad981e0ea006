import type { Order, Refusal } from '@convoy/engine';
import { X } from 'lucide-react';
import { useDraft } from '../../stores/draft.ts';
import { useVerdict } from '../../stores/sight.ts';
import { usePaperEntryText } from '../../text/paper-entry.ts';
import { instrumentText, useText } from '../../text/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Row } from '../paper-sheets/numbered.ts';
import { removeOrder, setParam, setRationale } from '../table/draft-actions.ts';
import { OrderField } from '../table/order-fields.tsx';
import styles from './paper-entry.module.css';

interface EntryRowProps {
  readonly at: number;
  readonly order: Order;
  readonly row: Row;
  readonly refusals: readonly Refusal[];
}
const EntryRow = ({ at, order, row: { n, offering }, refusals }: EntryRowProps) => {
  const text = usePaperEntryText();
  const words = useText();
  const { name } = instrumentText(words, order.instrument);
  const said = ({ code, detail }: Refusal): string => words.refusals[code](detail);
  const whole = refusals.filter(
    ({ field }) => !offering.fields.some((known) => known.name === field),
  );
  return (
    <li className={styles['entry']}>
      <div className={styles['head']}>
        <span className="mono">{n}</span>
        <h3>{name}</h3>
        <IconButton
          size="small"
          label={text.remove(name)}
          onPress={() => {
            removeOrder(at);
          }}
        >
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {whole.map((refusal) => (
        <p key={refusal.code} role="alert" className={styles['wrong']}>
          {said(refusal)}
        </p>
      ))}
      <div className={styles['fields']}>
        {offering.fields.map((field) => {
          const wrong = refusals.find((one) => one.field === field.name);
          return (
            <OrderField
              key={field.name}
              order={order}
              field={field}
              error={wrong === undefined ? null : said(wrong)}
              onChange={(value) => {
                setParam(at, field.name, value);
              }}
            />
          );
        })}
        <TextField
          label={text.why}
          value={order.rationale}
          maxLength={500}
          onChange={(value) => {
            setRationale(at, value);
          }}
        />
      </div>
    </li>
  );
};

/** What has been typed, an order a row, each with what is wrong with it. */
export const EntryRows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = usePaperEntryText();
  const orders = useDraft((state) => state.orders);
  const verdict = useVerdict(orders);
  return (
    <Panel title={text.rows}>
      {orders.length === 0 ? <p>{text.none}</p> : null}
      <ol className={styles['entries']}>
        {orders.map((order, at) => {
          const row = rows.find(({ offering }) => offering.instrument === order.instrument);
          return row === undefined ? null : (
            <EntryRow
              key={`${String(at)} ${order.instrument}`}
              at={at}
              order={order}
              row={row}
              refusals={(verdict?.refusals ?? []).filter((one) => one.order === at)}
            />
          );
        })}
      </ol>
    </Panel>
  );
};
