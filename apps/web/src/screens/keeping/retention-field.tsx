import type { Retention } from '@convoy/protocol';
import { useKeepingText } from '../../text/keeping.ts';
import { Choice } from '../../ui/toggle.tsx';

const order = ['end', 'week', 'month', 'kept'] as const satisfies readonly Retention[];

/** How long the room is kept once it has ended. */
export const RetentionField = (props: {
  readonly value: Retention;
  readonly onChange: (value: Retention) => void;
}) => {
  const text = useKeepingText();
  return (
    <Choice<Retention>
      legend={text.legend}
      name="retention"
      look="list"
      value={props.value}
      options={order.map((value) => ({ value, ...text.choices[value] }))}
      onChange={props.onChange}
    />
  );
};
