import type { ActorId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import { backChannelId, channelOf } from '../talk-channels.ts';
import styles from './talk.module.css';

/** Seats that may carry between oneself and another. */
const useCarriers = (me: ActorId, other: string | null): readonly string[] => {
  const goBetweens = useSection('talk')?.goBetweens ?? null;
  const actors = useSection('board')?.actors ?? [];
  if (other === null) return [];
  return actors
    .map(({ id }) => id)
    .filter((id) => id !== me && id !== other)
    .filter(
      (id) =>
        goBetweens === null ||
        goBetweens.some(
          ({ seat, between }) =>
            seat === id &&
            (between === null || (between.includes(me) && between.some((one) => one === other))),
        ),
    );
};

interface NewTalkProps {
  readonly me: ActorId;
  readonly onOpen: (channel: string) => void;
}
/** Any set of seats; with one of them also through a third. */
export const NewTalk = ({ me, onOpen }: NewTalkProps) => {
  const t = useTalkText();
  const names = useNames();
  const actors = useSection('board')?.actors ?? [];
  const seats = useSection('seats')?.seats ?? [];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [via, setVia] = useState('');
  const [other = null] = chosen;
  const alone = chosen.length === 1 ? other : null;
  const carriers = useCarriers(me, alone);
  const carrier = carriers.includes(via) ? via : '';
  const bot = seats.some(({ seat, keeper }) => seat === carrier && keeper === 'bot');
  return (
    <form
      className={styles['fresh']}
      onSubmit={(event) => {
        event.preventDefault();
        if (other === null) return;
        onOpen(carrier === '' ? channelOf([...chosen, me]).id : backChannelId(me, other, carrier));
      }}
    >
      <fieldset>
        <legend>{t.with}</legend>
        {actors
          .filter(({ id }) => id !== me)
          .map(({ id }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => {
                setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            >
              {names.actor(id)}
            </Checkbox>
          ))}
      </fieldset>
      <SelectField
        label={t.carrier}
        value={carrier}
        disabled={carriers.length === 0}
        help={
          alone === null
            ? t.throughOne
            : carriers.length === 0
              ? t.noCarrier
              : bot
                ? t.botCarries(names.actor(carrier))
                : undefined
        }
        options={[
          { value: '', label: t.direct },
          ...carriers.map((id) => ({ value: id, label: t.through(names.actor(id)) })),
        ]}
        onChange={setVia}
      />
      <Button type="submit" size="small" isDisabled={chosen.length === 0}>
        {t.start}
      </Button>
    </form>
  );
};
