import { useEffect, useState } from 'react';
import type { ActorId } from '@convoy/engine';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useTitle } from '../../ui/page.tsx';
import { ControlBar } from './bar.tsx';
import { RulingDialog } from './rulings/ruling-dialog.tsx';
import { RunOfShow } from './run-of-show.tsx';
import { ScreenDesk } from './screen-desk.tsx';
import { SeatsPanel } from './seats-panel.tsx';
import { ControlTabs } from './tabs.tsx';
import styles from './control.module.css';

/** Says the phase aloud when it changes. */
const useAnnouncePhase = (): void => {
  const text = useControlText();
  const phase = useSection('room')?.phase;
  useEffect(() => {
    if (phase !== undefined) say(text.phase(phase));
  }, [phase, text]);
};

/** The whole table at once, for the person who runs it: every seat's orders, and the truth. */
export default function Control() {
  const text = useControlText();
  const [seat, setSeat] = useState<ActorId | null>(null);
  const [writeTo, setWriteTo] = useState<string | null>(null);
  useTitle(text.title);
  useAnnouncePhase();
  return (
    <div className={styles['control']}>
      <ControlBar />
      <main className={styles['desk']}>
        <h1 className="visually-hidden">{text.title}</h1>
        <RunOfShow />
        <ControlTabs selected={seat} writeTo={writeTo} />
        <SeatsPanel selected={seat} onSelect={setSeat} onWrite={setWriteTo} />
        <RulingDialog />
      </main>
      <ScreenDesk />
    </div>
  );
}
