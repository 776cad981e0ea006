import type { TalkDesk } from '@convoy/protocol';
import { useRef, useState } from 'react';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useTalkDeskText } from '../../text/talk-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { scrollStop } from '../../ui/scroll-stop.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './talk-order.module.css';
import type { Send } from '../parts/use-send.ts';
import { TalkReports } from './talk-reports.tsx';

type Waiting = TalkDesk['queue'][number];

interface StatementProps {
  readonly one: Waiting;
  readonly send: Send['send'];
  /** It leaves the list, with what was pressed: the focus goes to the list’s head. */
  readonly onDone: () => void;
}
const Statement = ({ one, send, onDone }: StatementProps) => {
  const t = useTalkDeskText();
  const names = useNames();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const { from, n } = one;
  const settle = async (approve: boolean): Promise<void> => {
    const said = approve ? '' : reason;
    if (!(await send({ type: 'statement.settle', from, n, approve, reason: said }))) return;
    setDeclining(false);
    onDone();
  };
  return (
    <li className={styles['card']}>
      <p className={styles['from']}>
        <span className="mono">{timeOfDay(one.at)}</span> {names.actor(from)}
        {one.callSign === '' ? '' : ` · ${one.callSign}`}
      </p>
      <p>{one.text}</p>
      {one.status === 'declined' ? <Chip tone="warn">{t.declined(one.reason)}</Chip> : null}
      {declining ? (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void settle(false);
          }}
        >
          <TextField
            label={t.declineWhy}
            value={reason}
            maxLength={300}
            autoComplete="off"
            onChange={setReason}
          />
          <div className={styles['row']}>
            <Button type="submit" size="small" isDisabled={reason.trim() === ''}>
              {t.decline}
            </Button>
            <Button
              size="small"
              look="quiet"
              onPress={() => {
                setDeclining(false);
              }}
            >
              {t.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles['row']}>
          <Button size="small" onPress={() => void settle(true)}>
            {one.status === 'declined' ? t.approveAll : t.approve}
          </Button>
          {one.status === 'declined' ? null : (
            <Button
              size="small"
              onPress={() => {
                setDeclining(true);
              }}
            >
              {t.decline}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

const Muted = ({ send }: { readonly send: Send['send'] }) => {
  const t = useTalkDeskText();
  const muted = useSection('talk')?.desk?.muted ?? [];
  const people = (useSection('seats')?.seats ?? []).flatMap((seat) => seat.people);
  return (
    <section>
      <h3>{t.muted}</h3>
      {muted.length === 0 ? <p className={styles['quiet']}>{t.mutedNone}</p> : null}
      <div className={styles['row']}>
        {muted.map((person) => {
          const callSign = people.find((one) => one.person === person)?.callSign ?? person;
          return (
            <Button
              key={person}
              size="small"
              onPress={() => void send({ type: 'person.mute', person, on: false })}
            >
              {t.unmute(callSign)}
            </Button>
          );
        })}
      </div>
    </section>
  );
};

/** What keeps talk in order: silence, approval, the queue, reports, who is muted. */
export const TalkOrder = ({ send }: { readonly send: Send['send'] }) => {
  const t = useTalkDeskText();
  const talk = useSection('talk');
  const desk = talk?.desk ?? null;
  const head = useRef<HTMLHeadingElement>(null);
  if (talk === undefined || desk === null) return null;
  return (
    <section className={styles['order']} aria-label={t.order} ref={scrollStop}>
      <div className={styles['row']}>
        <Button
          size="small"
          look={talk.silenced ? 'primary' : 'plain'}
          onPress={() => void send({ type: 'talk.silence', on: !talk.silenced })}
        >
          {talk.silenced ? t.silenceEnd : t.silence}
        </Button>
      </div>
      {talk.silenced ? <Notice tone="warn">{t.silenced}</Notice> : null}
      <Checkbox
        checked={talk.checked}
        onChange={(on) => void send({ type: 'statements.check', on })}
      >
        {t.check}
      </Checkbox>
      <section aria-label={t.queue}>
        <h3 ref={head} tabIndex={-1}>
          {t.queue} <Chip>{desk.queue.filter(({ status }) => status === 'waiting').length}</Chip>
        </h3>
        <p className={styles['quiet']}>{desk.queue.length === 0 ? t.queueNone : t.queueHelp}</p>
        <ul className={styles['list']}>
          {desk.queue.map((one) => (
            <Statement
              key={`${one.from} ${one.n}`}
              one={one}
              send={send}
              onDone={() => head.current?.focus()}
            />
          ))}
        </ul>
      </section>
      <TalkReports reports={desk.reports} send={send} />
      <Muted send={send} />
    </section>
  );
};
