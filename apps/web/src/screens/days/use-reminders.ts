import { useEffect, useRef } from 'react';
import { say } from '../../stores/live.ts';
import { serverNow, useRoom, useSection } from '../../stores/room.ts';
import { momentText } from '../../text/moments.ts';
import { useRemindersText } from '../../text/reminders.ts';
import { notify } from './notify.ts';
import { useDue } from './use-due.ts';

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
