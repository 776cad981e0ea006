import type { CommandMessage } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { ReplaceSeat } from '../days/replace-seat.tsx';
import styles from './menu.module.css';

/**
 * For whoever runs the room from a seat of their own: a bot takes over for somebody who left, and
 * gives the seat back. Says no more about a seat than everybody sees.
 */
export const OtherSeats = ({
  send,
}: {
  readonly send: (command: CommandMessage['command']) => void;
}) => {
  const text = useLobbyText();
  const names = useNames();
  const me = useSection('me');
  const seats = useSection('seats')?.seats ?? [];
  if (me?.mayRun !== true) return null;
  return (
    <section>
      <h3>{text.seats}</h3>
      <ul>
        {seats
          .filter(({ seat }) => seat !== me.seat)
          .map(({ seat, keeper, people }) => {
            const bot = keeper === 'bot';
            const label = bot ? text.handBack : text.giveToBot;
            const who = people
              .map(({ callSign, here }) => (here ? callSign : `${callSign}, ${text.away}`))
              .join('; ');
            return (
              <li key={seat} className={styles['other']}>
                <span>
                  {names.actor(seat)}
                  <span className={styles['note']}>
                    {bot ? text.bot : who === '' ? text.open : who}
                  </span>
                </span>
                <Button
                  size="small"
                  aria-label={`${label}: ${names.actor(seat)}`}
                  onPress={() => {
                    send({ type: bot ? 'seat.hand-back' : 'seat.give-to-bot', seat });
                  }}
                >
                  {label}
                </Button>
                <ReplaceSeat seat={seat} />
              </li>
            );
          })}
      </ul>
    </section>
  );
};
