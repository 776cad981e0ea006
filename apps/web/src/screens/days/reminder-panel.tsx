import { BellOff, BellRing, CalendarArrowDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useDaysText } from '../../text/days.ts';
import { useRemindersText } from '../../text/reminders.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import styles from './days.module.css';
import { askPermission, permissionNow, stopNotifying } from './notify.ts';

const InBrowser = () => {
  const text = useRemindersText();
  const [state, setState] = useState(permissionNow);
  return (
    <div className={styles['part']}>
      <h3>{text.browser}</h3>
      <p>
        {state === 'unable' ? text.unable : state === 'denied' ? text.denied : text.browserHelp}
      </p>
      {state === 'on' ? <p role="status">{text.on}</p> : null}
      {state === 'off' ? (
        <Button size="small" onPress={() => void askPermission().then(setState)}>
          <BellRing size={16} aria-hidden />
          {text.turnOn}
        </Button>
      ) : null}
      {state === 'on' ? (
        <Button
          size="small"
          onPress={() => {
            setState(stopNotifying());
          }}
        >
          <BellOff size={16} aria-hidden />
          {text.turnOff}
        </Button>
      ) : null}
    </div>
  );
};

/** The address of the room's calendar, once the server has told it. */
const useCalendarPath = (): string | null => {
  const token = useRoom((state) => state.entrance?.token ?? null);
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    if (token !== null)
      void api.calendar(token).then((answer) => {
        if (wanted && answer.ok) setPath(answer.value.path);
      });
    return () => {
      wanted = false;
    };
  }, [token]);
  return path;
};

const InCalendar = () => {
  const text = useRemindersText();
  const path = useCalendarPath();
  const { origin } = useOrigins();
  return (
    <div className={styles['part']}>
      <h3>{text.calendar}</h3>
      <p>{text.calendarHelp}</p>
      {path === null ? null : (
        <div className={styles['row']}>
          <a href={path} download className={styles['file']}>
            <CalendarArrowDown size={16} aria-hidden />
            {text.file}
          </a>
          <CopyButton
            text={`${origin}${path}`}
            label={text.copy}
            done={text.copied}
            failed={text.copyFailed}
          />
        </div>
      )}
    </div>
  );
};

/** The rule in words, and how to be reminded. */
const Reminders = () => {
  const { rule } = useDaysText();
  const days = useSection('days')?.rule ?? null;
  if (days === null) return null;
  return (
    <div className={styles['reminders']}>
      <p>{rule({ ...days, off: [...days.off] })}</p>
      <InBrowser />
      <InCalendar />
    </div>
  );
};

const useOverDays = (): boolean => (useSection('days')?.rule ?? null) !== null;

/** Among the sections of a menu; nothing in one sitting. */
export const ReminderSection = () => {
  const text = useRemindersText();
  return useOverDays() ? (
    <section>
      <h3>{text.title}</h3>
      <Reminders />
    </section>
  ) : null;
};

/** As a panel of its own; nothing in one sitting. */
export const ReminderPanel = () => {
  const text = useRemindersText();
  return useOverDays() ? (
    <Panel title={text.title}>
      <Reminders />
    </Panel>
  ) : null;
};
