import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useReplayText } from '../../../text/review-replay.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { TurnPicker } from '../turn-picker.tsx';
import { after, before, momentAt, placeIn } from './moments.ts';
import type { ReplayPlace } from './place.ts';
import styles from './replay.module.css';

const beatMs = 1600;
/** Whoever asked for less motion steps by hand: nothing plays by itself. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface StepperProps {
  readonly place: ReplayPlace;
  /** Steps of what came of the turn; null until they are known. */
  readonly steps: number | null;
  /** What the chosen moment is, in words. */
  readonly said: string;
}

/** Turns as buttons, moments of the turn on a slider, one step back and on, and Play. */
export const Stepper = ({ place, steps, said }: StepperProps) => {
  const text = useReplayText();
  const { now, turns, go } = place;
  const [playing, setPlaying] = useState(false);
  const known = steps ?? 0;
  const next = after(now, known, turns);
  const previous = before(now, known, turns);
  const advance = useEffectEvent(() => {
    if (next === null) setPlaying(false);
    else go(next);
  });
  const at = `${now.turn} ${now.at}`;
  useEffect(() => {
    if (!playing || steps === null) return undefined;
    const timer = setTimeout(advance, beatMs);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, at, steps]);
  const stop = (): void => {
    setPlaying(false);
  };
  return (
    <section className={styles['stepper']} aria-label={text.where}>
      <TurnPicker
        turns={turns}
        turn={now.turn}
        onTurn={(turn) => {
          stop();
          go({ turn, at: typeof now.at === 'number' ? 'orders' : now.at });
        }}
      />
      <div className={styles['moment']}>
        <IconButton
          label={text.before}
          isDisabled={previous === null || steps === null}
          onPress={() => {
            stop();
            if (previous !== null) go(previous);
          }}
        >
          <ChevronLeft size={20} aria-hidden />
        </IconButton>
        <input
          type="range"
          className={styles['slider']}
          aria-label={text.within}
          aria-valuetext={said}
          min={0}
          max={1 + known}
          step={1}
          value={placeIn(now, known)}
          onChange={(event) => {
            stop();
            go(momentAt(now.turn, Number(event.target.value)));
          }}
        />
        <IconButton
          label={text.after}
          isDisabled={next === null || steps === null}
          onPress={() => {
            stop();
            if (next !== null) go(next);
          }}
        >
          <ChevronRight size={20} aria-hidden />
        </IconButton>
        {still() ? null : (
          <Button
            isDisabled={next === null && !playing}
            onPress={() => {
              setPlaying(!playing);
            }}
          >
            {playing ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
            {playing ? text.pause : text.play}
          </Button>
        )}
        <p className={styles['said']} aria-live={playing ? 'off' : 'polite'}>
          {said}
        </p>
      </div>
    </section>
  );
};
