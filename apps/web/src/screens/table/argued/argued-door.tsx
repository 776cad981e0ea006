import type { SeenAct } from '@convoy/protocol';
import { PenLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useArguedText } from '../../../text/argued.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import panel from '../order-panel.module.css';
import { standingOf, useActs } from './use-acts.ts';

/** Says aloud what became of the turn's act when that changes. */
const useSaid = (act: SeenAct | undefined): void => {
  const a = useArguedText();
  const standing = act === undefined ? null : standingOf(act);
  const before = useRef(standing);
  useEffect(() => {
    if (standing !== null && before.current !== null && standing !== before.current)
      say(a.became(a.status[standing]));
    before.current = standing;
  }, [standing, a]);
};

/** What no order of the list does: argued in one's own words, where somebody is in control to rule. */
export const ArguedDoor = () => {
  const a = useArguedText();
  const room = useSection('room');
  const { mine, others } = useActs();
  const [last] = mine.filter(({ turn }) => turn === room?.turn);
  useSaid(last);
  if (room === undefined || !room.controlled) return null;
  const playing = room.phase === 'brief' || room.phase === 'negotiate' || room.phase === 'order';
  if (!playing && mine.length + others.length === 0) return null;
  return (
    <div className={panel['advice']}>
      <Button
        size="small"
        onPress={() => {
          openDialog({ kind: 'argue' });
        }}
      >
        <PenLine size={16} aria-hidden />
        {a.door}
      </Button>
      {last === undefined ? (
        <span className={panel['none']}>{a.doorHelp}</span>
      ) : (
        <Chip tone={last.fate.kind === 'open' ? 'info' : 'plain'}>
          {a.status[standingOf(last)]}
        </Chip>
      )}
    </div>
  );
};
