import { actorId } from '@convoy/engine';
import { deedText } from '../../../text/deeds.ts';
import { useNames } from '../../../text/names.ts';
import { useSignalText } from '../../../text/signals.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Chip } from '../../../ui/chip.tsx';
import { cx } from '../../../ui/cx.ts';
import styles from '../review.module.css';
import type { JudgedGap } from './signal-gaps.ts';
import own from './signal-table.module.css';

const Row = ({ judged }: { readonly judged: JudgedGap }) => {
  const t = useSignalText();
  const names = useNames();
  const speaker = useSpeaker();
  const { gap, asMeant, otherwise } = judged;
  const order = { ...gap.order, rationale: '', meant: gap.meant };
  const { title, detail } = deedText(speaker, actorId(gap.by), order);
  return (
    <tr>
      <th scope="row">
        <span className={styles['quiet']}>{t.turn(gap.turn)}</span>
        <br />
        {title}
        {detail === '' ? null : <span className={styles['quiet']}> {detail}</span>}
        <p className={styles['quiet']}>
          {t.gap(gap.meant, otherwise.map(names.actor), asMeant.map(names.actor))}
        </p>
      </th>
      <td data-label={t.columns.meant}>
        {gap.meant === null ? t.meantNone : t.readings[gap.meant]}
        {gap.meaning === '' ? null : <p className={styles['quote']}>“{gap.meaning}”</p>}
      </td>
      <td data-label={t.columns.read}>
        {gap.read.length === 0 ? t.readNone : null}
        <ul>
          {gap.read.map(({ seat, reading }) => (
            <li key={seat}>
              {t.by(names.actor(seat), reading)}{' '}
              {otherwise.includes(seat) ? <Chip tone="warn">{t.otherwise}</Chip> : null}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t.columns.model}>
        {gap.model.length === 0 ? t.modelNone : null}
        <ul>
          {gap.model.map(({ seat, reading }) => (
            <li key={seat}>{t.by(names.actor(seat), reading)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
};

/** Each public act as it was meant, as it was read, and as the model told it. */
export const SignalTable = ({ judged }: { readonly judged: readonly JudgedGap[] }) => {
  const t = useSignalText();
  return (
    <table className={cx(styles['table'], own['gaps'])}>
      <thead>
        <tr>
          <th scope="col">{t.columns.act}</th>
          <th scope="col">{t.columns.meant}</th>
          <th scope="col">{t.columns.read}</th>
          <th scope="col">{t.columns.model}</th>
        </tr>
      </thead>
      <tbody>
        {judged.map((one) => (
          <Row key={one.gap.act} judged={one} />
        ))}
      </tbody>
    </table>
  );
};
