import { quantityIds, quantitySpecs } from '@convoy/engine';
import type { QuantityId } from '@convoy/engine';
import { useState } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { ChartFrame } from './frame.tsx';
import { figuresOf, highest, plainValues, shortSubject, turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { Lines } from './lines.tsx';
import { shown } from './sheet.ts';
import { longSubject } from './subjects.ts';

const everyId = (text: string): text is QuantityId => quantityIds.some((id) => id === text);
const isHundred = (quantity: QuantityId): readonly [number, number] | undefined => {
  const { min, max } = quantitySpecs[quantity];
  return max === 100 && min === 0 && !['economy', 'strain', 'bite', 'reserves'].includes(quantity)
    ? [min, max]
    : undefined;
};
/** Pairs that never moved are many, and tell nothing. */
const ofMany: ReadonlySet<QuantityId> = new Set(['trust', 'belief', 'tension', 'interoperability']);

const useLines = (ground: Ground, quantity: QuantityId) => {
  // Institutions vote and speak; what they have of a state’s figures means nothing.
  const isState = (id: string): boolean =>
    ground.seats.includes(id) || !ground.actors.some((actor) => actor === id);
  const all = figuresOf(ground, quantity).filter(({ subject }) => isState(subject));
  const moved = all.filter(({ moved: most }) => most !== null);
  return ofMany.has(quantity) || all.length > 12 ? moved : all;
};

/** Any quantity of the model, of every actor, pair, issue or package, turn by turn. */
export const Figures = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { words } = useText();
  const [quantity, setQuantity] = useState<QuantityId>('support');
  const kept = quantityIds.filter((id) => figuresOf(ground, id).length > 0);
  const series = useLines(ground, quantity);
  const { names } = ground;
  const ofSeats = quantitySpecs[quantity].of === 'actor';
  const { name } = words.quantities[quantity];
  const subject = (id: string): string => longSubject(names, text.subject, id);
  const most = series
    .flatMap((one) => (one.moved === null ? [] : [{ ...one, moved: one.moved }]))
    .toSorted((a, b) => Math.abs(b.moved.by) - Math.abs(a.moved.by))[0];
  const ends = series.map((one) => ({ one, end: plainValues(one).at(-1) ?? null }));
  const top = highest(ends.map(({ end }) => end));
  const topSubject = top === null ? undefined : ends[top.turn]?.one.subject;
  return (
    <ChartFrame
      ground={ground}
      id={quantity}
      title={text.charts.figures}
      reading={
        most === undefined
          ? text.figures.still(name)
          : text.figures.reading({
              name,
              who: subject(most.subject),
              turn: most.moved.turn,
              by: most.moved.by / 1e6,
              from: plainValues(most)[most.moved.turn - 1] ?? 0,
              to: plainValues(most)[most.moved.turn] ?? 0,
              top: topSubject === undefined ? null : subject(topSubject),
              value: top?.value ?? 0,
            })
      }
      links={
        most === undefined ? undefined : (
          <Button
            look="link"
            size="small"
            onPress={() => {
              ground.why(most.moved.entry, `${name}: ${subject(most.subject)}`);
            }}
          >
            {text.figures.why(subject(most.subject), most.moved.turn)}
          </Button>
        )
      }
      picks={
        <SelectField
          label={text.figures.pick}
          value={quantity}
          options={kept.map((id) => ({ value: id, label: words.quantities[id].name }))}
          onChange={(id) => {
            if (everyId(id)) setQuantity(id);
          }}
        />
      }
      table={{
        head: ofSeats ? [name] : [text.table.of, name],
        rows: series.flatMap((one) =>
          plainValues(one).map((value, turn) => ({
            turn,
            seat: ofSeats ? one.subject : null,
            cells: ofSeats ? [value] : [subject(one.subject), value],
          })),
        ),
      }}
    >
      {series.length === 0 ? null : (
        <Lines
          label={text.label(
            `${name}, ${series.map((one) => `${shortSubject(names, one.subject)} ${shown(plainValues(one).at(-1) ?? null)}`).join(', ')}`,
          )}
          turns={turnsOf(ground)}
          range={isHundred(quantity)}
          lines={series.map((one) => ({
            id: one.subject,
            name: shortSubject(names, one.subject),
            long: subject(one.subject),
            values: plainValues(one),
          }))}
        />
      )}
    </ChartFrame>
  );
};
