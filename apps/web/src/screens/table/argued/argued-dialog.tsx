import type { SeenAct } from '@convoy/protocol';
import { useSection } from '../../../stores/room.ts';
import { askWhy, openDialog } from '../../../stores/table.ts';
import { useArguedText } from '../../../text/argued.ts';
import { useNames } from '../../../text/names.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useSend } from '../../parts/use-send.ts';
import { useTableWords } from '../use-words.ts';
import { ArgueForm } from './argue-form.tsx';
import styles from './argued.module.css';
import { standingOf, useActs } from './use-acts.ts';

const hundred = (micro: number): number => Math.floor(micro / 10_000);

/** What control said of it, and how chance decided. */
const Came = ({ act: { fate, act, weighed } }: { readonly act: SeenAct }) => {
  const a = useArguedText();
  switch (fate.kind) {
    case 'open':
      return weighed === null ? null : (
        <p>
          {a.weighed(weighed.odds)} {weighed.note === '' ? null : a.control(weighed.note)}
        </p>
      );
    case 'withdrawn':
      return null;
    case 'refused':
      return <p>{a.control(fate.reason)}</p>;
    case 'ruled':
      return (
        <>
          <p>{a.control(fate.reason)}</p>
          <p className={styles['quiet']}>
            {a.drew(fate.draw.odds, hundred(fate.draw.value), hundred(fate.draw.chance))}{' '}
            <Button
              look="link"
              size="small"
              onPress={() => {
                askWhy(fate.entry, act);
              }}
            >
              {a.why}
            </Button>
          </p>
        </>
      );
  }
};

const Card = ({ act, own }: { readonly act: SeenAct; readonly own: boolean }) => {
  const a = useArguedText();
  const names = useNames();
  const { send, busy } = useSend();
  const pen = useSection('me')?.pen === true;
  const standing = standingOf(act);
  return (
    <li className={styles['card']}>
      <p className={styles['head']}>
        <span>{own ? a.turn(act.turn) : a.actOf(names.actor(act.seat), act.turn)}</span>
        <Chip tone={standing === 'open' ? 'info' : standing === 'hit' ? 'ok' : 'plain'}>
          {a.status[standing]}
        </Chip>
      </p>
      <p className={styles['act']}>{act.act}</p>
      <p className={styles['quiet']}>{a.hopes(act.result)}</p>
      {act.reasons.length === 0 ? null : (
        <ol className={styles['reasons']}>
          {act.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
      )}
      <Came act={act} />
      {own && pen && standing === 'open' ? (
        <div>
          <Button
            size="small"
            isDisabled={busy}
            onPress={() => void send({ type: 'act.withdraw', turn: act.turn })}
          >
            {a.withdraw}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

const List = ({
  title,
  acts,
  own,
}: {
  readonly title: string;
  readonly acts: readonly SeenAct[];
  readonly own: boolean;
}) =>
  acts.length === 0 ? null : (
    <section className={styles['form']}>
      <h3>{title}</h3>
      <ul className={styles['form']}>
        {acts.map((act) => (
          <Card key={`${act.seat} ${act.turn} ${act.n}`} act={act} own={own} />
        ))}
      </ul>
    </section>
  );

/** The form, or why there is none now. */
const Next = ({ mine }: { readonly mine: readonly SeenAct[] }) => {
  const a = useArguedText();
  const room = useSection('room');
  const pen = useSection('me')?.pen === true;
  const now = mine.filter(({ turn }) => turn === room?.turn);
  if (now.some(({ fate }) => fate.kind === 'open')) return null;
  if (now.some(({ fate }) => fate.kind === 'ruled')) return <Notice tone="info">{a.used}</Notice>;
  if (room === undefined || room.phase === 'resolved' || room.ended)
    return <Notice tone="info">{a.closed}</Notice>;
  return pen ? <ArgueForm /> : <Notice tone="info">{a.notPen}</Notice>;
};

/** Acts of one's own: a new one, and what became of those before. */
export const ArguedDialog = () => {
  const a = useArguedText();
  const w = useTableWords();
  const { mine, others } = useActs();
  return (
    <Dialog
      open
      title={a.title}
      over={a.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      <div className={styles['form']}>
        <Next mine={mine} />
        <List title={a.mine} acts={mine} own />
        <List title={a.others} acts={others} own={false} />
      </div>
    </Dialog>
  );
};
