import { Suspense, useEffect } from 'react';
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { redo, undo } from '../../stores/draft.ts';
import { setPanel, useUi } from '../../stores/ui.ts';
import { BrinkBanner } from './brink-banner.tsx';
import { EventNews } from './event-news.tsx';
import styles from './desktop.module.css';
import { useEditable } from './draft-actions.ts';
import { Ladder } from './ladder.tsx';
import { Talk } from './late-dialogs.ts';
import { MySeat } from './my-seat.tsx';
import { OrderPanel } from './order-panel.tsx';
import { PausedBanner, SkipLinks } from './paused.tsx';
import { Situation } from './situation.tsx';
import { StatusBar } from './status-bar.tsx';
import { useTableWords } from './use-words.ts';
import { SeatWatchers } from './watchers.tsx';

const limits = { left: [220, 420], right: [300, 520], bottom: [120, 360] } as const;
const step = 16;

/** A border that moves: by dragging, or by the arrow keys. */
const Separator = ({ panel }: { readonly panel: 'left' | 'right' | 'bottom' }) => {
  const w = useTableWords();
  const size = useUi((state) => state[panel]);
  const [least, most] = limits[panel];
  const set = (next: number): void => {
    setPanel(panel, Math.round(Math.max(least, Math.min(most, next))));
  };
  const grow = panel === 'left' ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const sideways = panel !== 'bottom';
    const plus = sideways ? 'ArrowRight' : 'ArrowDown';
    const minus = sideways ? 'ArrowLeft' : 'ArrowUp';
    if (event.key === plus) set(size + grow * step);
    else if (event.key === minus) set(size - grow * step);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const from = panel === 'bottom' ? event.clientY : event.clientX;
    const element = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => {
      set(size + grow * ((panel === 'bottom' ? moved.clientY : moved.clientX) - from));
    };
    element.addEventListener('pointermove', move);
    element.addEventListener(
      'pointerup',
      () => {
        element.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={
        panel === 'left' ? w.seat.label : panel === 'right' ? w.orders.title : w.talk.label
      }
      aria-orientation={panel === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles[panel]}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Ctrl+Z and Ctrl+Y on the draft, wherever the focus is but in a text, which has its own. */
const useUndoKeys = (): void => {
  const editable = useEditable();
  useEffect(() => {
    if (!editable) return undefined;
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (typing(event.target) || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [editable]);
};

/** From 1024 px on: seat, situation and orders side by side; talk and ladder below. */
export const Desktop = () => {
  const { left, right, bottom } = useUi();
  useUndoKeys();
  const sizes: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--left': `${left}px`,
    '--right': `${right}px`,
    '--bottom': `${bottom}px`,
  };
  return (
    <div className={styles['frame']} style={sizes}>
      <SkipLinks />
      <StatusBar />
      <div className={styles['banners']}>
        <BrinkBanner />
        <PausedBanner />
        <EventNews />
        <SeatWatchers />
      </div>
      <main className={styles['main']}>
        <MySeat />
        <Separator panel="left" />
        <Situation />
        <Separator panel="right" />
        <OrderPanel />
        <div className={styles['foot']}>
          <Separator panel="bottom" />
          <Suspense fallback={<div />}>
            <Talk />
          </Suspense>
          <Ladder />
        </div>
      </main>
    </div>
  );
};
