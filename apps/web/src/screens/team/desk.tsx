import { Hand, MessageSquarePlus, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSend } from '../parts/use-send.ts';
import { DissentBox } from './dissent-box.tsx';
import { whenSaved } from './pass-pen.ts';
import { SuggestForm } from './suggest-form.tsx';
import type { Start } from './suggest-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import styles from './team.module.css';
import { useRefuge } from './use-refuge.ts';
import { useOwnTeam, useSelf } from './use-team.ts';
import { VoteCard } from './vote-card.tsx';

export interface DeskProps {
  /** A fresh order that could stand, as the table's own menu makes it. */
  readonly start: Start;
}
/** Beside the orders: who wants the pen, the vote, suggestions and dissent. */
export const Desk = ({ start }: DeskProps) => {
  const t = useTeamText();
  const team = useOwnTeam();
  const self = useSelf(team);
  const room = useSection('room');
  const lock = useSection('lock')?.state;
  const [suggesting, setSuggesting] = useState(false);
  const { send, busy, problem } = useSend();
  const [place, flee] = useRefuge();
  if (team === null || self === null || room === undefined) return null;
  const open = room.phase === 'brief' || room.phase === 'negotiate' || room.phase === 'order';
  const locked = lock === 'locked' || lock === 'locked-empty';
  const asking = self.pen ? team.people.filter(({ asksForPen, pen }) => asksForPen && !pen) : [];
  const pass = async (person: string): Promise<void> => {
    await whenSaved();
    if (await send({ type: 'pen.pass', person })) flee();
  };
  return (
    <section className={styles['desk']} aria-label={t.desk} tabIndex={-1} ref={place}>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {asking.map(({ person, callSign }) => (
        <div key={person} className={styles['request']}>
          <Hand size={16} aria-hidden />
          <span>{t.news.asked(callSign)}</span>
          <Button size="small" aria-label={t.pass(callSign)} onPress={() => void pass(person)}>
            <Pencil size={14} aria-hidden />
            {t.passShort}
          </Button>
        </div>
      ))}
      {team.put === null || locked ? null : (
        <VoteCard key={team.put.n} put={team.put} pen={self.pen} send={send} busy={busy} />
      )}
      <h3 className={styles['title']}>{t.suggest.title}</h3>
      {team.suggestions.length === 0 ? (
        <p className={styles['soft']}>{t.suggest.none}</p>
      ) : (
        <SuggestionList
          team={team}
          pen={self.pen && open && !locked}
          send={send}
          busy={busy}
          onDone={flee}
        />
      )}
      {self.pen || !open || locked ? null : (
        <Button
          size="small"
          onPress={() => {
            setSuggesting(true);
          }}
        >
          <MessageSquarePlus size={16} aria-hidden />
          {t.suggest.open}
        </Button>
      )}
      <DissentBox team={team} send={send} busy={busy} onDone={flee} />
      {suggesting ? (
        <SuggestForm
          start={start}
          onClose={() => {
            setSuggesting(false);
          }}
        />
      ) : null}
    </section>
  );
};
