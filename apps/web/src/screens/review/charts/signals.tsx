import { useSection } from '../../../stores/room.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { useSignalText } from '../../../text/signals.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';
import { judgeGap, sumGaps } from './signal-gaps.ts';
import { SignalTable } from './signal-table.tsx';

/** The signal gap: each public act as it was meant, as it was read, and as the model told it. */
export const Signals = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const t = useSignalText();
  const catalogue = useText();
  const { names } = ground;
  const gaps = useSection('review')?.signals ?? [];
  if (gaps.length === 0) return <Empty title={text.charts.signals} why={t.none} />;
  const judged = gaps.map(judgeGap);
  const { answers, otherwise, seats } = sumGaps(judged);
  return (
    <ChartFrame
      ground={ground}
      id="signals"
      title={text.charts.signals}
      reading={t.summary(
        answers,
        otherwise,
        seats.map(({ seat, times }) => t.seatTimes(names.actor(seat), times)),
      )}
      note={t.note}
      isTable
      table={{
        head: [t.columns.act, t.columns.meant, text.signals.line, text.signals.by, t.columns.read],
        rows: gaps.flatMap(({ turn, by, order, meant, meaning, read }) =>
          (read.length === 0 ? [null] : read).map((one) => ({
            ...{ turn, seat: by },
            cells: [
              instrumentText(catalogue, order.instrument).name,
              meant === null ? null : t.readings[meant],
              meaning === '' ? null : meaning,
              one === null ? null : names.actor(one.seat),
              one === null ? null : t.readings[one.reading],
            ],
          })),
        ),
      }}
    >
      <SignalTable judged={judged} />
    </ChartFrame>
  );
};
