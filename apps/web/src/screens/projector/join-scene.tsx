import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useProjectorText } from '../../text/projector.ts';
import { joinAddress, spacedCode } from '../parts/code.ts';
import { Qr } from '../parts/qr.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import { SeatPlate } from '../parts/seat-plate.tsx';
import styles from './projector.module.css';

const Seats = () => {
  const text = useProjectorText();
  const seats = useSection('seats')?.seats ?? [];
  const filled = seats.filter(({ keeper }) => keeper === 'people').length;
  return (
    <section className={styles['joinSeats']}>
      <h2>
        {text.seats} <span className="mono">{text.filled(filled, seats.length)}</span>
      </h2>
      <ul>
        {seats.map(({ seat, keeper, count }) => (
          <li key={seat}>
            <SeatPlate seat={seat} named size="normal" />
            <span className={styles['joinCount']}>
              {keeper === 'bot' ? text.bot : keeper === 'open' ? text.open : text.people(count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Before the start: how to come in, and which seats are taken. */
export const JoinScene = () => {
  const text = useProjectorText();
  const names = useNames();
  const { origin } = useOrigins();
  const code = useSection('room')?.code ?? '';
  const hidden = useSection('screen')?.codeHidden ?? false;
  return (
    <main className={styles['join']}>
      <h1>{names.scenario}</h1>
      <section className={styles['joinHow']}>
        {hidden ? (
          <p className={styles['joinLine']}>{text.codeHidden}</p>
        ) : (
          <>
            <div className={styles['joinQr']}>
              <Qr text={joinAddress(origin, code)} label={text.how} />
            </div>
            <div>
              <p className={styles['joinLine']}>{text.how}</p>
              <p className={styles['joinAddress']}>{new URL(origin).host}</p>
              <p className={styles['joinCode']}>{spacedCode(code)}</p>
            </div>
          </>
        )}
      </section>
      <Seats />
    </main>
  );
};
