import { menuOf } from '@convoy/engine';
import { Lock, LockOpen } from 'lucide-react';
import { useEffect } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { openDraft, useDraft } from '../../stores/draft.ts';
import { keepDraft } from '../../stores/keep-draft.ts';
import { useSection } from '../../stores/room.ts';
import { useVerdict } from '../../stores/sight.ts';
import { usePaperEntryText } from '../../text/paper-entry.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Twice } from '../../ui/twice.tsx';
import { useSend } from '../parts/use-send.ts';
import { useEditable } from '../table/draft-actions.ts';
import { numbered } from '../paper-sheets/numbered.ts';
import { LineForm } from './line-form.tsx';
import { EntryRows } from './rows.tsx';
import styles from './paper-entry.module.css';

/** The turn's draft of the seat, kept as at its own table: nothing typed is lost. */
const useSheetDraft = (): void => {
  const link = useLink();
  const code = useSection('room')?.code;
  const turn = useSection('room')?.turn;
  const seat = useSection('me')?.seat ?? null;
  const practice = useSection('room')?.practice === 'on';
  useEffect(() => {
    if (code === undefined || turn === undefined || seat === null) return undefined;
    openDraft({ code: practice ? `practice.${code}` : code, seat, turn });
    return keepDraft(link);
  }, [link, code, turn, seat, practice]);
};

const Locked = ({ name }: { readonly name: string }) => {
  const text = usePaperEntryText();
  const lock = useSection('lock');
  const room = useSection('room');
  const { send, busy, problem } = useSend();
  if (lock === undefined || lock === null || room === undefined) return null;
  return (
    <div className={styles['form']}>
      <Notice tone="info">{text.locked(name, lock.orders.length)}</Notice>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {room.phase === 'order' ? (
        <Button
          isDisabled={busy}
          onPress={() => void send({ type: 'orders.unlock', turn: room.turn })}
        >
          <LockOpen size={16} aria-hidden />
          {text.unlock}
        </Button>
      ) : null}
    </div>
  );
};

const LockRow = ({ name }: { readonly name: string }) => {
  const text = usePaperEntryText();
  const room = useSection('room');
  const section = useSection('orders');
  const orders = useDraft((state) => state.orders);
  const verdict = useVerdict(orders);
  const { send, busy, problem } = useSend();
  if (room === undefined || section === undefined || section === null) return null;
  const lock = (): void => {
    void send({ type: 'orders.lock', turn: room.turn, orders: [...orders], forecast: null });
  };
  const ready = room.phase === 'order' && !busy;
  return (
    <div className={styles['form']}>
      <p className={styles['quiet']}>
        {text.count(
          orders.length,
          section.ordersPerTurn,
          verdict?.cost ?? 0,
          Math.floor(section.influence),
        )}
      </p>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {room.phase === 'order' ? null : <p className={styles['quiet']}>{text.wait}</p>}
      <div className={styles['row']}>
        {orders.length === 0 ? (
          <Twice
            label={text.lockNone(name)}
            sure={text.lockNoneSure}
            spoken={(label) => label}
            onSure={lock}
          />
        ) : (
          <Button
            look="primary"
            isDisabled={!ready || (verdict?.refusals.length ?? 0) > 0}
            onPress={lock}
          >
            <Lock size={16} aria-hidden />
            {text.lock(name)}
          </Button>
        )}
      </div>
    </div>
  );
};

/** The sheet of one seat for this turn: what has been typed, the next line, the lock. */
export const Entry = ({ name }: { readonly name: string }) => {
  const text = usePaperEntryText();
  useSheetDraft();
  const editable = useEditable();
  const lock = useSection('lock');
  const me = useSection('me');
  const section = useSection('orders');
  const isLocked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  if (isLocked) return <Locked name={name} />;
  if (me?.pen === false) return <Notice tone="warn">{text.notPen}</Notice>;
  if (!editable || section === undefined || section === null)
    return <Notice tone="info">{text.over}</Notice>;
  const rows = numbered(menuOf(section));
  return (
    <>
      <LineForm rows={rows} />
      <EntryRows rows={rows} />
      <LockRow name={name} />
    </>
  );
};
