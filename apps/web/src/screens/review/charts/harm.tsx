import { useChartWords } from '../../../text/review-charts.ts';
import { Button } from '../../../ui/button.tsx';
import { ChartFrame } from './frame.tsx';
import { figuresOf, highest, movedBy, plainValues, turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Lines } from './lines.tsx';

/** What the crisis did to civilians. */
export const Harm = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names } = ground;
  const all = figuresOf(ground, 'harm')
    .filter(({ subject }) => ground.seats.includes(subject))
    .map((one) => ({ ...one, plain: plainValues(one) }));
  const worst = all.toSorted((a, b) => movedBy(b.plain) - movedBy(a.plain))[0];
  const top = worst === undefined ? null : highest(worst.plain);
  const reading =
    worst === undefined || top === null || movedBy(worst.plain) <= 0.05
      ? text.harm.none
      : text.harm.reading({
          who: names.actor(worst.subject),
          from: worst.plain[0] ?? 0,
          to: top.value,
          turn: top.turn,
          spared: all.filter(({ plain }) => movedBy(plain) <= 0.05).length,
        });
  const entry = worst?.moved?.entry;
  return (
    <ChartFrame
      ground={ground}
      id="harm"
      title={text.charts.harm}
      reading={reading}
      links={
        entry === undefined || worst === undefined ? undefined : (
          <Button
            look="link"
            size="small"
            onPress={() => {
              ground.why(entry, `${text.charts.harm}: ${names.actor(worst.subject)}`);
            }}
          >
            {text.figures.why(names.actor(worst.subject), worst.moved?.turn ?? 0)}
          </Button>
        )
      }
      table={{
        head: [text.harm.column],
        rows: all.flatMap(({ subject, plain }) =>
          plain.map((value, turn) => ({ turn, seat: subject, cells: [value] })),
        ),
      }}
    >
      <Lines
        label={text.label(reading)}
        turns={turnsOf(ground)}
        range={[0, 100]}
        lines={all.map(({ subject, plain }) => ({
          ...{ id: subject, name: subject, long: names.actor(subject), values: plain },
        }))}
      />
    </ChartFrame>
  );
};
