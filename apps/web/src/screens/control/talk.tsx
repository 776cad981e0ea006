import { useEffect, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { readText, useKept } from '../../stores/kept.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { TalkLog } from '../parts/talk-log.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './control.module.css';

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

/** All channels to read, and one's own word to a seat or to everybody. */
export const ControlTalk = ({ to }: { readonly to: string | null }) => {
  const text = useControlText();
  const talk = useSection('talk');
  return (
    <div className={styles['talk']}>
      <div className={styles['talkLog']}>
        <TalkLog channels={talk?.channels ?? []} />
      </div>
      <Composer to={to} />
      <p className={styles['tabNote']}>{text.reads}</p>
    </div>
  );
};
