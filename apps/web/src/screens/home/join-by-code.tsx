import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { codeLength } from '../parts/code.ts';
import { CodeBoxes } from '../parts/code-boxes.tsx';
import styles from './home.module.css';

export const JoinByCode = () => {
  const text = useHomeText();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const whole = code.length === codeLength;
  return (
    <section className={styles['card']} aria-labelledby="join-code">
      <h2 id="join-code">{text.join}</h2>
      <p className={styles['line']}>{text.joinLine}</p>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          if (whole) go(`/join/${code}`);
        }}
      >
        <CodeBoxes
          label={text.codeLabel}
          code={code}
          onChange={setCode}
          error={null}
          strangeText={text.strange}
        />
        <Button
          type="submit"
          look={whole ? 'primary' : 'plain'}
          isDisabled={!whole}
          className={styles['joinGo']}
        >
          {text.joinGo}
        </Button>
      </form>
      <p>
        <Link href="/resume" className={styles['strong'] ?? ''}>
          {text.resume}
        </Link>
      </p>
    </section>
  );
};
