import { useSection } from '../../../stores/room.ts';
import { useDraftForecastWords } from '../../../text/draft-forecast.ts';
import { useReviewText } from '../../../text/review.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { Bars } from './bars.tsx';
import { brier, judgeForecasts, worthOf } from './brier.ts';
import { Empty } from './empty.tsx';
import { ForecastsPanel } from './forecasts-panel.tsx';
import { ForeseenPanel } from './foreseen-panel.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';
import styles from './charts.module.css';

/** What was said beforehand against what came: forecasts with their score, and guesses of the ladder. */
export const Forecasts = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const review = useReviewText();
  const { events } = useDraftForecastWords();
  const { names, series } = ground;
  const section = useSection('review');
  const guesses = section?.forecasts ?? [];
  const judged = judgeForecasts(section?.foreseen ?? [], series.happened);
  if (judged.length === 0 && guesses.length === 0)
    return <Empty title={text.charts.forecasts} why={text.forecasts.none} />;
  const seats = [...new Set(judged.map(({ seat }) => seat))]
    .map((seat) => ({
      seat,
      score: brier(judged.filter((one) => one.seat === seat)) ?? 0,
      count: judged.filter((one) => one.seat === seat).length,
    }))
    .toSorted((a, b) => a.score - b.score);
  const all = brier(judged);
  const right = guesses.filter(({ said, was }) => said === was).length;
  const [best] = seats;
  const reading = text.forecasts.reading(
    all === null
      ? null
      : {
          ...{ score: all, count: judged.length, worth: text.forecasts.worth[worthOf(all)] },
          best: best === undefined || seats.length < 2 ? null : names.actor(best.seat),
          bestScore: best?.score ?? 0,
        },
    guesses.length === 0 ? null : { right, of: guesses.length },
  );
  return (
    <>
      <ChartFrame
        ground={ground}
        id="forecasts"
        title={text.charts.forecasts}
        reading={reading}
        note={text.forecasts.note}
        table={{
          head: Object.values(text.forecasts.columns),
          rows: [
            ...judged.map(({ seat, turn, ahead, event, told, came }) => ({
              ...{ turn, seat },
              cells: [
                ...[events[event], ahead, Math.round(told * 100)],
                came ? text.forecasts.came : text.forecasts.cameNot,
                Math.round((told - (came ? 1 : 0)) ** 2 * 1000) / 1000,
              ],
            })),
            ...guesses.map(({ turn, seat, said, was }) => ({
              ...{ turn, seat },
              cells: [
                text.forecasts.ladder(review.forecast.words[said]),
                ...[1, null],
                review.forecast.words[was],
                null,
              ],
            })),
          ],
        }}
      >
        {seats.length === 0 ? null : (
          <>
            <h3 className={styles['sub']}>{text.forecasts.bySeat}</h3>
            <Bars
              label={text.label(reading)}
              range={[0, Math.max(0.5, ...seats.map(({ score }) => score))]}
              bars={seats.map(({ seat, score, count }) => ({
                ...{ id: seat, name: names.actor(seat), value: score, mark: 0.25 },
                shown: text.forecasts.scored(score, count),
              }))}
            />
          </>
        )}
      </ChartFrame>
      <ForecastsPanel />
      <ForeseenPanel />
    </>
  );
};
