import type { CommandMessage } from '@convoy/protocol';
import { useCallback, useMemo } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useTalkText } from '../../../text/talk.ts';
import { useOlderTalk } from '../../parts/use-older-talk.ts';
import { markRead, roomKey } from '../talk-channels.ts';
import type { BackChannel, Channel } from '../talk-channels.ts';
import { useBar } from './bars.ts';
import { Composer } from './composer.tsx';
import { carriedItems, itemsOf } from './items.ts';
import { Messages } from './messages.tsx';
import { OwnStatements } from './own-statements.tsx';
import { usePending } from './pending.ts';
import styles from './talk.module.css';
import { useTalkers } from './talkers.ts';
import { Terms, TermsDoor } from './terms.tsx';

type Command = CommandMessage['command'];
interface PaneProps<Shown> {
  readonly channel: Shown;
  readonly me: string | null;
  readonly wide: boolean;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].toSorted().join('+') === [...new Set(b)].toSorted().join('+');

const useReaders = (channel: Channel, me: string | null): string => {
  const t = useTalkText();
  const talkers = useTalkers();
  const controlled = useSection('room')?.controlled ?? false;
  const checked = useSection('talk')?.checked ?? false;
  const others = channel.members.filter((id) => id !== me);
  if (others.includes('PUBLIC')) return checked ? t.readersChecked : t.readersPublic;
  if (others.length === 1 && others[0] === 'CONTROL') return t.readersControl;
  return t.readers(talkers.channel(channel, me), controlled && !others.includes('CONTROL'));
};

/** One conversation: what was said, and one's own word. */
export const ChannelPane = ({ channel, me, wide }: PaneProps<Channel>) => {
  const t = useTalkText();
  const talkers = useTalkers();
  const { id, members, messages } = channel;
  const older = useOlderTalk(id, channel.earlier, messages);
  const items = useMemo(() => itemsOf(id, older.messages, me), [id, older.messages, me]);
  const last = messages.at(-1)?.n ?? 0;
  const onRead = useCallback(() => {
    markRead(roomKey(), id, last);
  }, [id, last]);
  const sent = useCallback(
    (command: Command): string | null =>
      command.type === 'talk.say' &&
      (members.includes('PUBLIC')
        ? command.to.includes('PUBLIC')
        : same([...command.to, me ?? ''], [...members, me ?? '']))
        ? command.text
        : null,
    [members, me],
  );
  const pending = usePending(sent);
  const toControl = members.length === 2 && members.includes('CONTROL');
  const bar = useBar(channel.frozen, toControl);
  const readers = useReaders(channel, me);
  const seats = members.filter((one) => one !== 'CONTROL' && one !== 'PUBLIC');
  const pub = members.includes('PUBLIC');
  return (
    <>
      <div className={styles['pane']}>
        <Messages key={id} items={items} older={older} pending={pending} onRead={onRead} />
        {pub ? <OwnStatements /> : null}
        {wide || seats.length < 2 ? null : <Terms members={seats} wide={false} />}
        <Composer
          key={`${id} write`}
          id={id}
          to={pub ? t.public : talkers.channel(channel, me)}
          readers={readers}
          first={messages.length === 0}
          aside={wide || seats.length < 2 ? null : <TermsDoor members={seats} />}
          bar={bar}
          command={(text) => ({
            ...{ type: 'talk.say', to: members.filter((one) => one !== me), text },
          })}
        />
      </div>
      {wide && seats.length > 1 ? <Terms members={seats} wide /> : null}
    </>
  );
};

/** A talk through a third seat, for either end of it, or for the seat that carries it. */
export const BackPane = ({ channel, me }: PaneProps<BackChannel>) => {
  const t = useTalkText();
  const talkers = useTalkers();
  const controlled = useSection('room')?.controlled ?? false;
  const goBetweens = useSection('talk')?.goBetweens ?? null;
  const { id, via, lines } = channel;
  const [, other] = channel.ends;
  const items = useMemo(() => carriedItems(channel, me), [channel, me]);
  const onRead = useCallback(() => {
    for (const line of lines) markRead(roomKey(), line.id, line.messages.at(-1)?.n ?? 0);
  }, [lines]);
  const sent = useCallback(
    (command: Command): string | null =>
      command.type === 'relay.give' && command.to === other && command.via === via
        ? command.text
        : null,
    [other, via],
  );
  const pending = usePending(sent);
  const own = lines.find(({ from }) => from === me);
  const bar = useBar(own?.frozen ?? false, false);
  const rule = goBetweens?.find(({ seat }) => seat === via) ?? null;
  const readers = [
    t.readersVia(
      talkers.talker(via),
      talkers.talker(other),
      rule?.alter ?? true,
      rule?.withhold ?? true,
    ),
    ...(controlled ? [t.readersViaControl] : []),
  ].join(' ');
  return (
    <div className={styles['pane']}>
      <Messages key={id} items={items} older={null} pending={pending} onRead={onRead} />
      {via === me ? (
        <p className={styles['readers']}>
          {[t.neitherKnows, ...(controlled ? [t.readersViaControl] : [])].join(' ')}
        </p>
      ) : (
        <Composer
          key={`${id} write`}
          id={id}
          to={talkers.back(channel, me)}
          readers={readers}
          first={lines.length === 0}
          bar={bar}
          command={(text) => ({ type: 'relay.give', to: other, via, text })}
        />
      )}
    </div>
  );
};
