import { check } from '@convoy/engine';
import type { Offering, Order, Verdict } from '@convoy/engine';
import { ArrowDown, ArrowUp, TriangleAlert, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSight } from '../../stores/sight.ts';
import { editOrder, openDialog } from '../../stores/table.ts';
import { useHomeFrontText } from '../../text/home-front.ts';
import { orderLine } from '../../text/orders.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { instrumentText } from '../../text/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { moveOrder, removeOrder, setParam, setRationale } from './draft-actions.ts';
import { LateNote } from './late-note.tsx';
import { MeantFields } from './meant-fields.tsx';
import { OrderField } from './order-fields.tsx';
import styles from './order-card.module.css';
import { useTableWords } from './use-words.ts';

interface OrderCardProps {
  readonly at: number;
  readonly order: Order;
  readonly offering: Offering | undefined;
  readonly verdict: Verdict | null;
  readonly editable: boolean;
  readonly open: boolean;
  readonly last: boolean;
}

const Judged = ({ at, verdict }: Pick<OrderCardProps, 'at' | 'verdict'>) => {
  const w = useTableWords();
  const { text, names } = useSpeaker();
  if (verdict === null) return null;
  const named = (detail: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(
      Object.entries(detail).map(([key, value]) => [
        key,
        typeof value === 'string' ? names.actor(value) : value,
      ]),
    );
  const whole = verdict.refusals.filter(({ order, field }) => order === at && field === null);
  const notes = verdict.notes.filter(({ order }) => order === at);
  return (
    <>
      {whole.map((refusal) => (
        <Notice key={refusal.code} tone="danger">
          {text.refusals[refusal.code](refusal.detail)}{' '}
          {refusal.code === 'needs-consent' ? (
            <Button
              look="link"
              size="small"
              onPress={() => {
                const { asset } = refusal.detail;
                openDialog({ kind: 'consents', asset: typeof asset === 'string' ? asset : null });
              }}
            >
              {w.orders.askFor}
            </Button>
          ) : null}
        </Notice>
      ))}
      {notes.map((note) => (
        <Notice key={note.code} tone="warn">
          <strong>{note.level === 'advice' ? w.orders.advice : w.orders.conflict}</strong>{' '}
          {text.notes[note.code]?.(named(note.detail)) ?? note.code}
        </Notice>
      ))}
    </>
  );
};

const Editor = ({ at, order, offering, verdict, last }: OrderCardProps) => {
  const w = useTableWords();
  const { text } = useSpeaker();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, []);
  const known = instrumentText(text, order.instrument);
  const faults = (verdict?.refusals ?? []).filter((refusal) => refusal.order === at);
  return (
    <div className={styles['editor']} ref={first}>
      <p className={styles['help']}>
        {known.help} {offering?.public === true ? w.orders.openHelp : w.orders.covertHelp}
      </p>
      {(offering?.fields ?? []).map((field) => {
        const fault = faults.find((refusal) => refusal.field === field.name);
        return (
          <OrderField
            key={field.name}
            order={order}
            field={field}
            error={fault === undefined ? null : text.refusals[fault.code](fault.detail)}
            onChange={(value) => {
              setParam(at, field.name, value);
            }}
          />
        );
      })}
      <MeantFields at={at} order={order} open={offering?.public === true} />
      <TextField
        label={w.orders.rationale}
        lines={2}
        maxLength={600}
        value={order.rationale}
        onChange={(next) => {
          setRationale(at, next);
        }}
      />
      <div className={styles['actions']}>
        <IconButton
          size="small"
          label={`${w.orders.upward}: ${known.name}`}
          isDisabled={at === 0}
          onPress={() => {
            moveOrder(at, -1);
          }}
        >
          <ArrowUp size={16} aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={`${w.orders.downward}: ${known.name}`}
          isDisabled={last}
          onPress={() => {
            moveOrder(at, 1);
          }}
        >
          <ArrowDown size={16} aria-hidden />
        </IconButton>
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            removeOrder(at);
          }}
        >
          <Trash2 size={16} aria-hidden />
          {w.orders.remove}
        </Button>
        <Button
          size="small"
          className={styles['done']}
          onPress={() => {
            editOrder(null);
          }}
        >
          {w.orders.done}
        </Button>
      </div>
    </div>
  );
};

/** One order: a line that says it all, opened into its form. */
export const OrderCard = (props: OrderCardProps) => {
  const { at, order, offering, verdict, editable, open } = props;
  const w = useTableWords();
  const t = useHomeFrontText();
  const speaker = useSpeaker();
  const sight = useSight();
  const known = instrumentText(speaker.text, order.instrument);
  const alone = sight === null ? null : check(sight, [order]);
  // Within the set, for only its dearest order may be cheaper.
  const price = verdict?.prices.find((one) => one.order === at) ?? alone?.prices[0];
  const broken = verdict?.refusals.some((refusal) => refusal.order === at) ?? false;
  return (
    <li className={styles['card']} data-open={open} data-broken={broken}>
      <div className={styles['line']}>
        <span className={styles['number']}>{at + 1}</span>
        <button
          type="button"
          className={styles['name']}
          disabled={!editable}
          aria-expanded={open}
          onClick={() => {
            editOrder(open ? null : at);
          }}
        >
          <span className="visually-hidden">{editable ? w.orders.edit('') : ''}</span>
          {known.name}
        </button>
        {broken ? <TriangleAlert size={16} aria-hidden /> : null}
        <span className={styles['cost']}>{w.orders.cost(price?.cost ?? offering?.cost ?? 0)}</span>
      </div>
      <p className={styles['facts']}>
        {[orderLine(speaker, order), offering?.public === true ? w.orders.open : w.orders.covert]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {price === undefined || price.home === 0 ? null : (
        <p className={styles['facts']}>
          {price.home > 0 ? t.price.more(price.home) : t.price.less(-price.home)}
        </p>
      )}
      <Judged at={at} verdict={verdict} />
      {open && editable ? <Editor {...props} /> : null}
      <LateNote instrument={order.instrument} sector={order.params['sector']} />
    </li>
  );
};
