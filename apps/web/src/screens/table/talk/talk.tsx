import { ArrowRightLeft, Maximize2, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog, showChannel, useTable } from '../../../stores/table.ts';
import { useTalkText } from '../../../text/talk.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { cx } from '../../../ui/cx.ts';
import {
  backChannelOf,
  channelOf,
  isBackChannel,
  useBackChannels,
  useChannels,
} from '../talk-channels.ts';
import { NewTalk } from './new-talk.tsx';
import { BackPane, ChannelPane } from './pane.tsx';
import styles from './talk.module.css';
import { useTalkers } from './talkers.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly fresh: number;
  /** Messages of others: what is announced when it grows. */
  readonly heard: number;
  readonly carried: boolean;
}

/** Every conversation by name, those through a third seat among them. */
const useListed = (me: string | null): readonly Listed[] => {
  const talkers = useTalkers();
  const seat = useSection('seat')?.seat ?? null;
  const channels = useChannels(seat);
  const back = useBackChannels(seat);
  return [
    ...channels.map((channel) => ({
      id: channel.id,
      name: talkers.channel(channel, me),
      fresh: channel.fresh,
      heard: channel.messages.filter(({ from }) => from !== me).length,
      carried: false,
    })),
    ...back.map((channel) => ({
      id: channel.id,
      name: talkers.back(channel, me),
      fresh: channel.fresh,
      heard: channel.lines
        .filter(({ from }) => from !== me)
        .reduce((sum, line) => sum + line.messages.length, 0),
      carried: true,
    })),
  ];
};

/** Says "2 new in Coalition", never the text. */
const useAnnounce = (listed: readonly Listed[]): void => {
  const t = useTalkText();
  const before = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const known = before.current;
    before.current = new Map(listed.map(({ id, heard }) => [id, heard]));
    if (known === null) return;
    for (const { id, heard, name } of listed) {
      const arrived = heard - (known.get(id) ?? 0);
      if (arrived > 0) say(t.announce(arrived, name));
    }
  }, [listed, t]);
};

interface ListProps {
  readonly listed: readonly Listed[];
  readonly open: string | null;
  readonly wide: boolean;
  readonly onOpen: (id: string) => void;
  readonly onAdd: (() => void) | null;
}
const ChannelList = ({ listed, open, wide, onOpen, onAdd }: ListProps) => {
  const t = useTalkText();
  return (
    <nav className={styles['channels']} aria-label={t.channels}>
      <ul>
        {listed.map(({ id, name, fresh, carried }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === open ? 'true' : undefined}
              className={cx(styles['channel'], id === open && styles['current'])}
              onClick={() => {
                onOpen(id);
              }}
            >
              <span>
                {carried ? <ArrowRightLeft size={14} aria-hidden /> : null} {name}
              </span>
              {fresh > 0 ? <Chip tone="changed">{t.new(fresh)}</Chip> : null}
            </button>
          </li>
        ))}
      </ul>
      {onAdd === null && wide ? null : (
        <div className={styles['foot']}>
          {onAdd === null ? null : (
            <button
              type="button"
              className={cx(styles['channel'], open === null && styles['current'])}
              onClick={onAdd}
            >
              <span>
                <Plus size={14} aria-hidden /> {t.newChannel}
              </span>
            </button>
          )}
          {wide ? null : (
            <IconButton
              size="small"
              label={t.larger}
              className={styles['larger']}
              onPress={() => {
                openDialog({ kind: 'talk', adding: false });
              }}
            >
              <Maximize2 size={16} aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </nav>
  );
};

const narrow = '(max-width: 767px)';

interface TalkProps {
  /** With room for the papers beside what is said. */
  readonly wide?: boolean;
  /** Begins with the choice of whom to talk with. */
  readonly choosing?: boolean;
}
/** Talk with any set of seats; who can read it is said before the first message. */
export const TalkRoom = ({ wide = false, choosing = false }: TalkProps) => {
  const t = useTalkText();
  const me = useSection('seat')?.seat ?? null;
  const channels = useChannels(me);
  const back = useBackChannels(me);
  const chosen = useTable((state) => state.channel);
  const [adding, setAdding] = useState(choosing);
  const listed = useListed(me);
  useAnnounce(listed);
  const carried = isBackChannel(chosen)
    ? (back.find(({ id }) => id === chosen) ?? backChannelOf(chosen, me))
    : null;
  const open = channels.find(({ id }) => id === chosen) ?? channelOf(chosen.split('+'));
  return (
    <section
      className={cx(styles['talk'], wide && styles['wide'])}
      aria-label={t.label}
      id={wide ? undefined : 'talk'}
      tabIndex={-1}
    >
      <ChannelList
        listed={listed}
        open={adding ? null : chosen}
        wide={wide}
        onOpen={(id) => {
          setAdding(false);
          showChannel(id);
        }}
        onAdd={
          me === null
            ? null
            : () => {
                // The strip below the board is too low for the choice; a phone has no other place.
                if (wide || matchMedia(narrow).matches) setAdding(true);
                else openDialog({ kind: 'talk', adding: true });
              }
        }
      />
      {adding && me !== null ? (
        <div className={styles['pane']}>
          <NewTalk
            me={me}
            onOpen={(id) => {
              setAdding(false);
              showChannel(id);
            }}
          />
        </div>
      ) : carried === null ? (
        <ChannelPane channel={open} me={me} wide={wide} />
      ) : (
        <BackPane channel={carried} me={me} wide={wide} />
      )}
    </section>
  );
};

/** Talk in its place at the table; empty while the larger view has it, so that a draft is in one place. */
export const Talk = () => {
  const larger = useTable((state) => state.dialog?.kind === 'talk');
  return larger ? <div className={styles['talk']} /> : <TalkRoom />;
};
