import type { CommandMessage } from '@convoy/protocol';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { readText, useKept } from '../../../stores/kept.ts';
import { showChannel } from '../../../stores/table.ts';
import { useTalkText } from '../../../text/talk.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { refusalText } from '../lock-bar.tsx';
import { roomKey } from '../talk-channels.ts';
import type { Bar } from './bars.ts';
import styles from './talk.module.css';

interface ComposerProps {
  /** Under which the draft is kept on this device: one for each channel. */
  readonly id: string;
  /** To whom, spelled out. */
  readonly to: string;
  /** Who can read it now, and who later. */
  readonly readers: string;
  /** Nothing was said here yet: all of it is told; later one line reminds of it. */
  readonly first: boolean;
  readonly command: (text: string) => CommandMessage['command'];
  /** Beside who can read it. */
  readonly aside?: ReactNode;
  /** Why nobody, or not this person, may write here now. */
  readonly bar: Bar | null;
}

/** Why nothing can be sent, and what was typed before, which waits. */
const Barred = ({ bar, typed }: { readonly bar: Bar; readonly typed: string }) => {
  const t = useTalkText();
  const { desk } = bar;
  return (
    <Notice tone="warn">
      {bar.said}{' '}
      {desk === null ? null : (
        <Button
          look="link"
          size="small"
          onPress={() => {
            showChannel(desk);
          }}
        >
          {t.toControl}
        </Button>
      )}
      {typed.trim() === '' ? null : <p className={styles['waits']}>{t.waits(typed)}</p>}
    </Notice>
  );
};

/** What is typed stays on the device until the server has stored it. */
export const Composer = ({ id, to, readers, first, command, bar, aside }: ComposerProps) => {
  const t = useTalkText();
  const text = useText();
  const link = useLink();
  const [typed, setTyped, clear] = useKept(`talk.${roomKey()}.${id}`, '', readText);
  const [failed, setFailed] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const said = typed.trim();
    if (said === '') return;
    clear();
    const answer = await link.send(command(said));
    const refused = refusalText(text, answer);
    setFailed(refused);
    if (refused !== null) setTyped(said);
  };
  if (bar !== null) return <Barred bar={bar} typed={typed} />;
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles['above']}>
        <p className={first ? styles['readers'] : styles['reminder']} title={readers}>
          {readers}
        </p>
        {aside}
      </div>
      <TextField
        label={t.write(to)}
        hideLabel
        placeholder={t.write(to)}
        value={typed}
        onChange={setTyped}
        maxLength={2000}
        autoComplete="off"
        error={failed === null ? null : `${t.failed} ${failed}`}
      />
      <Button type="submit">{t.send}</Button>
    </form>
  );
};
