import { useEffect, useRef, useState } from 'react';
import { say } from '../../stores/live.ts';
import { serverNow, useRoom, useSection } from '../../stores/room.ts';
import { momentText } from '../../text/moments.ts';
import { useRemindersText } from '../../text/reminders.ts';
import { notify } from './notify.ts';

/** Longest wait that a browser's timers can hold. */
const longest = 2_000_000_000;

/** Whether this seat still has orders to send in the running turn. */
const useOwing = (): boolean => {
  const phase = useSection('room')?.phase;
  const paused = useSection('room')?.paused ?? false;
  const lock = useSection('lock')?.state;
  return phase === 'order' && !paused && (lock === 'none' || lock === 'draft');
};

/** Whether a reminder of the running deadline has come, for a seat that still owes its orders. */
export const useDue = (): boolean => {
  const remindAt = useSection('days')?.remindAt;
  const owing = useOwing();
  const [, setRung] = useState(0);
  const now = serverNow();
  const next = (remindAt ?? []).find((at) => at > now);
  useEffect(() => {
    if (next === undefined || !owing) return undefined;
    const timer = setTimeout(
      () => {
        setRung(next);
      },
      Math.min(longest, next - serverNow() + 50),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [next, owing]);
  return owing && (remindAt ?? []).some((at) => at <= now);
};

const useNews = (key: string | null, tell: () => void): void => {
  const before = useRef(key);
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (before.current !== null && key !== null && before.current !== key) latest.current();
    before.current = key;
  }, [key]);
};

/** Tells of what is due over days: aloud in the page, and by the browser where a person asked for it. */
export const useReminders = (): void => {
  const text = useRemindersText();
  const name = useRoom((state) => state.texts?.texts['title']) ?? '';
  const room = useSection('room');
  const overDays = (useSection('days')?.rule ?? null) !== null;
  const moved = useSection('days')?.moved ?? null;
  const due = useDue();
  const endsAt = room?.endsAt ?? null;
  const turn = room?.turn ?? 0;
  const remind = (title: string, body: string): void => {
    say(body);
    notify(title, body, room?.code ?? '');
  };
  const dueKey = !overDays ? null : due ? `due ${String(endsAt)}` : 'not';
  useNews(dueKey, () => {
    if (due && endsAt !== null)
      remind(text.dueTitle(name), text.due(text.left(endsAt - serverNow())));
  });
  useNews(overDays ? String(turn) : null, () => {
    if (endsAt !== null) remind(name, text.begins(turn, momentText(endsAt)));
  });
  useNews(overDays ? `${String(turn)} ${String(moved)} ${String(endsAt)}` : null, () => {
    if (moved !== null && endsAt !== null) remind(name, text.moved(momentText(endsAt)));
  });
};
