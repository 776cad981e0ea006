import { useEffect, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { readText, useKept } from '../../stores/kept.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { useStaffText } from '../../text/staff.ts';
import { useTalkDeskText } from '../../text/talk-desk.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { TalkLog, useTalkerName } from '../parts/talk-log.tsx';
import type { LogTools } from '../parts/talk-log.tsx';
import { useSend } from '../parts/use-send.ts';
import type { Send } from '../parts/use-send.ts';
import styles from './control.module.css';
import { TalkOrder } from './talk-order.tsx';
import { useMay, useSees } from './use-may.ts';
import order from './talk-order.module.css';

const everybody = 'PUBLIC';

const Composer = ({ to }: { readonly to: string | null }) => {
  const text = useControlText();
  const names = useNames();
  const code = useSection('room')?.code ?? '';
  const actors = useSection('board')?.actors ?? [];
  const [addressee, setAddressee] = useState(to ?? everybody);
  const [typed, setTyped, clear] = useKept(`control.${code}.${addressee}`, '', readText);
  const { send, busy, problem } = useSend();
  useEffect(() => {
    if (to !== null) setAddressee(to);
  }, [to]);
  const say = async (): Promise<void> => {
    const said = typed.trim();
    if (said === '') return;
    if (await send({ type: 'talk.say', to: [addressee], text: said })) clear();
  };
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <SelectField
        label={text.to}
        value={addressee}
        options={[
          { value: everybody, label: text.everybody },
          ...actors.map(({ id }) => ({ value: id, label: names.actor(id) })),
        ]}
        onChange={setAddressee}
      />
      <TextField
        label={text.sayLabel}
        value={typed}
        onChange={setTyped}
        error={problem}
        maxLength={2000}
        autoComplete="off"
      />
      <Button type="submit" isDisabled={busy || typed.trim() === ''}>
        {text.say}
      </Button>
    </form>
  );
};

/** What control may do about a channel and about one message in it. */
const useTools = (send: Send['send']): LogTools => {
  const t = useTalkDeskText();
  const talker = useTalkerName();
  const muted = useSection('talk')?.desk?.muted ?? [];
  return {
    thread: ({ id, frozen }) => {
      const ends = id.split('+');
      if (ends.length === 2 && ends.includes('CONTROL')) return null;
      return (
        <div className={order['head']}>
          <Button
            size="small"
            onPress={() => void send({ type: 'channel.freeze', channel: id, on: !frozen })}
          >
            {frozen ? t.unfreeze : t.freeze}
          </Button>
          {frozen ? <span>{t.frozenNote}</span> : null}
        </div>
      );
    },
    message: ({ id }, { n, hidden, from, person, callSign }) => {
      const name = talker(from);
      return (
        <div className={order['tools']}>
          <Button
            look="link"
            size="small"
            aria-label={hidden ? t.showOf(name) : t.hideOf(name)}
            onPress={() => void send({ type: 'message.hide', channel: id, n, on: !hidden })}
          >
            {hidden ? t.show : t.hide}
          </Button>
          {from === 'CONTROL' || person === null || muted.includes(person) ? null : (
            <Button
              look="link"
              size="small"
              onPress={() => void send({ type: 'person.mute', person, on: true })}
            >
              {t.mute(callSign)}
            </Button>
          )}
        </div>
      );
    },
  };
};

/** All channels to read, order to keep in them, and one's own word to a seat or to everybody. */
export const ControlTalk = ({ to }: { readonly to: string | null }) => {
  const text = useControlText();
  const talk = useSection('talk');
  const { send, problem } = useSend();
  const tools = useTools(send);
  const may = useMay();
  const sees = useSees('talk');
  const staff = useStaffText();
  const orders = may('message.hide');
  return (
    <div className={styles['talk']}>
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div className={order['both']}>
        <div className={styles['talkLog']}>
          <TalkLog talk={talk} {...(orders ? { tools } : {})} />
        </div>
        {orders ? <TalkOrder send={send} /> : null}
      </div>
      {may('talk.say') ? <Composer to={to} /> : null}
      <p className={styles['tabNote']}>{sees ? text.reads : staff.publicTalk}</p>
    </div>
  );
};
