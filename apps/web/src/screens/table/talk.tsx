import type { ActorId } from '@convoy/engine';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { timeOfDay } from '../../stores/clock.ts';
import { readText, useKept } from '../../stores/kept.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { showChannel, useTable } from '../../stores/table.ts';
import { useNames } from '../../text/names.ts';
import type { Names } from '../../text/names.ts';
import type { TableWords } from '../../text/table.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { refusalText } from './lock-bar.tsx';
import { channelOf, markRead, roomKey, useChannels } from './talk-channels.ts';
import type { Channel } from './talk-channels.ts';
import styles from './talk.module.css';
import { useTableWords } from './use-words.ts';

const talker = (w: TableWords, names: Names, id: string): string => {
  if (id === 'PUBLIC') return w.talk.public;
  return id === 'CONTROL' ? w.talk.control : names.actor(id);
};
const channelName = (w: TableWords, names: Names, channel: Channel, me: string | null): string =>
  channel.members
    .filter((id) => id !== me)
    .map((id) => talker(w, names, id))
    .join(', ');

const Messages = ({ channel }: { readonly channel: Channel }) => {
  const w = useTableWords();
  const names = useNames();
  const end = useRef<HTMLDivElement>(null);
  const count = channel.messages.length;
  useEffect(() => {
    markRead(roomKey(), channel);
    const box = end.current?.parentElement;
    if (box === undefined || box === null) return;
    box.scrollTop = box.scrollHeight;
    // A stop for the keyboard only while there is something to scroll.
    box.tabIndex = box.scrollHeight > box.clientHeight ? 0 : -1;
  }, [channel, count]);
  return (
    <div className={styles['messages']} role="log" aria-live="off" aria-label={w.talk.label}>
      {count === 0 ? <p className={styles['note']}>{w.talk.empty}</p> : null}
      {channel.messages.map((message, index) => (
        <p key={message.n}>
          {message.turn !== channel.messages[index - 1]?.turn ? (
            <span className={styles['turn']}>{w.talk.turn(message.turn)}</span>
          ) : null}
          <span
            className={styles['stamp']}
            title={`${talker(w, names, message.from)} · ${message.callSign}`}
          >
            {timeOfDay(message.at)} {message.from === 'CONTROL' ? w.talk.control : message.from}
          </span>{' '}
          {message.text}
        </p>
      ))}
      <div ref={end} />
    </div>
  );
};

const Composer = ({ channel, me }: { readonly channel: Channel; readonly me: string | null }) => {
  const w = useTableWords();
  const names = useNames();
  const text = useText();
  const link = useLink();
  const controlled = useSection('room')?.controlled ?? false;
  const [typed, setTyped, clear] = useKept(`talk.${roomKey()}.${channel.id}`, '', readText);
  const [failed, setFailed] = useState<string | null>(null);
  const others = channel.members.filter((id) => id !== me);
  const to = channelName(w, names, channel, me);
  const send = async (): Promise<void> => {
    const said = typed.trim();
    if (said === '') return;
    clear();
    const answer = await link.send({ type: 'talk.say', to: [...others], text: said });
    const refused = refusalText(text, answer);
    setFailed(refused);
    if (refused !== null) setTyped(said);
  };
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={w.talk.write(to)}
        hideLabel
        placeholder={w.talk.write(to)}
        value={typed}
        onChange={setTyped}
        maxLength={2000}
        autoComplete="off"
        error={failed === null ? null : `${w.talk.failed} ${failed}`}
        help={
          channel.members.includes('PUBLIC')
            ? w.talk.readersPublic
            : w.talk.readers(to, controlled && !channel.members.includes('CONTROL'))
        }
      />
      <Button type="submit">{w.talk.send}</Button>
    </form>
  );
};

const NewTalk = ({
  me,
  onOpen,
}: {
  readonly me: ActorId;
  readonly onOpen: (members: readonly string[]) => void;
}) => {
  const w = useTableWords();
  const names = useNames();
  const board = useSection('board');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <form
      className={styles['fresh']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onOpen([...chosen, me]);
      }}
    >
      <fieldset>
        <legend>{w.talk.with}</legend>
        {(board?.actors ?? [])
          .filter(({ id }) => id !== me)
          .map(({ id }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => {
                setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
              }}
            >
              {names.actor(id)}
            </Checkbox>
          ))}
      </fieldset>
      <Button type="submit" size="small" isDisabled={chosen.length === 0}>
        {w.talk.start}
      </Button>
    </form>
  );
};

/** Says "2 new in Coalition", never the text. */
const useAnnounce = (channels: readonly Channel[], me: string | null): void => {
  const w = useTableWords();
  const names = useNames();
  const before = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const now = new Map(channels.map(({ id, messages }) => [id, messages.length]));
    const known = before.current;
    before.current = now;
    if (known === null) return;
    for (const channel of channels) {
      const arrived = channel.messages
        .slice(known.get(channel.id) ?? 0)
        .filter(({ from }) => from !== me).length;
      if (arrived > 0) say(w.talk.announce(arrived, channelName(w, names, channel, me)));
    }
  }, [channels, me, names, w]);
};

/** Talk with any set of seats; who can read it is said before the first message. */
export const Talk = () => {
  const w = useTableWords();
  const names = useNames();
  const me = useSection('seat')?.seat ?? null;
  const channels = useChannels(me);
  const chosen = useTable((state) => state.channel);
  const [adding, setAdding] = useState(false);
  useAnnounce(channels, me);
  const open = channels.find(({ id }) => id === chosen) ?? channelOf(chosen.split('+'));
  return (
    <section className={styles['talk']} aria-label={w.talk.label} id="talk" tabIndex={-1}>
      <nav className={styles['channels']} aria-label={w.talk.channels}>
        <ul>
          {channels.map((channel) => (
            <li key={channel.id}>
              <button
                type="button"
                aria-current={!adding && channel.id === open.id ? 'true' : undefined}
                className={cx(
                  styles['channel'],
                  !adding && channel.id === open.id && styles['current'],
                )}
                onClick={() => {
                  setAdding(false);
                  showChannel(channel.id);
                }}
              >
                <span>{channelName(w, names, channel, me)}</span>
                {channel.fresh > 0 ? <Chip tone="changed">{w.talk.new(channel.fresh)}</Chip> : null}
              </button>
            </li>
          ))}
          {me === null ? null : (
            <li>
              <button
                type="button"
                className={cx(styles['channel'], adding && styles['current'])}
                onClick={() => {
                  setAdding(true);
                }}
              >
                <span>
                  <Plus size={14} aria-hidden /> {w.talk.newChannel}
                </span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      <div className={styles['pane']}>
        {adding && me !== null ? (
          <NewTalk
            me={me}
            onOpen={(members) => {
              setAdding(false);
              showChannel(channelOf(members).id);
            }}
          />
        ) : (
          <>
            <Messages channel={open} />
            <Composer key={open.id} channel={open} me={me} />
          </>
        )}
      </div>
    </section>
  );
};
