import { Lock, LockOpen, Redo2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CommandAnswer } from '@convoy/protocol';
import { useLink } from '../../net/link-context.tsx';
import { timeOfDay } from '../../stores/clock.ts';
import { redo, undo, useDraft } from '../../stores/draft.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useVerdict } from '../../stores/sight.ts';
import { editOrder, openDialog } from '../../stores/table.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import type { Text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useVoting } from '../team/use-voting.ts';
import { useEditable } from './draft-actions.ts';
import { ForecastChoice, useForecast } from './forecast.tsx';
import { useDeadlineTime } from '../days/use-deadline-time.ts';
import styles from './lock-bar.module.css';
import { useTableWords } from './use-words.ts';

export const refusalText = (text: Text, answer: CommandAnswer): string | null => {
  if (answer.ok) return null;
  if ('error' in answer) return text.wireErrors[answer.error.code];
  const [first] = answer.refusal.because;
  return first === undefined
    ? text.tableRefusals[answer.refusal.code]
    : `${text.tableRefusals[answer.refusal.code]} ${text.refusals[first.code](first.detail)}`;
};

const SavedState = () => {
  const w = useTableWords();
  const { orders, dirty, savedAt, restoredAt } = useDraft();
  if (savedAt === null || (orders.length === 0 && !dirty)) return w.orders.noDraft;
  if (restoredAt !== null) return w.orders.restored(timeOfDay(restoredAt));
  return dirty ? w.orders.savedDevice(timeOfDay(savedAt)) : w.orders.saved(timeOfDay(savedAt));
};

const useLocking = () => {
  const link = useLink();
  const text = useText();
  const turn = useSection('room')?.turn ?? 0;
  const forecast = useForecast();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const send = async (command: Parameters<typeof link.send>[0]): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const answer = await link.send(command);
    setBusy(false);
    setFailed(refusalText(text, answer));
  };
  return {
    busy,
    failed,
    lock: () =>
      send({ type: 'orders.lock', turn, orders: [...useDraft.getState().orders], forecast }),
    unlock: () => send({ type: 'orders.unlock', turn }),
  };
};

const Locked = ({
  unlock,
  busy,
}: {
  readonly unlock: () => Promise<void>;
  readonly busy: boolean;
}) => {
  const w = useTableWords();
  const lock = useSection('lock');
  const room = useSection('room');
  const pen = useSection('me')?.pen ?? false;
  if (lock === undefined || lock === null || room === undefined) return null;
  const time = timeOfDay(lock.lockedAt ?? 0);
  const by = lock.lockedBy ?? '';
  return (
    <div className={styles['locked']}>
      <p className={styles['state']}>
        <Lock size={18} aria-hidden />
        {lock.state === 'locked-empty'
          ? w.orders.lockedEmpty(time, by)
          : w.orders.lockedBy(time, by)}
      </p>
      <p className={styles['help']}>
        {w.orders.waitOthers(Math.max(0, room.toLock - room.locked))}{' '}
        {lock.forecast === null ? null : w.orders.guessed(w.orders.forecasts[lock.forecast])}
      </p>
      {pen && room.phase === 'order' ? (
        <Button wide isDisabled={busy} onPress={() => void unlock()}>
          <LockOpen size={18} aria-hidden />
          {w.orders.unlock}
        </Button>
      ) : null}
    </div>
  );
};

/** Saved state in words, undo and redo, and the one large button that says what it does. */
export const LockBar = ({ summary }: { readonly summary: RefObject<HTMLElement | null> }) => {
  const w = useTableWords();
  const names = useNames();
  const room = useSection('room');
  const seat = useSection('seat');
  const lock = useSection('lock');
  const editable = useEditable();
  const { orders, past, future } = useDraft();
  const verdict = useVerdict(orders);
  const voting = useVoting(orders);
  const deadlineTime = useDeadlineTime();
  const { busy, failed, lock: send, unlock } = useLocking();
  const button = useRef<HTMLDivElement>(null);
  if (room === undefined || seat === undefined || seat === null) return null;
  if (lock?.state === 'locked' || lock?.state === 'locked-empty')
    return (
      <div className={styles['bar']}>
        {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
        <Locked unlock={unlock} busy={busy} />
      </div>
    );
  const refusals = new Set((verdict?.refusals ?? []).map(({ order }) => order));
  const press = (): void => {
    const [broken] = verdict?.refusals ?? [];
    if (broken !== undefined) {
      editOrder(broken.order);
      say(w.orders.cannot(refusals.size));
      summary.current?.focus();
    } else if (orders.length === 0) openDialog({ kind: 'lock-empty' });
    else {
      editOrder(null);
      void send();
    }
  };
  const name = names.actor(seat.seat);
  const mayLock = editable && room.phase === 'order';
  const locking = orders.length === 0 ? w.orders.lockNone() : w.orders.lock(name);
  return (
    <div className={styles['bar']} ref={button}>
      <div className={styles['row']}>
        <Button size="small" isDisabled={!editable || past.length === 0} onPress={undo}>
          <Undo2 size={16} aria-hidden />
          {w.orders.undo}
        </Button>
        <Button size="small" isDisabled={!editable || future.length === 0} onPress={redo}>
          <Redo2 size={16} aria-hidden />
          {w.orders.redo}
        </Button>
        <span className={styles['saved']} data-saved>
          <SavedState />
        </span>
      </div>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      {mayLock ? <ForecastChoice /> : null}
      <Button
        look="primary"
        size="large"
        wide
        isDisabled={!mayLock || busy || voting?.waits === true}
        onPress={press}
      >
        <Lock size={22} aria-hidden />
        {busy ? w.orders.sending : (voting?.label ?? locking)}
      </Button>
      <p className={styles['help']}>
        {refusals.size > 0
          ? w.orders.cannot(refusals.size)
          : room.phase !== 'order'
            ? w.orders.lockOpens
            : voting !== null
              ? voting.help
              : room.endsAt === null
                ? w.orders.lockHelp
                : w.orders.lockHelpAt(deadlineTime(room.endsAt))}
      </p>
    </div>
  );
};

/** Asked once, so that an empty set is a decision and never a slip. */
export const useLockEmpty = (): (() => Promise<void>) => {
  const { lock } = useLocking();
  return async () => {
    openDialog(null);
    await lock();
  };
};
