import type { PaperOfSeat, VoteAnswer } from '@convoy/protocol';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { readText, useKept } from '../../stores/kept.ts';
import { useSection } from '../../stores/room.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './team.module.css';
import { useSelf, useSharedTeam } from './use-team.ts';

interface PaperAdviceProps {
  readonly paper: PaperOfSeat;
  readonly id: string;
  /** Whether it still waits: then those without the pen may advise. */
  readonly open: boolean;
}
/** What the delegation says to an offer or a package, and room for those who do not sign it. */
export const PaperAdvice = ({ paper, id, open }: PaperAdviceProps) => {
  const t = useTeamText();
  const team = useSharedTeam();
  const self = useSelf(team);
  const room = useSection('room');
  const key = `advise.${room?.code ?? ''}.${id}`;
  const [reason, setReason, clear] = useKept(key, '', readText);
  const [tried, setTried] = useState(false);
  const { send, busy, problem } = useSend();
  if (team === null || self === null || room === undefined) return null;
  const said = team.advice.filter((one) => one.paper === paper && one.id === id);
  const advise = async (answer: VoteAnswer): Promise<void> => {
    setTried(true);
    if (busy || reason.trim() === '') return;
    if (!(await send({ type: 'paper.advise', turn: room.turn, paper, id, answer, reason }))) return;
    clear();
    setTried(false);
  };
  return (
    <section className={styles['advice']} aria-labelledby="paper-advice">
      <h3 id="paper-advice">{t.paper.title}</h3>
      {said.length === 0 ? <p className={styles['soft']}>{t.paper.none}</p> : null}
      <ul>
        {said.map(({ person, callSign, answer, reason: why }) => (
          <li key={person} className={styles['cast']}>
            {answer === 'yes' ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
            <span>
              <strong>{t.paper.said(callSign, answer)}</strong> {t.suggest.why(why)}
            </span>
          </li>
        ))}
      </ul>
      {self.pen || !open ? null : (
        <div className={styles['answer']}>
          {problem === null ? null : <p role="alert">{problem}</p>}
          <TextField
            label={t.paper.reason}
            help={t.paper.help}
            error={tried && reason.trim() === '' ? t.suggest.noReason : null}
            value={reason}
            onChange={setReason}
            maxLength={400}
          />
          <div className={styles['row']}>
            <Button size="small" onPress={() => void advise('yes')}>
              <Check size={14} aria-hidden />
              {t.paper.yes}
            </Button>
            <Button size="small" onPress={() => void advise('no')}>
              <X size={14} aria-hidden />
              {t.paper.no}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
};
