import type { SeenMessage, SeenRelay, TalkSection } from '@convoy/protocol';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { useTalkDeskText } from '../../text/talk-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './talk-log.module.css';
import { useOlderTalk } from './use-older-talk.ts';

/** One end of a conversation, spelled out. */
export const useTalkerName = (): ((id: string) => string) => {
  const text = useControlText();
  const names = useNames();
  return (id) =>
    id === 'PUBLIC' ? text.everybody : id === 'CONTROL' ? text.control : names.actor(id);
};

/** A channel, or a line through a third seat, to read. */
export interface ReadThread {
  readonly id: string;
  readonly name: string;
  readonly frozen: boolean;
  /** Who carries it. */
  readonly via: string | null;
  readonly messages: readonly (SeenMessage | SeenRelay)[];
  readonly earlier: TalkSection['channels'][number]['earlier'];
}
/** What whoever keeps order may do about a thread and about one of its messages. */
export interface LogTools {
  readonly thread: (thread: ReadThread) => ReactNode;
  readonly message: (thread: ReadThread, message: SeenMessage) => ReactNode;
}

const Way = ({ message, via }: { readonly message: SeenRelay; readonly via: string }) => {
  const t = useTalkDeskText();
  return (
    <p className={styles['way']}>
      <Chip>{t.fates[message.fate]}</Chip>
      {message.passed === null ? null : (
        <>
          {' '}
          <strong>{t.became(via)}</strong> {message.passed}
        </>
      )}
    </p>
  );
};

const Said = ({ message }: { readonly message: SeenMessage }) => {
  const t = useTalkDeskText();
  const controlled = useSection('room')?.controlled ?? false;
  if (!message.hidden) return <p>{message.text}</p>;
  return message.text === '' ? (
    <p>
      <em>{t.hidden(controlled)}</em>
    </p>
  ) : (
    <p>
      <s>{message.text}</s> <Chip tone="warn">{t.hiddenYours}</Chip>
    </p>
  );
};

const Thread = ({ thread, tools }: { readonly thread: ReadThread; readonly tools?: LogTools }) => {
  const t = useTalkDeskText();
  const talker = useTalkerName();
  const { id, earlier, via } = thread;
  const { messages, left, load, failed } = useOlderTalk(id, earlier, thread.messages);
  return (
    <>
      {tools?.thread(thread)}
      {left === 0 ? null : (
        <p className={styles['way']}>
          <Button size="small" look="link" onPress={load}>
            {t.earlier(left)}
          </Button>
          {failed ? <span role="alert">{t.earlierFailed}</span> : null}
        </p>
      )}
      <ol className={styles['thread']}>
        {messages.map((message, index) => {
          const before = messages[index - 1];
          const same = before?.turn === message.turn && before.phase === message.phase;
          return (
            <li key={message.n}>
              {same ? null : (
                <p className={styles['turn']}>{t.turn(message.turn, t.phases[message.phase])}</p>
              )}
              <p className={styles['from']}>
                <span className="mono">{timeOfDay(message.at)}</span> {talker(message.from)}
                {message.callSign === '' ? '' : ` · ${message.callSign}`}
              </p>
              <Said message={message} />
              {'fate' in message ? <Way message={message} via={via ?? ''} /> : null}
              {tools?.message(thread, message)}
            </li>
          );
        })}
      </ol>
    </>
  );
};

/** Nothing stays behind. */
const whole = { count: 0, hidden: 0 };

/** Conversations to read: a list of channels, and the chosen one whole. */
export const TalkLog = ({
  talk,
  tools,
}: {
  readonly talk: Pick<TalkSection, 'channels' | 'lines'> | undefined;
  readonly tools?: LogTools;
}) => {
  const text = useControlText();
  const t = useTalkDeskText();
  const talker = useTalkerName();
  const [chosen, setChosen] = useState<string | null>(null);
  const threads: readonly ReadThread[] = [
    ...(talk?.channels ?? []).map(({ id, members, frozen, messages, earlier }) => ({
      ...{ id, frozen, messages, earlier, via: null },
      name: members.map(talker).join(', '),
    })),
    ...(talk?.lines ?? []).map(({ id, from, to, via, frozen, messages }) => ({
      ...{ id, frozen, messages, via: talker(via), earlier: whole },
      name: t.line(talker(from), talker(to), talker(via)),
    })),
  ];
  const open = threads.find(({ id }) => id === chosen) ?? threads[0];
  if (open === undefined) return <p className={styles['none']}>{text.talkNone}</p>;
  return (
    <div className={styles['log']}>
      <ul className={styles['channels']} aria-label={text.channels}>
        {threads.map(({ id, name, frozen, messages, earlier }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open.id ? 'true' : undefined}
              className={cx(styles['channel'], id === open.id && styles['current'])}
              onClick={() => {
                setChosen(id);
              }}
            >
              <span>
                {name}
                {frozen ? ` (${t.frozen})` : ''}
              </span>
              <span className="mono">{earlier.count + messages.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['pane']}>
        <Thread key={open.id} thread={open} {...(tools === undefined ? {} : { tools })} />
      </div>
    </div>
  );
};
