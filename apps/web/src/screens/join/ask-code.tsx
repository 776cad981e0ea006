import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { useJoinText } from '../../text/join.ts';
import { Button } from '../../ui/button.tsx';
import { codeLength } from '../parts/code.ts';
import { CodeBoxes } from '../parts/code-boxes.tsx';
import styles from './join.module.css';

export const AskCode = ({ start }: { readonly start: string }) => {
  const text = useJoinText();
  const home = useHomeText();
  const [, go] = useLocation();
  const [code, setCode] = useState(start);
  const whole = code.length === codeLength;
  return (
    <form
      className={styles['sheet']}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) go(`/join/${code}`);
      }}
    >
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.ask}</p>
      <CodeBoxes
        label={home.codeLabel}
        code={code}
        onChange={setCode}
        error={null}
        strangeText={home.strange}
        takesFocus
      />
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={!whole}>
          {text.go}
        </Button>
      </div>
    </form>
  );
};
