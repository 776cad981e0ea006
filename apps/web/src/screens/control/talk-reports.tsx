import type { TalkDesk } from '@convoy/protocol';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useTalkDeskText } from '../../text/talk-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { useTalkerName } from '../parts/talk-log.tsx';
import type { Send } from '../parts/use-send.ts';
import styles from './talk-order.module.css';

type Report = TalkDesk['reports'][number];

/** The message and those around it, as they stood when it was reported. */
const Context = ({ report }: { readonly report: Report }) => {
  const t = useTalkDeskText();
  const talker = useTalkerName();
  return (
    <details className={styles['context']}>
      <summary>{t.context(report.context.length)}</summary>
      <ol>
        {report.context.map(({ n, at, from, callSign, text, passed }) => (
          <li key={n} className={cx(n === report.n && styles['reported'])}>
            <span className="mono">{timeOfDay(at)}</span> {talker(from)}
            {callSign === '' ? '' : ` · ${callSign}`}: {text}
            {passed === null || passed === text ? '' : ` → ${passed}`}
          </li>
        ))}
      </ol>
    </details>
  );
};

const Card = ({ report, send }: { readonly report: Report; readonly send: Send['send'] }) => {
  const t = useTalkDeskText();
  const names = useNames();
  const muted = useSection('talk')?.desk?.muted ?? [];
  const { channel, n } = report;
  const about = report.context.find((one) => one.n === n);
  return (
    <li className={styles['card']}>
      <p className={styles['from']}>
        <span className="mono">{timeOfDay(report.at)}</span>{' '}
        {t.reportBy(report.by, report.seat === null ? '' : names.actor(report.seat))}{' '}
        <Chip tone={report.settled ? 'plain' : 'warn'}>{report.settled ? t.settled : t.open}</Chip>
      </p>
      <p>
        <strong>{about?.callSign}</strong>: {about?.passed ?? about?.text}
      </p>
      <p className={styles['quiet']}>{report.why === '' ? t.noReason : report.why}</p>
      <Context report={report} />
      <div className={styles['row']}>
        <Button
          size="small"
          onPress={() =>
            void send({ type: 'report.settle', report: report.report, on: !report.settled })
          }
        >
          {report.settled ? t.reopen : t.settle}
        </Button>
        {about === undefined || report.settled ? null : (
          <>
            <Button
              size="small"
              onPress={() => void send({ type: 'message.hide', channel, n, on: true })}
            >
              {t.hide}
            </Button>
            {muted.includes(about.person) ? null : (
              <Button
                size="small"
                onPress={() => void send({ type: 'person.mute', person: about.person, on: true })}
              >
                {t.mute(about.callSign)}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
};

/** Reports, the open ones first. */
export const TalkReports = ({
  reports,
  send,
}: {
  readonly reports: readonly Report[];
  readonly send: Send['send'];
}) => {
  const t = useTalkDeskText();
  const open = reports.filter(({ settled }) => !settled);
  const sorted = [...open.toReversed(), ...reports.filter(({ settled }) => settled).toReversed()];
  return (
    <section aria-label={t.reports}>
      <h3>
        {t.reports} <Chip tone={open.length > 0 ? 'warn' : 'plain'}>{open.length}</Chip>
      </h3>
      {reports.length === 0 ? <p className={styles['quiet']}>{t.reportsNone}</p> : null}
      <ul className={styles['list']}>
        {sorted.map((report) => (
          <Card key={report.report} report={report} send={send} />
        ))}
      </ul>
    </section>
  );
};
