import { fromMicro } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { useReviewText } from '../../../text/review.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { useWidth } from '../../parts/use-width.ts';
import { peaksOf } from '../judge.ts';
import { LadderChart, TensionChart } from './ladder-svg.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';

/** How the crisis went up and down the public ladder, and how hot the hottest pair was. */
export const Ladder = ({ ground }: { readonly ground: Ground }) => {
  const text = useReviewText();
  const words = useChartWords();
  const [box, width] = useWidth(640);
  const path = useSection('outcome')?.path ?? [];
  const { names } = ground;
  const peaks = peaksOf(path, names.bandOf);
  if (peaks === null) return <Empty title={words.charts.ladder} />;
  const when = (turn: number): string => (turn === 0 ? text.atOpening : text.inTurn(turn));
  const top = names.bandOf(peaks.rung.rung);
  return (
    <ChartFrame
      ground={ground}
      id="ladder"
      title={words.charts.ladder}
      reading={text.pathReading(
        `${top + 1}, ${names.band(top)},`,
        when(peaks.rung.turn),
        Math.round(fromMicro(peaks.tension.tension)),
        when(peaks.tension.turn),
        Math.round(fromMicro(peaks.last.tension)),
      )}
      table={{
        head: [text.pathColumns.rung, words.ladder.name, text.pathColumns.tension],
        rows: path.map(({ turn, rung, tension }) => ({
          ...{ turn, seat: null },
          cells: [names.bandOf(rung) + 1, names.band(names.bandOf(rung)), fromMicro(tension)],
        })),
      }}
    >
      <div ref={box}>
        <LadderChart path={path} width={width} />
        <TensionChart path={path} width={width} />
      </div>
    </ChartFrame>
  );
};
