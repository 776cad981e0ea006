import type { SeatRule } from '@convoy/protocol';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { usePracticeText } from '../../text/practice.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSend } from '../parts/use-send.ts';
import { RuleChoice } from '../team/rule-choice.tsx';
import styles from './lobby.module.css';

/** For whoever runs the room: what will happen, then the button that does it. */
export const StartPanel = () => {
  const text = useLobbyText();
  const names = useNames();
  const practising = usePracticeText();
  const practice = useSection('room')?.practice;
  const seats = useSection('seats')?.seats ?? [];
  const me = useSection('me');
  const { send, busy, problem } = useSend();
  const [chosen, setChosen] = useState<SeatRule | null>(null);
  const known = useSection('team')?.teams ?? [];
  const [first] = known;
  const all = known.every((team) => team.rule === first?.rule) ? first?.rule : undefined;
  const shared = seats.some(({ count }) => count > 1);
  const open = seats.filter(({ keeper }) => keeper === 'open');
  const seated = seats.some(({ keeper }) => keeper === 'people');
  const list = open.map(({ seat }) => names.actor(seat)).join(', ');
  return (
    <Panel title={text.start} className={styles['start']}>
      <p className={styles['startLine']}>
        {open.length === 0 ? text.startAll : text.startBots(list)}
      </p>
      {me?.role === 'host' && me.seat === null ? (
        <Notice tone="warn">{text.startNoSeat}</Notice>
      ) : seated ? null : (
        <Notice tone="info">{text.startEmpty}</Notice>
      )}
      {shared ? (
        <RuleChoice
          label={text.rule}
          rule={chosen ?? all ?? 'pen'}
          onChange={(next) => {
            setChosen(next);
            void send({ type: 'rule.set', seat: null, rule: next });
          }}
        />
      ) : null}
      {practice === 'on' ? (
        <div className={styles['startLine']}>
          <p>{practising.lobby}</p>
          <Button look="link" size="small" onPress={() => void send({ type: 'practice.end' })}>
            {practising.skip}
          </Button>
        </div>
      ) : null}
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <Button
        look="primary"
        size="large"
        wide
        isDisabled={busy}
        onPress={() => void send({ type: 'room.start' })}
      >
        <Play size={20} aria-hidden />
        {text.startGo}
      </Button>
    </Panel>
  );
};
