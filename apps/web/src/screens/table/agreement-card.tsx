import type { Agreement, Alarm } from '@convoy/engine';
import { STALE, VERIFICATION, fromMicro, isOpenAlarm } from '@convoy/engine';
import { TriangleAlert } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { positionText, useSpeaker } from '../../text/speaker.ts';
import { keptText, undertakingLines } from '../../text/undertakings.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './demand-cards.module.css';
import { usePaperAct } from './joint/use-paper-act.ts';
import { useTableWords } from './use-words.ts';

const inHundred = (chance: number): number => Math.round(chance * 100);

interface Reported {
  readonly agreement: Agreement;
  readonly alarm: Alarm;
}

/** What the two may do about a report that is new: let inspectors in, or take it as proof. */
const Answers = ({ agreement, alarm }: Reported) => {
  const w = useTableWords().seat.alarm;
  const { me } = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const { act, failed } = usePaperAct();
  const { id, from, terms } = agreement;
  if (!pen || (me !== from && me !== terms.to)) return null;
  const mine = alarm.suspect === me;
  if (alarm.status === 'invited' || (alarm.status === 'denounced' && !mine)) return null;
  const { detection, falseAlarm } = VERIFICATION.intrusive;
  return (
    <>
      <p className={styles['note']}>
        {mine ? w.inviteHelp(inHundred(detection), inHundred(falseAlarm)) : w.denounceHelp}
      </p>
      <span className={styles['deeds']}>
        <Button
          size="small"
          look={mine ? 'primary' : 'danger'}
          onPress={() =>
            void (mine
              ? act({ type: 'agreement.invite', agreement: id }, w.invited)
              : act({ type: 'agreement.denounce', agreement: id, reason: '' }, w.denounced))
          }
        >
          {mine ? w.invite : w.denounce}
        </Button>
      </span>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
    </>
  );
};

/** What inspectors report of a side, and what becomes of it. */
const Report = ({ agreement, alarm }: Reported) => {
  const w = useTableWords().seat.alarm;
  const { me, who } = useSpeaker();
  const { from, terms } = agreement;
  const { suspect, status, turn } = alarm;
  if (status === 'cleared' || status === 'lapsed')
    return <p className={styles['note']}>{w[status](turn)}</p>;
  if (agreement.status !== 'running') return null;
  const { detection, falseAlarm } = VERIFICATION[terms.verification];
  const heard =
    suspect === me
      ? w.onMe
      : me === from || me === terms.to
        ? w.onOther(who(suspect), inHundred(detection), inHundred(falseAlarm))
        : w.between(who(suspect));
  return (
    <div className={styles['report']}>
      <p className={styles['alarm']}>
        <TriangleAlert size={14} aria-hidden />
        <span>{heard}</span>
      </p>
      <p className={styles['note']}>{status === 'raised' ? w.until(turn + STALE) : w[status]}</p>
      <Answers agreement={agreement} alarm={alarm} />
    </div>
  );
};

/** What two have signed, how far it is delivered, and what inspectors say of it. */
export const AgreementCard = ({ agreement }: { readonly agreement: Agreement }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const { alarm, status } = agreement;
  const reported = status === 'running' && isOpenAlarm(alarm);
  return (
    <li className={cx(styles['card'], styles['bound'])} id={agreement.id} tabIndex={-1}>
      <div className={styles['top']}>
        <span className={styles['who']}>
          {speaker.Who(agreement.from)} + {speaker.who(agreement.terms.to)}
        </span>
        <Chip tone={agreement.status === 'broken' || reported ? 'changed' : 'plain'}>
          {reported && alarm !== undefined
            ? w.seat.alarm.status[alarm.status]
            : speaker.text.words.agreementStatus[agreement.status]}
        </Chip>
      </div>
      <ul>
        {agreement.terms.clauses.map((clause, index) => (
          <li key={`${clause.by} ${clause.issue}`} className={styles['note']}>
            {speaker.Who(clause.by)}: {speaker.names.issue(clause.issue)},{' '}
            {positionText(speaker, clause.issue, clause.to)} ·{' '}
            {w.offers.delivered(Math.round(fromMicro(agreement.delivered[index] ?? 0) * 100))}
          </li>
        ))}
        {undertakingLines(speaker, agreement.from, agreement.terms).map((line, at) => (
          <li key={line} className={styles['note']}>
            {line} · {keptText(speaker, agreement.kept?.[at] ?? 'owed')}
          </li>
        ))}
      </ul>
      {alarm === undefined ? null : <Report agreement={agreement} alarm={alarm} />}
    </li>
  );
};
