import { useState } from 'react';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';

interface TwiceProps extends Omit<ButtonProps, 'onPress' | 'onBlur' | 'children'> {
  readonly label: string;
  readonly sure: string;
  /** What is spoken: the verb, and what it is done to. */
  readonly spoken?: (label: string) => string;
  readonly onSure: () => void;
}

/** For what cannot be taken back: a second press does it, going elsewhere forgets the first. */
export const Twice = ({ label, sure, spoken, onSure, look, ...rest }: TwiceProps) => {
  const [asked, setAsked] = useState(false);
  const said = asked ? sure : label;
  return (
    <Button
      {...rest}
      look={asked ? 'danger' : (look ?? 'plain')}
      aria-label={spoken === undefined ? said : spoken(said)}
      onBlur={() => {
        setAsked(false);
      }}
      onPress={() => {
        setAsked(!asked);
        if (asked) onSure();
      }}
    >
      {said}
    </Button>
  );
};
