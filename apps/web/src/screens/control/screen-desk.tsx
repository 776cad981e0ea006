import type { Scene } from '@convoy/protocol';
import { MonitorUp, Pin } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useScreenDeskText } from '../../text/screen-desk.ts';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import { useSend } from '../parts/use-send.ts';
import type { Send } from '../parts/use-send.ts';
import styles from './staff.module.css';
import { useMay } from './use-may.ts';

const held: readonly Exclude<Scene, 'pause'>[] = [
  ...(['join', 'news', 'board', 'clock', 'roll-call', 'ladder', 'changes'] as const),
  ...(['debrief', 'blank'] as const),
];

const Scenes = ({ send }: { readonly send: Send['send'] }) => {
  const text = useScreenDeskText();
  const screen = useSection('screen');
  const ended = useSection('room')?.ended ?? false;
  if (screen === undefined) return null;
  return (
    <div role="group" aria-label={text.title} className={styles['scenes']}>
      <button
        type="button"
        aria-pressed={!screen.pinned}
        title={text.unpinHelp}
        className={cx(!screen.pinned && styles['sceneOn'])}
        onClick={() => void send({ type: 'screen.pin', scene: null })}
      >
        {text.unpin}
      </button>
      {held
        .filter((scene) => ended || scene !== 'debrief')
        .map((scene) => {
          const on = screen.pinned && screen.scene === scene;
          return (
            <button
              key={scene}
              type="button"
              aria-pressed={on}
              className={cx(on && styles['sceneOn'])}
              onClick={() => void send({ type: 'screen.pin', scene })}
            >
              {on ? <Pin size={13} aria-hidden /> : null}
              {text.scenes[scene]}
            </button>
          );
        })}
    </div>
  );
};

/** What the wall shows now and next, and what control holds on it. */
export const ScreenDesk = () => {
  const text = useScreenDeskText();
  const screen = useSection('screen');
  const { send, problem } = useSend();
  const may = useMay();
  if (screen === undefined) return null;
  return (
    <section className={styles['screenDesk']} aria-label={text.title}>
      <p className={styles['screenNow']}>
        <MonitorUp size={16} aria-hidden />
        <span className={styles['screenSoft']}>{text.now}</span>
        <strong>{text.scenes[screen.scene]}</strong>
        {screen.pinned ? <Chip tone="warn">{text.pinned}</Chip> : null}
        <span className={styles['screenSoft']}>→ {screen.pinned ? text.else : text.next}</span>
        <span>{text.scenes[screen.pinned ? screen.auto : screen.next]}</span>
      </p>
      {may('screen.pin') ? <Scenes send={send} /> : null}
      {problem === null ? null : <span role="alert">{problem}</span>}
      {may('screen.hide-code') ? (
        <Checkbox
          checked={screen.codeHidden}
          onChange={(on) => void send({ type: 'screen.hide-code', on })}
        >
          {text.hideCode}
        </Checkbox>
      ) : null}
      {may('locks.name') ? (
        <Checkbox
          checked={screen.namesLocks}
          onChange={(on) => void send({ type: 'locks.name', on })}
        >
          {text.nameLocks}
        </Checkbox>
      ) : null}
    </section>
  );
};
