import type { CommandMessage } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { useTalkText } from '../../text/talk.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './menu.module.css';

/** For a host, where nobody is in control: order in talk, as far as it shows them nothing new. */
export const TalkOrder = ({
  send,
}: {
  readonly send: (command: CommandMessage['command']) => void;
}) => {
  const t = useTalkText();
  const me = useSection('me');
  const talk = useSection('talk');
  const seats = useSection('seats')?.seats ?? [];
  const muted = talk?.desk?.muted ?? [];
  if (me?.role !== 'host' || talk === undefined) return null;
  const others = seats.flatMap(({ people }) => people).filter(({ person }) => person !== me.person);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{t.order.title}</h3>
      <p className={styles['note']}>{t.order.help}</p>
      <div className={styles['row']}>
        <Button
          size="small"
          onPress={() => {
            send({ type: 'talk.silence', on: !talk.silenced });
          }}
        >
          {talk.silenced ? t.order.silenceEnd : t.order.silence}
        </Button>
      </div>
      <ul>
        {others.map(({ person, callSign }) => {
          const quiet = muted.includes(person);
          return (
            <li key={person} className={styles['other']}>
              <span>
                {callSign} {quiet ? <Chip tone="warn">{t.order.isMuted}</Chip> : null}
              </span>
              <Button
                size="small"
                onPress={() => {
                  send({ type: 'person.mute', person, on: !quiet });
                }}
              >
                {quiet ? t.order.unmute(callSign) : t.order.mute(callSign)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
