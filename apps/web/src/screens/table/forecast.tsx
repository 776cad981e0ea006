import type { Forecast } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { guessLadder, useTable } from '../../stores/table.ts';
import { Choice } from '../../ui/toggle.tsx';
import styles from './lock-bar.module.css';
import { useTableWords } from './use-words.ts';

const guesses = ['', 'lower', 'same', 'higher'] as const;

/** The seat's guess for this turn; null where it makes none. */
export const useForecast = (): Forecast | null => {
  const turn = useSection('room')?.turn;
  const guess = useTable((state) => state.guess);
  return guess !== null && guess.turn === turn ? guess.forecast : null;
};

/** One tap, never needed: where the public ladder will stand. Compared at the review. */
export const ForecastChoice = () => {
  const w = useTableWords();
  const turn = useSection('room')?.turn ?? 0;
  const forecast = useForecast();
  return (
    <div className={styles['forecast']}>
      <Choice<Forecast | ''>
        legend={w.orders.forecast}
        name="forecast"
        value={forecast ?? ''}
        options={guesses.map((value) => ({ value, label: w.orders.forecasts[value] }))}
        onChange={(next) => {
          guessLadder(turn, next === '' ? null : next);
        }}
      />
    </div>
  );
};
