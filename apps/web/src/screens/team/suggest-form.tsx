import { menuOf } from '@convoy/engine';
import type { CheckSight, Offering, Order } from '@convoy/engine';
import type { SeenSuggestion } from '@convoy/protocol';
import { useId, useState } from 'react';
import { useDraft } from '../../stores/draft.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useSight } from '../../stores/sight.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useTeamText } from '../../text/team.ts';
import { instrumentText, useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { useSend } from '../parts/use-send.ts';
import { OrderField } from '../table/order-fields.tsx';
import { orderSaid } from './said.ts';
import styles from './team.module.css';

type Kind = SeenSuggestion['about']['kind'];

const aboutOf = (
  kind: Kind,
  line: Order | null,
  order: Order | null,
): SeenSuggestion['about'] | null => {
  if (kind === 'remove') return line === null ? null : { kind, line };
  if (order === null) return null;
  if (kind === 'add') return { kind, order };
  return line === null ? null : { kind, line, order };
};

/** The fields of the order as it should be. */
const Fields = ({
  order,
  offering,
  onChange,
}: {
  readonly order: Order;
  readonly offering: Offering;
  readonly onChange: (order: Order) => void;
}) =>
  offering.fields.map((field) => (
    <OrderField
      key={field.name}
      order={order}
      field={field}
      error={null}
      onChange={(value) => {
        onChange({ ...order, params: { ...order.params, [field.name]: value } });
      }}
    />
  ));

const Instruments = ({
  open,
  order,
  onChoose,
}: {
  readonly open: readonly Offering[];
  readonly order: Order | null;
  readonly onChoose: (instrument: string) => void;
}) => {
  const t = useTeamText();
  const text = useText();
  return (
    <SelectField
      label={t.suggest.order}
      value={order?.instrument ?? ''}
      options={open.map(({ instrument }) => ({
        value: instrument,
        label: instrumentText(text, instrument).name,
      }))}
      onChange={onChoose}
    />
  );
};

const Lines = ({
  draft,
  at,
  onChoose,
}: {
  readonly draft: readonly Order[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}) => {
  const t = useTeamText();
  const speaker = useSpeaker();
  return (
    <SelectField
      label={t.suggest.which}
      value={String(at)}
      options={draft.map((one, place) => ({
        value: String(place),
        label: `${place + 1} ${orderSaid(speaker, one)}`,
      }))}
      onChange={(place) => {
        onChoose(Number(place));
      }}
    />
  );
};

export type Start = (offering: Offering, sight: CheckSight | null, given: Order['params']) => Order;
interface SuggestFormProps {
  readonly start: Start;
  readonly onClose: () => void;
}
/** A suggestion in the making: which line, what it should be, and why. */
export const SuggestForm = ({ start, onClose }: SuggestFormProps) => {
  const t = useTeamText();
  const sight = useSight();
  const turn = useSection('room')?.turn ?? 0;
  const offerings = menuOf(useSection('orders'));
  const open = offerings.filter(({ blocked }) => blocked === null);
  // Held from the moment the form opens: what arrives meanwhile moves nothing under the hand.
  const [draft] = useState(() => useDraft.getState().orders);
  const startOf = (instrument: string): Order | null => {
    const offering = open.find((one) => one.instrument === instrument);
    return offering === undefined ? null : start(offering, sight, {});
  };
  const [kind, setKind] = useState<Kind>('add');
  const [at, setAt] = useState(0);
  const [order, setOrder] = useState(() => startOf(open[0]?.instrument ?? ''));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { send, busy, problem } = useSend();
  const name = useId();
  const line = draft[at] ?? null;
  const choose = (next: Kind): void => {
    setKind(next);
    setOrder(next === 'add' ? startOf(open[0]?.instrument ?? '') : line);
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    const about = aboutOf(kind, line, order);
    if (reason.trim() === '' || about === null) return;
    const bare = about.kind === 'remove' ? about : { ...about, order: { ...about.order } };
    if (!(await send({ type: 'suggestion.make', turn, about: bare, reason }))) return;
    say(t.suggest.sent);
    onClose();
  };
  const offering = offerings.find(({ instrument }) => instrument === order?.instrument);
  return (
    <Dialog
      open
      title={t.suggest.open}
      over={t.suggest.dialog}
      closeLabel={t.suggest.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.suggest.cancel}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void submit()}>
            {t.suggest.send}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
        {draft.length === 0 ? null : (
          <Choice<Kind>
            legend={t.suggest.what}
            name={name}
            value={kind}
            options={[
              { value: 'add', label: t.suggest.kinds.add },
              { value: 'change', label: t.suggest.kinds.change },
              { value: 'remove', label: t.suggest.kinds.remove },
            ]}
            onChange={choose}
          />
        )}
        {kind === 'add' ? (
          <Instruments
            open={open}
            order={order}
            onChoose={(instrument) => {
              setOrder(startOf(instrument));
            }}
          />
        ) : (
          <Lines
            draft={draft}
            at={at}
            onChoose={(place) => {
              setAt(place);
              setOrder(draft[place] ?? null);
            }}
          />
        )}
        {kind === 'remove' || order === null || offering === undefined ? null : (
          <Fields order={order} offering={offering} onChange={setOrder} />
        )}
        <TextField
          label={t.suggest.reason}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={400}
          error={tried && reason.trim() === '' ? t.suggest.noReason : null}
        />
      </div>
    </Dialog>
  );
};
