import type { TalkSection } from '@convoy/protocol';
import { useState } from 'react';
import { timeOfDay } from '../../stores/clock.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { cx } from '../../ui/cx.ts';
import styles from './talk-log.module.css';

type Channel = TalkSection['channels'][number];

/** One end of a conversation, spelled out. */
export const useTalkerName = (): ((id: string) => string) => {
  const text = useControlText();
  const names = useNames();
  return (id) =>
    id === 'PUBLIC' ? text.everybody : id === 'CONTROL' ? text.control : names.actor(id);
};

const Thread = ({ channel }: { readonly channel: Channel }) => {
  const text = useControlText();
  const talker = useTalkerName();
  return (
    <ol className={styles['thread']}>
      {channel.messages.map((message, index) => (
        <li key={message.n}>
          {message.turn !== channel.messages[index - 1]?.turn ? (
            <p className={styles['turn']}>{text.ledgerTurn(message.turn)}</p>
          ) : null}
          <p className={styles['from']}>
            <span className="mono">{timeOfDay(message.at)}</span> {talker(message.from)}
            {message.callSign === '' ? '' : ` · ${message.callSign}`}
          </p>
          <p>{message.text}</p>
        </li>
      ))}
    </ol>
  );
};

/** Conversations to read: a list of channels, and the chosen one whole. */
export const TalkLog = ({ channels }: { readonly channels: readonly Channel[] }) => {
  const text = useControlText();
  const talker = useTalkerName();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = channels.find(({ id }) => id === chosen) ?? channels[0];
  if (open === undefined) return <p className={styles['none']}>{text.talkNone}</p>;
  return (
    <div className={styles['log']}>
      <ul className={styles['channels']} aria-label={text.channels}>
        {channels.map((channel) => (
          <li key={channel.id}>
            <button
              type="button"
              aria-current={channel.id === open.id ? 'true' : undefined}
              className={cx(styles['channel'], channel.id === open.id && styles['current'])}
              onClick={() => {
                setChosen(channel.id);
              }}
            >
              <span>{channel.members.map(talker).join(', ')}</span>
              <span className="mono">{channel.messages.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['pane']}>
        <Thread channel={open} />
      </div>
    </div>
  );
};
