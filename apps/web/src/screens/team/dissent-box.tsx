import type { SeenTeam } from '@convoy/protocol';
import { Flag } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Send } from '../parts/use-send.ts';
import styles from './team.module.css';

/** The turn whose orders may be dissented from now: the locked one, else the one before. */
const useTurn = (): number | null => {
  const turn = useSection('room')?.turn ?? 0;
  const lock = useSection('lock')?.state;
  if (lock === 'locked' || lock === 'locked-empty') return turn;
  return turn > 1 ? turn - 1 : null;
};

/** What was said against the seat's own orders, and room for more. */
export const DissentBox = ({
  team,
  send,
  busy,
  onDone,
}: { readonly team: SeenTeam; readonly onDone: () => void } & Pick<Send, 'send' | 'busy'>) => {
  const t = useTeamText();
  const now = useSection('room')?.turn ?? 0;
  const turn = useTurn();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const recent = team.dissents.filter((one) => one.turn >= now - 1);
  const record = async (): Promise<void> => {
    setTried(true);
    if (busy || turn === null || reason.trim() === '') return;
    if (!(await send({ type: 'dissent.record', turn, reason }))) return;
    setReason('');
    setTried(false);
    setOpen(false);
    say(t.dissent.done);
    onDone();
  };
  if (turn === null && recent.length === 0) return null;
  return (
    <div className={styles['dissent']}>
      {recent.length === 0 ? null : (
        <>
          <h4>{t.dissent.title}</h4>
          <ul>
            {recent.map(({ turn: of, person, callSign, reason: why }, place) => (
              <li key={`${of} ${person} ${place}`}>
                {t.dissent.line(of, callSign)} {t.suggest.why(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      {turn === null ? null : open ? (
        <div className={styles['answer']}>
          <TextField
            label={t.dissent.reason}
            help={t.dissent.help}
            error={tried && reason.trim() === '' ? t.dissent.noReason : null}
            value={reason}
            onChange={setReason}
            lines={2}
            maxLength={400}
          />
          <div className={styles['row']}>
            <Button size="small" look="primary" onPress={() => void record()}>
              {t.dissent.record}
            </Button>
            <Button
              size="small"
              onPress={() => {
                setOpen(false);
                onDone();
              }}
            >
              {t.suggest.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          size="small"
          look="quiet"
          onPress={() => {
            setOpen(true);
          }}
        >
          <Flag size={14} aria-hidden />
          {turn === now ? t.dissent.open : t.dissent.of(turn)}
        </Button>
      )}
    </div>
  );
};
