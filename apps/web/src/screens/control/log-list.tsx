import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { useEventsNamed } from './injects/use-events-named.ts';
import styles from './control.module.css';

/** What happened in the room, newest first; never what anybody said. */
export const LogList = () => {
  const text = useControlText();
  const names = useNames();
  const eventsNamed = useEventsNamed();
  const log = useSection('control')?.log ?? [];
  if (log.length === 0) return <p className={styles['tabNote']}>{text.logNone}</p>;
  return (
    <ol className={styles['log']}>
      {log.toReversed().map((line, index) => (
        <li key={log.length - index}>
          <span className="mono">{timeOfDay(line.at)}</span>
          <span>
            {text.log(line.type, {
              seat: line.seat === null ? '' : names.actor(line.seat),
              who: line.callSign ?? '',
              detail: eventsNamed(line.type, line.detail),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
};
