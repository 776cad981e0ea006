import type { Reveal } from '@convoy/protocol';
import { useRevealText } from '../../text/reveal.ts';
import { Choice } from '../../ui/toggle.tsx';

/** When what was hidden opens to everybody. */
export const RevealField = (props: {
  readonly value: Reveal;
  readonly onChange: (value: Reveal) => void;
}) => {
  const text = useRevealText();
  return (
    <Choice<Reveal>
      legend={text.legend}
      name="reveal"
      look="list"
      value={props.value}
      options={(['end', 'control'] as const).map((value) => ({ value, ...text.choices[value] }))}
      onChange={props.onChange}
    />
  );
};
