import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewText } from '../../../text/review.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { bandOf, seatLines } from '../judge.ts';
import { Bars } from './bars.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';

/** How each seat met its own aims, and how bots do in its place. */
export const Scores = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const review = useReviewText();
  const names = useNames();
  const ended = useSection('outcome') ?? null;
  const lines = ended === null ? [] : seatLines(ended.outcome.scores);
  const [best] = lines;
  if (best === undefined) return <Empty title={text.charts.scores} />;
  const worst = lines.findLast(({ versus }) => versus !== null);
  return (
    <ChartFrame
      ground={ground}
      id="scores"
      title={text.charts.scores}
      reading={
        best.versus === null
          ? review.scoreReadingNoPar(names.actor(best.seat), best.score)
          : text.scores.reading(
              names.actor(best.seat),
              best.versus,
              worst === undefined || worst === best || worst.versus === null
                ? null
                : { who: names.actor(worst.seat), by: worst.versus },
            )
      }
      note={text.scores.note}
      table={{
        head: [
          review.scoreColumns.score,
          review.scoreColumns.par,
          review.scoreColumns.versus,
          review.scoreColumns.band,
        ],
        rows: lines.map(({ seat, score, par, versus }) => ({
          ...{ turn: null, seat },
          cells: [score, par, versus, review.bands[bandOf(score)]],
        })),
      }}
    >
      <Bars
        label={text.label(text.charts.scores)}
        range={[0, 100]}
        bars={lines.map(({ seat, score, par, versus }) => ({
          ...{ id: seat, name: names.actor(seat), value: score, mark: par },
          shown: text.scores.shown(score, versus),
        }))}
      />
    </ChartFrame>
  );
};
